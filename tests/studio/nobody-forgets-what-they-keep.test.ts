import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { byOwner, entriesOf, type KeptEntry, reviewCalendar } from '../../src/pack/author/entries';
import defaultPack from '../../src/pack/default/pack.json' with { type: 'json' };
import { put } from '../../src/studio/json';
import { hasFluentReader, withFluentReader, withNote } from '../../src/studio/notes';
import { ownerMail, toAskAbout } from '../../src/studio/owner-mail';
import { studioEn } from '../../src/text/studio-en';
import { HOSTILE_TEXTS } from '../hostile-texts';

const TODAY = '2026-11-28';
const NOW = Date.UTC(2026, 10, 28, 9, 58, 55);

const service = (id: string, owner: string, due: string, more = {}) => ({
  id,
  name: { en: `The ${id}` },
  owner,
  due,
  reviewed: '2026-05-28',
  source: { en: 'Its own page' },
  ...more,
});
const PACK = {
  services: [
    service('late', 'ann@example.ac.uk', '2027-05-28'),
    service('soon', 'bo@example.ac.uk', '2026-12-01'),
    service('over', 'Ann@example.ac.uk', '2026-11-27', { toConfirm: true }),
    service('ownerless', '', 'some day', { sourceUrl: 'https://example.ac.uk/' }),
  ],
  schemes: [service('scheme', 'bo@example.ac.uk', '2026-10-01')],
};

test('whatever is overdue is first, a scheme as much as a service, and each owner has theirs together', () => {
  const entries = entriesOf(PACK);
  expect(entries.map(({ id }) => id)).toEqual(['ownerless', 'scheme', 'over', 'soon', 'late']);
  const owners = [...byOwner(entries).values()].map((own) => own.map(({ id }) => id));
  expect(owners).toEqual([['ownerless'], ['scheme', 'soon'], ['over', 'late']]);
});

test('one email asks an owner about what waits, and about nothing of anybody else', () => {
  const own = byOwner(entriesOf(PACK)).get('ann@example.ac.uk') ?? [];
  const asked = toAskAbout(own, TODAY);
  const mail = ownerMail('ann@example.ac.uk', asked, studioEn.keep.mail, (day) => `<${day}>`);
  expect(mail.to).toBe('ann@example.ac.uk');
  expect(mail.subject).toBe('Please check 1 entry in Waymark');
  expect(mail.body).toContain(
    '- The over\n  To be checked by <2026-11-27>\n  Nobody has checked it yet\n  Source: Its own page',
  );
  expect(mail.body).not.toMatch(/The (late|soon|scheme|ownerless)/);
  // Nothing waits: all of it may be asked about.
  expect(toAskAbout(own, '2026-01-01').map(({ id }) => id)).toEqual(['over']);
  const calm = own.map((one): KeptEntry => ({ ...one, toConfirm: false }));
  expect(toAskAbout(calm, '2026-01-01')).toHaveLength(2);
});

const say = ({ name, owner }: KeptEntry) => ({ title: name, about: owner });

test('the calendar has each day on which an entry is due, as two readers have it, and a day put off is another event', () => {
  const entries = entriesOf(PACK);
  const file = reviewCalendar(entries, say, NOW) ?? '';
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  const read = events.map((one) => {
    const event = new ICAL.Event(one);
    return `${event.startDate.toString()} ${event.summary} ${event.description}`;
  });
  const expected = [
    '2026-10-01 The scheme bo@example.ac.uk',
    '2026-11-27 The over Ann@example.ac.uk',
    '2026-12-01 The soon bo@example.ac.uk',
    '2027-05-28 The late ann@example.ac.uk',
  ];
  expect(read).toEqual(expected);
  const others = convertIcsCalendar(undefined, file).events ?? [];
  expect(
    others.map(
      ({ start, summary, description }) =>
        `${start.date.toISOString().slice(0, 10)} ${summary} ${description}`,
    ),
  ).toEqual(expected);
  const uids = (calendar: string) => [...calendar.matchAll(/^UID:(.*)/gm)].map(([, id]) => id);
  expect(new Set(uids(file)).size).toBe(4);
  const later = put(PACK, ['services', 1, 'due'], '2027-06-01');
  const next = uids(reviewCalendar(entriesOf(later), say, NOW) ?? '');
  expect(next.filter((id) => !uids(file).includes(id))).toHaveLength(1);
  expect(reviewCalendar([], say, NOW)).toBe(undefined);
});

test('whatever stands in a pack, its entries are read, and no name makes another event', () => {
  for (const odd of [null, 7, 'x', [], {}, [null], [7], [{}], [{ name: 4, owner: [], due: {} }]]) {
    expect(() => entriesOf({ services: odd, schemes: odd })).not.toThrow();
    expect(() => entriesOf(odd)).not.toThrow();
  }
  for (const text of HOSTILE_TEXTS) {
    const entries = entriesOf({ services: [service(text, text, '2026-12-01', { name: text })] });
    const file = reviewCalendar(entries, say, NOW) ?? '';
    expect(file.match(/^(BEGIN|END):/gm)).toHaveLength(4);
  }
  const shipped = entriesOf(defaultPack);
  expect(shipped).toHaveLength(defaultPack.services.length);
  // The example’s days are nobody’s.
  expect(shipped.filter(({ toConfirm }) => !toConfirm)).toEqual([]);
});

test('that a fluent speaker has read a language is still known after a hundred more notes', () => {
  let pack = withFluentReader({ notes: ['first'] }, 'cy', TODAY);
  for (let i = 0; i < 100; i++) pack = withNote(pack, `note ${i}`);
  const { notes } = pack as { notes: string[] };
  expect(notes).toHaveLength(40);
  expect(notes.at(-1)).toBe('note 99');
  expect(hasFluentReader(pack, 'cy')).toBe(true);
  expect(hasFluentReader(pack, 'ga')).toBe(false);
  expect(hasFluentReader({ notes: 'x' }, 'cy')).toBe(false);
});
