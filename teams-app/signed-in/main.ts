/** Where the sign-in window comes back to. It tells the page that opened it, and closes. */
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

// It reads the answer at once, which then need not stay in the address: it says whose account it is.
const told = broadcastResponseToMainFrame();
history.replaceState(null, '', location.pathname);
told.catch(() => window.close());
