/** People and cases for tests: whole, as the desk keeps them. */
import type { Asked, Case, Deed } from '../../src/desk/case';
import { withDeed } from '../../src/desk/case-lifecycle';
import { EMPTY_PERSON, type Person } from '../../src/desk/person';

export const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  ...EMPTY_PERSON,
  id,
  version: 0,
  name,
  email: `${id}@example.ac.uk`,
  kinds: ['mentoring', 'coaching'],
  ...more,
});

/** Asked by somebody whose manager is known, with everything told. */
export const asked = (name: string, email: string, more: Partial<Asked> = {}): Asked => ({
  kind: 'mentoring',
  name,
  email,
  contact: '',
  unit: { id: 'arts-social', label: 'Faculty of Arts and Social Sciences' },
  topics: [],
  meeting: [],
  change: 'something',
  when: '',
  language: '',
  adjustments: '',
  preferences: '',
  avoid: '',
  manager: '',
  extra: [],
  managerIs: 'Nobody Known',
  ...more,
});

export const aCase = (
  reference: string,
  what: Asked,
  more: { createdAt?: string; replyBy?: string } = {},
): Case => ({
  reference,
  version: 0,
  since: Date.parse(more.createdAt ?? '2026-11-02T09:00Z'),
  arrivals: [
    {
      way: 'json',
      type: 'request',
      reference,
      createdAt: '2026-11-02T09:00:00.000Z',
      ...more,
      asked: what,
    },
  ],
  history: [],
});

/** The case after these deeds, each of which must be allowed; `at` in milliseconds since 1970. */
export const after = (row: Case, at: number, ...deeds: readonly Deed[]): Case =>
  deeds.reduce((before, deed) => {
    const next = withDeed(before, deed, at);
    if (!next) throw new Error(`${deed.is} is not allowed here`);
    return next;
  }, row);

export const proposed = (who: Person): Deed => ({
  is: 'proposed',
  person: who.id,
  name: who.name,
  ticked: [],
});

const SYMBOLS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
/** A reference for each number. */
export const reference = (n: number) => {
  const at = (k: number) => SYMBOLS[Math.floor(n / 32 ** k) % 32];
  return `WM-22${at(5)}${at(4)}-${at(3)}${at(2)}${at(1)}${at(0)}`;
};
