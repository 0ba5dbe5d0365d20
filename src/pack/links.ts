/** How a way of reaching a service becomes something to press, and something to read. */

import type { Localised } from '../text/language';
import { encodeMailbox, encodePart } from '../text/well-formed';
import type { Method } from './services';

export interface MethodLink {
  /** Absent for a place: there is nothing to press. */
  readonly href?: string;
  /** What a person would dial, write to or look up; never hidden behind the link. */
  readonly text: Localised;
}

/** The link and the visible text of one method. Addresses come checked, from a valid pack. */
export function methodLink(method: Method): MethodLink {
  const text = rawOf(method);
  switch (method.kind) {
    case 'phone':
    case 'relay':
      return { href: `tel:${digits(method.number)}`, text };
    case 'text':
      return {
        href: `sms:${digits(method.number)}${method.keyword ? `?body=${encodePart(method.keyword)}` : ''}`,
        text,
      };
    case 'email':
      return { href: `mailto:${encodeMailbox(method.address)}`, text };
    case 'bsl':
    case 'chat':
    case 'web':
      return { href: method.url, text };
    case 'visit':
      return { text };
  }
}

/** What a person would dial, write to or look up. */
export function rawOf(method: Method): Localised {
  if ('number' in method) return method.number;
  if ('address' in method) return method.address;
  return 'url' in method ? withoutScheme(method.url) : method.place;
}

const digits = (number: string) => number.replaceAll(' ', '');
const withoutScheme = (url: string) => url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
