/** What any page in a browser can do by itself, framed or not. */
import type { Mail } from './host';

/** Opens an address in a new tab, or its own program. Call it in the click where possible. A new
 * context is what lets `mailto:` and `tel:` out of a frame whose own policy refuses them. */
export function openOutside(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener';
  link.click();
}

/** RFC 6068: every part percent-encoded but the address's own @ and +, line ends as CRLF. */
export function mailtoAddress({ to, subject, body }: Mail): string {
  const text = encodeURIComponent(body.replace(/\r?\n/g, '\r\n'));
  const address = encodeURIComponent(to).replaceAll('%40', '@').replaceAll('%2B', '+');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${text}`;
}

/** Longest encoded mail that a `mailto:` address carries uncut: Windows hands a program at most
 * 2,083 characters, and the address itself takes some. */
export const MAILTO_LIMIT = 1900;
