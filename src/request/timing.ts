/** When what is asked for begins, as far as the pack says and only for as long as it says: rounds, and how long it
 * takes at present. Pure. */
import { isFor } from '../pack/kinds';
import type { Kind, Pack } from '../pack/schema';
import { formatDate } from '../text/day';
import type { Language } from '../text/language';
import { dayIn } from '../text/wall-clock';

type Timing = NonNullable<Pack['request']['timing']>;
type Words = Pick<Language, 'words'>;

/** In a sentence or two; empty where there is nothing to say. `now` and `sent` are milliseconds since 1970;
 * `sent` is of a request that went, which no later round is about. */
export function timingOf(
  timing: Timing | undefined,
  kind: Kind,
  language: Words,
  now: number,
  sent?: number,
): string {
  const today = timing && dayIn(timing.zone, now);
  // Where its clocks are not known nothing is said, because nothing may be said too long.
  if (!today) return '';
  const rounds = timing.rounds?.filter((one) => isFor(one, kind)) ?? [];
  const asked = sent === undefined ? today : dayIn(timing.zone, sent);
  const round = asked && roundFor(rounds, asked, today);
  const pace = timing.pace?.find((one) => isFor(one, kind) && today <= one.until);
  return [
    round && roundIn(round, asked, today, { now, language, sent: sent !== undefined }),
    pace && language.words.timing.weeks(pace.weeks),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The same where no kind is chosen yet: of each, or once where it is the same of both. */
export function timingOfBoth(
  timing: Timing | undefined,
  language: Words,
  now: number,
): { readonly kind?: Kind; readonly said: string }[] {
  const each = (['mentoring', 'coaching'] as const).map((kind) => ({
    kind,
    said: timingOf(timing, kind, language, now),
  }));
  const [{ said = '' } = {}, other] = each;
  const lines = said === other?.said ? [{ said }] : each;
  return lines.filter((line) => line.said !== '');
}

type Round = NonNullable<Timing['rounds']>[number];

/** The first that was open, or still to open, on the day of asking; else the last that had closed. */
function roundFor(rounds: readonly Round[], asked: string, today: string): Round | undefined {
  const inOrder = [...rounds].sort((a, b) => (a.opens < b.opens ? -1 : 1));
  const round = inOrder.find(({ closes }) => asked <= closes) ?? inOrder.at(-1);
  return round && today <= round.until ? round : undefined;
}

function roundIn(
  { opens, closes, starts }: Round,
  asked: string,
  today: string,
  { now, language, sent }: { now: number; language: Words; sent: boolean },
): string {
  const text = language.words.timing;
  const day = (iso: string) => formatDate(iso, now, language);
  if (today < opens) return text.early(day(opens));
  if (closes < asked) return text.closed(day(closes));
  if (!sent) return text.open(day(closes), day(starts));
  // Of one that waited on the way, nobody here knows whether it was there in time.
  return today <= closes ? text.starts(day(starts)) : '';
}
