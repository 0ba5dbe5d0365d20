/** What whoever keeps entries is asked, in one email. Pure. */
import { dueWhen, type KeptEntry } from '../pack/author/entries';
import type { Words } from './words';

/** Those that wait to be looked at, or that do so within a month; where there are none, all of them. */
export function toAskAbout(entries: readonly KeptEntry[], today: string): readonly KeptEntry[] {
  const soon = entries.filter(
    ({ due, toConfirm }) => toConfirm || ['overdue', '30'].includes(dueWhen(due, today)),
  );
  return soon.length > 0 ? soon : entries;
}

/** `say` gives a day in words. */
export function ownerMail(
  owner: string,
  entries: readonly KeptEntry[],
  text: Words['keep']['mail'],
  say: (day: string) => string,
) {
  const lines = entries.map(({ name, due, reviewed, toConfirm, source }) =>
    [
      `- ${name}`,
      due && text.due(say(due)),
      toConfirm ? text.toConfirm : reviewed && text.reviewed(say(reviewed)),
      source && text.source(source),
    ]
      .filter(Boolean)
      .join('\n  '),
  );
  const body = [text.before, ...lines, text.after].join('\n\n');
  return { to: owner, subject: text.subject(entries.length), body };
}
