/** What a server must send, written out: a test that compared the list with itself could not fail. */

export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https:",
  "frame-src 'self' https://login.microsoftonline.com",
  "base-uri 'none'",
  "form-action 'none'",
  // "All hosts", Teams, Microsoft 365 and Outlook, as Microsoft's tab requirements name them.
  "frame-ancestors 'self' https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com https://*.microsoft365.com https://*.office.com https://outlook.office365.com https://outlook-sdf.office365.com",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** With every answer, in small letters as a client reads them. */
export const ALWAYS = {
  'content-security-policy': POLICY,
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
};
export const CHANGING = { ...ALWAYS, 'cache-control': 'no-cache' };
export const HASHED = { ...ALWAYS, 'cache-control': 'public, max-age=31536000, immutable' };

/** Every address that a person, Teams or the tab itself asks for by a name that stays. */
export const ADDRESSES = [
  '/',
  '/tab/',
  '/configure/',
  '/signed-in/',
  '/studio/',
  '/studio/preview/',
  '/desk/',
  '/privacy/',
  '/terms/',
  '/accessibility/',
  '/pack.json',
];

/** The headers of an answer that this is about; nothing of what a server adds of its own. */
export function ours(headers: Readonly<Record<string, string>>): Record<string, string> {
  const names = [...Object.keys(CHANGING), 'x-frame-options'];
  const small = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return Object.fromEntries(small.filter(([name = '']) => names.includes(name)));
}
