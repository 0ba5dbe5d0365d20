/** What is known of a case, in the places that a reply has for it. Pure. */
import type { Pack } from '../pack/schema';
import { formatDay, localDay } from '../text/day';
import type { Language } from '../text/language';
import type { ReplyKind } from './case';
import type { Entry } from './entries';
import type { ReplyValues } from './fill-reply';
import type { Person } from './person';
import { requestLink } from './reply-links';

/** Whoever is written to. */
export interface Recipient {
  readonly name: string;
  readonly email: string;
}

export interface Around {
  readonly pack: Pick<Pack, 'explain' | 'replies' | 'request'>;
  /** In which the reply is written. */
  readonly language: Language;
  /** Who is proposed, where somebody is and is known. */
  readonly person: Pick<Person, 'name' | 'email' | 'when'> | undefined;
  /** Who replies; empty where nobody said. */
  readonly me: string;
  /** What they add. */
  readonly message: string;
  /** Address of Waymark's own page. */
  readonly page: string;
  readonly now: number;
}

/** A proposal has two sides; any other reply goes to whoever asked. */
export function recipientOf(
  kind: ReplyKind,
  { asked }: Entry,
  person: Around['person'],
): Recipient | undefined {
  if (kind === 'proposal-to-person') return person;
  const { name = '', email = '' } = asked;
  return email === '' ? undefined : { name, email };
}

/** Who else a reply goes to: whom it brings together reads one email. */
export const alsoTo = (kind: ReplyKind, person: Around['person']): Recipient | undefined =>
  kind === 'introduction' ? person : undefined;

export function replyValues(kind: ReplyKind, entry: Entry, around: Around): ReplyValues {
  const { asked, row, standing, due } = entry;
  const { pack, language, person, me, message, page, now } = around;
  const { localise } = language;
  const called = (
    options: Pack['request']['topics'],
    chosen: readonly { readonly id: string; readonly label: string }[] = [],
  ) =>
    chosen.map(({ id, label }) => {
      const known = options.find((option) => option.id === id);
      return known ? localise(known.label) : label;
    });
  const offered = asked.kind === 'mentoring' || asked.kind === 'coaching' ? asked.kind : undefined;
  const values: Readonly<Record<keyof ReplyValues, string | undefined>> = {
    name: recipientOf(kind, entry, person)?.name,
    asker: asked.name,
    person: standing.proposal?.name,
    kind: offered && localise(pack.explain[offered].name).toLowerCase(),
    topics: called(pack.request.topics, asked.topics).join('; '),
    unit: called(pack.request.units, asked.unit && [asked.unit])[0],
    meeting: called(pack.request.meeting, asked.meeting).join('; '),
    when: asked.when,
    personWhen: person?.when,
    reference: row.reference,
    // Nobody is promised a day that is over.
    day: due < localDay(now) ? undefined : formatDay(due, now, language),
    message,
    // Their own request is nobody else's.
    link:
      kind === 'proposal-to-person' || kind === 'introduction'
        ? undefined
        : requestLink(page, row.reference, pack.replies?.teamsApp),
    me,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The language that somebody asked in, as far as their message shows: each has its own subject. */
export function languageOf(entry: Entry, languages: readonly Language[]): Language | undefined {
  const { subject, kind } = entry.asked;
  return languages.find(
    ({ words: { message } }) =>
      kind && subject === message.subject(message.kinds[kind], entry.row.reference),
  );
}

/** A reply keeps the subject that whoever asked knows; to anybody else it names the reference alone. */
export function subjectOf(kind: ReplyKind, entry: Entry, { words }: Language): string {
  const { asked, row } = entry;
  const title = words.message.kinds[asked.kind ?? 'unsure'];
  const own = words.message.subject(title, row.reference);
  if (kind === 'proposal-to-person') return own;
  return `Re: ${(asked.subject ?? own).replaceAll(/\s+/g, ' ')}`;
}
