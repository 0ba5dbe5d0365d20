/** What was told of a request, by all the ways it came: the same in whatever order it came. Pure. */
import { addDaysToWorkday, localDay } from '../text/day';
import { type Arrival, type Asked, type Case, WAYS } from './case';

/** The case with one more arrival; the same case where that was told already. */
export function withArrival(row: Case | undefined, arrival: Arrival, now: number): Case {
  const { reference } = arrival;
  const one = canonical(arrival);
  if (!row) return { reference, version: 0, since: now, arrivals: [one], history: [] };
  const key = keyOf(one);
  const here = row.arrivals.map(keyOf);
  if (here.includes(key)) return row;
  return { ...row, arrivals: [...row.arrivals, one].sort(inOrder) };
}

/** One case of two that were kept apart: what either was told, and what was done in the order of its time. A step that
 * may not follow on another does nothing, as everywhere. */
export function joined(one: Case, other: Case): Case {
  const told = other.arrivals.reduce((row, arrival) => withArrival(row, arrival, other.since), one);
  const history = [...one.history, ...other.history].sort((a, b) => a.at - b.at);
  return { ...told, since: Math.min(one.since, other.since), history };
}

/** What the request says: from the way that tells most, and from the next ones what that leaves untold. */
export function askedOf({ arrivals }: Pick<Case, 'arrivals'>): Asked {
  const requests = arrivals.filter(({ type }) => type === 'request');
  // Of one that is known from its withdrawal alone, that says who it was.
  const from = requests.length > 0 ? requests : arrivals;
  return Object.assign({}, ...from.map(({ asked }) => asked).reverse());
}

/** What the way that tells most says of it. */
const toldOf = <K extends 'id' | 'createdAt' | 'replyBy'>(
  { arrivals }: Pick<Case, 'arrivals'>,
  member: K,
): string | undefined =>
  arrivals.find((arrival) => arrival[member] && (member === 'id' || arrival.type === 'request'))?.[
    member
  ];

/** Did the ways in which it came tell different things? Two people may bear one reference, or a mail was edited. */
export const isTwo = ({ arrivals }: Pick<Case, 'arrivals'>): boolean =>
  new Set(arrivals.flatMap(({ id }) => (id ? [id] : []))).size > 1 ||
  differs(arrivals, 'email') ||
  differs(arrivals, 'kind');

const differs = (arrivals: readonly Arrival[], member: 'email' | 'kind') =>
  new Set(
    arrivals.flatMap(({ type, asked }) =>
      type === 'request' && asked[member] ? [asked[member].trim().toLowerCase()] : [],
    ),
  ).size > 1;

const DAY = 86_400_000;
const FIRST = Date.UTC(2020, 0);

/** When it was written, in milliseconds since 1970: as it was told, where that can be. A clock that is wrong by years,
 * or a file that somebody edited, tells nothing; then it is when it was brought in. */
export function writtenAt(row: Case): number {
  const told = Date.parse(toldOf(row, 'createdAt') ?? '');
  return told >= FIRST && told <= row.since + DAY ? told : row.since;
}

/** The day by which a reply was promised: as it was told, else counted from when it was written, else from when it
 * was brought in. `2026-12-07`. */
export function replyBy(row: Case, replyDays: number): string {
  const told = toldOf(row, 'replyBy');
  if (told) return told;
  return localDay(addDaysToWorkday(writtenAt(row), replyDays));
}

const rank = ({ way }: Arrival) => WAYS.indexOf(way);

function inOrder(a: Arrival, b: Arrival): number {
  return rank(a) - rank(b) || (keyOf(a) < keyOf(b) ? -1 : 1);
}

const known = new WeakMap<Arrival, Arrival>();

/** The same text for the same arrival, in whatever order its members were written: sorted, and without those that are
 * `undefined`, which a place that keeps rows may drop. */
function canonical(arrival: Arrival): Arrival {
  const before = known.get(arrival);
  if (before) return before;
  const text = JSON.stringify(arrival, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  const one: Arrival = JSON.parse(text);
  known.set(arrival, one);
  return one;
}

/** Of one that is canonical. */
const keyOf = (arrival: Arrival): string => JSON.stringify(arrival);
