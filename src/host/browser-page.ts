/** What any page in a browser can do by itself, framed or not. */
import { MAILTO_LIMIT, mailtoAddress } from '../text/mailto';
import type { Mail, Outbound } from './host';

/** Opens an address in a new tab, or its own program. Call it in the click where possible. A new
 * context is what lets `mailto:` and `tel:` out of a frame whose own policy refuses them. Outside of a
 * frame Chromium leaves it behind, empty and without a name, after a call or a text; after a mail it
 * closes it. */
export function openOutside(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  if (window !== window.top || !/^(tel|sms):/.test(url)) link.target = '_blank';
  link.rel = 'noopener';
  link.click();
}

/** Keeps the field that is being written in above a phone's keyboard, which comes up over the page and
 * tells it no more than that there is less room now. */
export function keepFieldInView(): void {
  const room = window.visualViewport;
  room?.addEventListener('resize', () => {
    const field = document.activeElement;
    if (!field?.matches('input, textarea, select')) return;
    const { top, bottom } = field.getBoundingClientRect();
    const hidden = top < room.offsetTop || bottom > room.offsetTop + room.height;
    if (hidden) field.scrollIntoView({ block: 'center' });
  });
}

/** The message of a `mailto:` address; what of it we never write is left out. */
export function mailOf(address: string): Mail {
  const { pathname, searchParams } = new URL(address.replaceAll('+', '%2B'));
  const of = (name: string) => searchParams.get(name)?.replaceAll('\r\n', '\n') ?? '';
  return { to: decodeURIComponent(pathname), subject: of('subject'), body: of('body') };
}

/** Links and mail of a host that is nothing but a page in a browser. */
export const browserLinks: Outbound = {
  async openLink(url) {
    openOutside(url);
    return true;
  },
  async composeMail(mail) {
    openOutside(mailtoAddress(mail));
    return 'opened';
  },
  mailIn: 'program',
  mailLimit: MAILTO_LIMIT,
};
