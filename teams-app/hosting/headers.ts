/** What every answer of the site's server must say. One list; the files for each kind of server are
 * made from it, and the local host serves with them. */

/** Who may frame us: Teams, Outlook and Microsoft 365 on the web, as Microsoft's tab requirements
 * list them. A page anywhere else cannot dress up as Teams around us. */
const FRAMED_BY = [
  "'self'",
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office365.com',
];

const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  // A logo comes in the pack itself; from elsewhere no picture does.
  'img-src': ["'self'", 'data:'],
  // The pack names where requests go, so that a new inbox needs no change on the server. Narrow
  // it to your own addresses if your pack is settled.
  'connect-src': ["'self'", 'https:'],
  // Sign-in without a prompt happens in a hidden frame of Microsoft's, which ends in one of ours.
  'frame-src': ["'self'", 'https://login.microsoftonline.com'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': FRAMED_BY,
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};

const policy = Object.entries(POLICY)
  .map(([name, values]) => `${name} ${values.join(' ')}`)
  .join('; ');

/** Sent with every file. No X-Frame-Options: it knows no list, and would win over ours. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

/** Files under here are named by their content: keep them for ever. */
export const HASHED = '/assets/';
export const FOREVER = 'public, max-age=31536000, immutable';
/** Everything else is kept, but asked about each time: a phone number must be able to change. */
export const ASK_FIRST = 'no-cache';
