import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Case } from '../../src/desk/case';
import { forget, forgettingOf } from '../../src/desk/forget';
import { openCopy, saveCopy } from '../../src/desk/keep';
import { openDesk } from '../../src/desk/kept-desk';
import { TABLES } from '../../src/desk/rows';
import { dice, oneOf, type Roll, STAFF, type Staff, tell } from './pairs';
import { aCase, after, asked, person, reference } from './people';

/** Their whole name in any of the ways in which it was put there, found without what took it away. */
function isThere(text: string, { first, last, email }: Staff): boolean {
  const plain = (word: string) =>
    word
      .replaceAll('Ø', 'O')
      .replaceAll('ø', 'o')
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f’']/g, '')
      .toLowerCase();
  const [given = '', surname = ''] = STAFF[first * 6 + last]?.name.split(' ') ?? [];
  const [a, b] = [plain(given), plain(surname)];
  // A line may end inside a name.
  const flat = plain(text).replaceAll(/(?<!\n)\n(?!\n)/g, ' ');
  const orders = [`${a} ${b}`, `${b}, ${a}`, `${a} q. ${b}`, email.toLowerCase()];
  return orders.some((one) => new RegExp(`(?<![a-z0-9])${one}(?![a-z0-9])`).test(flat));
}

/** Every text in a row, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function caseOf(n: number, roll: Roll): Case {
  const who = oneOf(roll, STAFF);
  const words = () => tell(roll, 2, STAFF).text;
  const onBehalf = roll() < 0.2;
  const what = asked(who.name, who.email, {
    change: words(),
    avoid: words(),
    managerIs: words(),
    text: words(),
    extra: [{ id: 'x', label: 'X', value: words() }],
    ...(onBehalf && { askingFor: 'team' as const, onBehalfOf: oneOf(roll, STAFF).name }),
  });
  const mentor = oneOf(roll, STAFF);
  const proposal = {
    is: 'proposed',
    person: `p${mentor.at}`,
    name: mentor.name,
    ticked: [],
  } as const;
  return after(
    aCase(reference(n), what),
    1,
    { is: 'taken', who: oneOf(roll, STAFF).name },
    proposal,
    {
      is: 'noted',
      text: words(),
    },
  );
}

test('of whoever is forgotten no table has a trace, nor has a copy that is saved later, and of everybody else all is there', {
  timeout: 600_000,
}, async () => {
  const roll = dice(11);
  const rounds = process.env.WAYMARK_SOAK ? 100 : 5;
  for (let round = 0; round < rounds; round++) {
    const desk = openDesk(Promise.resolve(`forget-${round}`));
    const cases = Array.from({ length: 30 }, (_, i) => caseOf(i, roll));
    const people = STAFF.filter(() => roll() < 0.5).map((one) =>
      person(`p${one.at}`, one.name, { email: one.email, notWith: [tell(roll, 1, STAFF).text] }),
    );
    await desk.change([
      ...cases.map((row) => ({ table: 'cases', key: row.reference, from: 0, row }) as const),
      ...people.map((row) => ({ table: 'people', key: row.id, from: 0, row }) as const),
    ]);
    const read = async () => ({
      cases: await desk.all('cases'),
      people: await desk.all('people'),
      settings: await desk.all('settings'),
    });
    const before = await read();
    const who = oneOf(roll, STAFF);
    const own = before.cases.some(({ arrivals: [arrival] }) => arrival?.asked.email === who.email);
    // Their email is enough where something of theirs is here, which has their name.
    const told = { name: own && roll() < 0.5 ? '' : who.name, email: who.email };
    const forgetting = forgettingOf(told, before, () => 'fresh');
    expect(await forget(desk, forgetting)).toBe('done');
    for (const table of TABLES) {
      const texts = textsIn(await desk.all(table));
      expect(texts.filter((one) => isThere(one, who))).toEqual([]);
      expect(texts).not.toContain(`p${who.at}`);
    }
    const { cases: left, people: others } = await read();
    // Whoever is not them, and was not asked for by them, is still there, with what says nothing of them unchanged.
    const kept = before.cases.filter(
      ({ arrivals: [arrival] }) =>
        arrival?.asked.email !== who.email && arrival?.asked.onBehalfOf !== who.name,
    );
    expect(left.map((row) => row.reference)).toEqual(kept.map((row) => row.reference));
    expect(others.map(({ email }) => email).sort()).toEqual(
      before.people
        .map(({ email }) => email)
        .filter((email) => email !== who.email)
        .sort(),
    );
    for (const row of kept) {
      const now = left.find((one) => one.reference === row.reference);
      const names = textsIn(row).some((text) => text === `p${who.at}` || isThere(text, who));
      if (!names) expect(now).toEqual(row);
      expect(now?.history.length).toBe(row.history.length);
    }
    if (round === 0) {
      const copy = await openCopy(
        await saveCopy(desk, 'a long passphrase', 1, 8),
        'a long passphrase',
      );
      if (!('copied' in copy)) throw new Error(copy.unopened);
      expect(textsIn(copy.copied).filter((text) => isThere(text, who))).toEqual([]);
    }
    desk.close();
  }
});
