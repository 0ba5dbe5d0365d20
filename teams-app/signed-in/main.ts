/** Where the sign-in window comes back to. It tells the page that opened it, and closes. */
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

broadcastResponseToMainFrame().catch(() => window.close());
