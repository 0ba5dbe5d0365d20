import 'fake-indexeddb/auto';
import { Encrypter } from 'age-encryption';
import { expect, test } from 'vitest';
import type { Deed } from '../../src/desk/case';
import { openCopy, replaceBy, saveCopy } from '../../src/desk/keep';
import { type KeptDesk, openDesk } from '../../src/desk/kept-desk';
import { planOf } from '../../src/desk/plan';
import { readBrought } from '../../src/desk/read-brought';
import shipped from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';
import { aCase, after, asked, person, proposed, reference } from './people';
import { sent } from './ways';

const pack = shipped as unknown as Pack;
const english = makeLanguage('en', en, pack.languages);
const PASS = 'correct horse battery';
/** Of the key's making; the desk takes longer. */
const QUICK = 8;
const ann = person('ann', 'Ann Lloyd', { topics: ['career'], notWith: ['Bob'] });
const deeds: readonly Deed[] = [
  { is: 'taken', who: 'Me' },
  { is: 'noted', text: 'ŵ 🎓' },
  proposed(ann),
  { is: 'declined', by: 'asker' },
  proposed(person('ben', 'Ben Rees')),
  { is: 'waits', for: 'person' },
  { is: 'heard' },
  { is: 'sending', reply: 'question' },
  { is: 'unsent' },
  { is: 'agreed', by: 'asker' },
  { is: 'agreed', by: 'person' },
  { is: 'replied', reply: 'proposal-to-asker' },
  { is: 'closed', outcome: 'paired' },
  { is: 'ended' },
  { is: 'reopened' },
  proposed(person('cai', 'Cai Huws')),
  { is: 'proposal-dropped' },
];

let desks = 0;
async function fullDesk(): Promise<KeptDesk> {
  const desk = openDesk(Promise.resolve(`copy-${desks++}`));
  const cases = Array.from({ length: 12 }, (_, i) => {
    const what = asked(`Asker Number${i}`, `asker${i}@example.ac.uk`, { avoid: i % 2 ? '' : 'x' });
    return after(aCase(reference(i), what), 1_790_000_000_000, ...deeds.slice(0, i + 4));
  });
  const mail = aCase(reference(50), { text: 'what nobody could read' }, { createdAt: undefined });
  // As they come from an inbox, in all lengths.
  const wires = [1, 2, 3].map(
    (n) => sent(n, pack, english, { change: n === 3 ? 'x'.repeat(4000) : 'y' }).wire,
  );
  const json = new TextEncoder().encode(JSON.stringify(wires));
  const { arrivals } = await readBrought([{ name: 'inbox.json', bytes: json }], pack);
  const brought = planOf(arrivals, new Map(), 5).changes;
  expect(brought).toHaveLength(3);
  await desk.change([
    ...brought,
    ...[...cases, JSON.parse(JSON.stringify(mail))].map(
      (row) => ({ table: 'cases', key: row.reference, from: 0, row }) as const,
    ),
    { table: 'people', key: ann.id, from: 0, row: ann },
  ]);
  return desk;
}
const rowsOf = async (desk: KeptDesk) => [await desk.all('cases'), await desk.all('people')];
const encrypted = (text: string) => {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(4);
  encrypter.setPassphrase(PASS);
  return encrypter.encrypt(text);
};

test('a copy opens on another machine with the same rows, in the place of what was there', async () => {
  const here = await fullDesk();
  const bytes = await saveCopy(here, PASS, 5, QUICK);
  expect(new TextDecoder('latin1').decode(bytes)).not.toContain('Asker');
  const opened = await openCopy(bytes, PASS);
  if (!('copied' in opened)) throw new Error(opened.unopened);
  expect(opened.savedAt).toBe(5);
  const there = openDesk(Promise.resolve(`copy-${desks++}`));
  const old = aCase(reference(77), asked('Old', 'old@example.ac.uk'));
  await there.change([{ table: 'cases', key: old.reference, from: 0, row: old }]);
  expect(await replaceBy(there, opened.copied)).toBe('done');
  expect(await rowsOf(there)).toEqual(await rowsOf(here));
});

test('another passphrase, a cut or changed file, another format and another file are told apart', async () => {
  const bytes = await saveCopy(await fullDesk(), PASS, 5, QUICK);
  const unopened = async (file: Uint8Array, passphrase = PASS) => {
    const opened = await openCopy(file, passphrase);
    return 'unopened' in opened ? opened.unopened : 'opened';
  };
  expect(await unopened(bytes, `${PASS} `)).toBe('passphrase');
  for (const at of [5, 40, 150, 300, bytes.length - 1000, bytes.length - 1])
    expect(await unopened(bytes.slice(0, at)), `cut at ${at}`).toBe('damaged');
  const changed = bytes.slice();
  changed[changed.length - 20] = (changed[changed.length - 20] ?? 0) ^ 1;
  expect(await unopened(changed)).toBe('damaged');
  const json = { savedAt: 1, cases: [], people: [] };
  const file = (value: unknown) => encrypted(JSON.stringify(value));
  expect(await unopened(await file({ ...json, format: 'waymark.desk/2' }))).toBe('newer');
  expect(await unopened(await file({ ...json, format: 'waymark.desk/0' }))).toBe('older');
  expect(await unopened(await file({ ...json, format: 'waymark.request/1' }))).toBe('not-a-copy');
  expect(await unopened(await encrypted('not json'))).toBe('not-a-copy');
  expect(await unopened(await file({ ...json, format: 'waymark.desk/1', cases: [{}] }))).toBe(
    'damaged',
  );
  expect(await unopened(await file({ ...json, format: 'waymark.desk/1' }))).toBe('opened');
  expect(await unopened(new TextEncoder().encode('name,email'))).toBe('not-a-copy');
  expect(await unopened(new Uint8Array())).toBe('not-a-copy');
});

test('a copy that cannot be put in place leaves all that was there', async () => {
  const here = await fullDesk();
  const before = await rowsOf(here);
  const full: KeptDesk = Object.create(here, {
    change: { value: async () => 'failed' },
  });
  expect(await replaceBy(full, { cases: [], people: [] })).toBe('failed');
  expect(await rowsOf(here)).toEqual(before);
});
