/** Opening times as an author sees them, day by day, and as a pack holds them. Pure. */
import { isList, isObject, isSame, type Json, type JsonObject } from './json';

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
type Day = (typeof DAYS)[number];

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Seven lists of spans, Monday first. What is no span is left out. */
export function spansByDay(week: Json | undefined): readonly (readonly Span[])[] {
  const groups = (isList(week) ? week : []).filter(isObject);
  return DAYS.map((day) =>
    groups
      .filter(({ days }) => isList(days) && days.includes(day))
      .flatMap(({ spans }) => spansIn(spans)),
  );
}

export const spansIn = (held: Json | undefined): readonly Span[] =>
  (isList(held) ? held : []).flatMap((span) =>
    isObject(span) && typeof span.from === 'string' && typeof span.to === 'string'
      ? [{ from: span.from, to: span.to }]
      : [],
  );

/** The same week with other spans on one day; days that are alike stand together. */
export function withDay(week: Json | undefined, day: number, spans: readonly Span[]): Json {
  const all = spansByDay(week).map((there, i) => (i === day ? spans : there));
  const groups: { days: Day[]; spans: Json }[] = [];
  for (const [i, there] of all.entries()) {
    if (there.length === 0) continue;
    const written = there.map(({ from, to }): JsonObject => ({ from, to }));
    const alike = groups.find((group) => isSame(group.spans, written));
    if (alike) alike.days.push(DAYS[i] as Day);
    else groups.push({ days: [DAYS[i] as Day], spans: written });
  }
  return groups;
}

/** Does it run past midnight? */
export const endsNextDay = ({ from, to }: Span): boolean =>
  to !== '24:00' && to !== '' && to <= from;

/** What an office has, to begin with. */
export const OFFICE: Json = {
  zone: 'Europe/London',
  week: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], spans: [{ from: '09:00', to: '17:00' }] }],
};

/** Those days as closed, beside what is there; what is there for a day stays. In order. */
export function withClosed(dates: Json | undefined, days: readonly string[]): readonly Json[] {
  const there = isList(dates) ? dates : [];
  const known = new Set(there.map((one) => (isObject(one) ? one.date : undefined)));
  const added = days
    .filter((day) => !known.has(day))
    .map((date): JsonObject => ({ date, spans: [] }));
  const dayOf = (one: Json) => (isObject(one) ? String(one.date) : '');
  return [...there, ...added].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}
