/** What is handed to a mail program, a chat or a form, where only the user can send it. Pure.
 * An address is sent off, and kept in the browser's history, as soon as it is opened: a chat's holds none
 * of the words, a form's no more than the pack maps. Addresses have limits too, and what is cut from one
 * is lost without a word: where not all is handed over, `cut` says that the full text belongs on the
 * clipboard. */
import type { Mail } from '../host/host';
import type { OurField } from '../pack/ours';
import { QUESTIONS } from '../request/questions';
import { type Request, referenceFor } from '../request/request';
import { chatUrl } from '../text/chat-url';
import { mailtoAddress } from '../text/mailto';
import { encodePart } from '../text/well-formed';

export type Composed =
  | { readonly as: 'mail'; readonly mail: Mail; readonly cut: boolean }
  | {
      readonly as: 'url';
      readonly url: string;
      readonly cut: boolean;
      /** Names of the answers in the address, which its host has as soon as it is opened. */
      readonly gives: readonly string[];
    };

/** Longest address that the browsers and Teams clients pass on uncut. */
export const URL_LIMIT = 1800;

/** `short` is the body to hand over when the whole does not fit; it names the reference and asks to
 * paste. `undefined` for a route that we send ourselves. */
export function composeFor(row: Request, mailLimit: number, short: string): Composed | undefined {
  const { route, message } = row;
  switch (route.kind) {
    case 'email': {
      const mail = { to: route.to, subject: message.subject, body: message.body };
      const cut = mailtoAddress(mail).length > mailLimit;
      return { as: 'mail', mail: cut ? { ...mail, body: short } : mail, cut };
    }
    case 'teams-chat':
      return { as: 'url', url: chatUrl([route.to], short), cut: true, gives: [] };
    case 'link':
      return { as: 'url', ...formUrl(row, route.url, route.fields ?? {}) };
    default:
      return undefined;
  }
}

/** The form's address with the answers that it maps, shortest first, as many as fit. */
function formUrl(row: Request, url: string, fields: Readonly<Record<string, string>>) {
  const values = valuesOf(row);
  const pairs = Object.entries(fields)
    .map(([ours, theirs]) => ({ ours, theirs, value: values.get(ours) ?? '' }))
    .filter((pair) => pair.value !== '')
    .sort((a, b) => a.value.length - b.value.length);
  const [before = url, hash] = url.split('#', 2);
  let address = before;
  let cut = false;
  const gives: string[] = [];
  for (const { ours, theirs, value } of pairs) {
    // Not URLSearchParams: its `+` for a space stays a plus in some forms.
    const next = `${address}${address.includes('?') ? '&' : '?'}${encodePart(theirs)}=${encodePart(value)}`;
    if (next.length > URL_LIMIT) cut = true;
    else {
      address = next;
      gives.push(ours);
    }
  }
  // A form that maps nothing, or not all, is filled in by pasting.
  const whole = pairs.some((pair) => pair.value === row.message.body);
  return { url: hash === undefined ? address : `${address}#${hash}`, cut: cut || !whole, gives };
}

/** What a form may be given, by the name that a pack maps. Waymark's own names come before a pack's. */
function valuesOf(row: Request): ReadonlyMap<string, string> {
  if (row.withdraws !== undefined) return new Map(Object.entries(takingBack(row, row.withdraws)));
  const { answers, labels, reference, message } = row;
  const named = { unit: labels.unit, topics: labels.topics, meeting: labels.meeting };
  const ours = QUESTIONS.filter(({ id }) => id !== 'extra').map(({ id }) => {
    const value: string | readonly string[] =
      id in named ? named[id as keyof typeof named] : (answers[id as 'name'] ?? '');
    return [id, typeof value === 'string' ? value : value.join('; ')] as const;
  });
  return new Map([
    ...labels.extra.map((extra) => [extra.id, extra.value] as const),
    ['reference', reference] as const,
    ['subject', message.subject] as const,
    ['text', message.body] as const,
    ...ours,
  ]);
}

/** Repeats none of the answers but who asks. The form's main box has the words that take it back, and
 * its reference is that of the request: a form knows no other way to tell which. */
const takingBack = ({ answers, message }: Request, withdrawn: string) =>
  ({
    reference: referenceFor(withdrawn),
    subject: message.subject,
    text: message.body,
    name: answers.name,
    email: answers.email,
    change: message.body,
  }) satisfies Partial<Record<OurField, string>>;
