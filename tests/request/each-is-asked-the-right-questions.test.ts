import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { aRequest, NOW } from '../../scripts/drive/rows';
import { composeFor } from '../../src/outbox/compose';
import { exportCsv, exportData } from '../../src/outbox/export';
import { importData } from '../../src/outbox/import';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { linesOf, messageOf } from '../../src/request/message';
import { EMPTY_ANSWERS, type FormAnswers } from '../../src/request/questions';
import type { Request } from '../../src/request/request';
import { tidied } from '../../src/request/tidied';
import { validate } from '../../src/request/validate';
import { wireOf } from '../../src/request/wire';
import { wireSchema } from '../../src/request/wire-schema';
import { openStore } from '../../src/store/store';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';

const pack = structuredClone(defaultPack) as Pack;
const form = pack.request;
form.onBehalf = true;
form.fields = [
  { id: 'campus', label: 'Campus' },
  { id: 'goal', label: 'Goal', required: true, for: ['coaching', 'unsure'] },
];
const english = makeLanguage('en', en, pack.languages);
const good: FormAnswers = {
  ...EMPTY_ANSWERS,
  kind: 'mentoring',
  change: 'To lead a small team.',
  name: 'Who asks',
  email: 'asks@example.ac.uk',
  unit: form.units[0]?.id ?? '',
};
const problems = (answers: FormAnswers, asked = form) =>
  validate(tidied(answers, asked), asked, english).map(({ id }) => id);
const said = (answers: FormAnswers, asked = form, language = english) =>
  messageOf(linesOf(tidied(answers, asked), asked, language), 'mentoring', 'WM-1', asked, language)
    .body;
const TEAM = { askingFor: 'team', onBehalfOf: 'Who it is for', theyAgree: 'yes' } as const;

test('a question for one kind is asked, needed and sent for that kind alone', () => {
  const answers = { ...good, extra: { campus: 'North', goal: '' } };
  expect(problems(answers)).toEqual([]);
  expect(problems({ ...answers, kind: 'coaching' })).toEqual(['extra-goal']);
  expect(problems({ ...answers, kind: 'unsure' })).toEqual(['extra-goal']);
  expect(problems({ ...answers, kind: '' })).toEqual(['kind']);
  const changed = { ...answers, extra: { campus: 'North', goal: 'Said before the kind changed' } };
  expect(tidied(changed, form).extra).toEqual({ campus: 'North' });
  expect(said(changed)).not.toContain('Said before');
  expect(said({ ...changed, kind: 'coaching' })).toContain('Goal\nSaid before');
});

test('who asks for somebody else says who, and that they agree, before anything is sent', () => {
  expect(problems({ ...good, askingFor: 'team' })).toEqual(['onBehalfOf', 'theyAgree']);
  expect(problems({ ...good, ...TEAM, onBehalfOf: '  ' })).toEqual(['onBehalfOf']);
  expect(problems({ ...good, ...TEAM, theyAgree: '' })).toEqual(['theyAgree']);
  expect(problems({ ...good, ...TEAM })).toEqual([]);
  expect(problems({ ...good, ...TEAM, onBehalfOf: 'x'.repeat(121) })).toEqual(['onBehalfOf']);
  const text = said({ ...good, ...TEAM });
  expect(text).toContain('Who are you asking for?\nSomeone in my team');
  expect(text).toContain('Who is it for?\nWho it is for');
  expect(text).toContain('Yes, they know that I’m asking, and they agree');
  expect(said({ ...good, ...TEAM }, form, makeLanguage('cy', cy, []))).toContain('fy nhîm');
});

test('who changes their mind, or whose pack does not offer it, sends nothing of it', () => {
  const back = tidied({ ...good, ...TEAM, askingFor: '' }, form);
  const unoffered = tidied({ ...good, ...TEAM }, { ...form, onBehalf: false });
  for (const answers of [back, unoffered]) {
    expect(answers).toMatchObject({ askingFor: '', onBehalfOf: '', theyAgree: '' });
    expect(Object.keys(wireOf(aRequest({ answers: asSent(answers) })))).toEqual(PUBLISHED);
  }
});

const asSent = (answers: FormAnswers) => answers as Request['answers'];
/** What the first releases sent, and all that an older receiver may know. */
const PUBLISHED =
  'format type id reference createdAt replyBy withdraws kind name email contact unit topics meeting change when language adjustments preferences avoid manager extra subject text'.split(
    ' ',
  );

test('a receiver gets the new members only where they were answered, and an older one lets them pass', () => {
  const answers = asSent({ ...good, ...TEAM });
  const wire = wireOf(aRequest({ answers }));
  expect(wire).toMatchObject(TEAM);
  expect(v.safeParse(wireSchema, wire).success).toBe(true);
  const more = Object.keys(wire).filter((key) => !PUBLISHED.includes(key));
  expect(more.sort()).toEqual(Object.keys(TEAM).sort());
  // Its schema, as it was published, with nothing that forbids more.
  const { askingFor, onBehalfOf, theyAgree, managerIs, ...older } = wireSchema.entries;
  expect(v.safeParse(v.object(older), wire).success).toBe(true);
  // A withdrawal repeats who asks, and nobody else.
  const notice = wireOf(aRequest({ answers, withdraws: crypto.randomUUID() }));
  expect(Object.keys(notice)).toEqual(PUBLISHED);
});

test('the manager’s name is asked for by a pack that says so, is never needed, and is sent where it was given', () => {
  const named = { ...form, nameManager: true };
  const answers = { ...good, managerIs: 'Account C' };
  expect(problems(good, named)).toEqual([]);
  expect(said(answers, named)).toContain('Who is your manager?\nAccount C');
  expect(said(answers)).not.toContain('Account C');
  const wire = wireOf(aRequest({ answers: asSent(tidied(answers, named)) }));
  expect(wire.managerIs).toBe('Account C');
  expect(v.safeParse(wireSchema, wire).success).toBe(true);
  expect(wireOf(aRequest({ answers: asSent(tidied(answers, form)) }))).not.toHaveProperty(
    'managerIs',
  );
});

test('the table, the file and a form elsewhere have it where it was answered', async () => {
  const one = aRequest({ answers: asSent({ ...good, ...TEAM }) });
  const { askingFor, onBehalfOf, theyAgree, managerIs, ...old } = good;
  const other = aRequest({ answers: old as Request['answers'] });
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  await store.change(['requests'], async (tx) => tx.put('requests', other));
  expect((await exportCsv(store)).split('\r\n')[0]).toMatch(/"extra","state"$/);
  await store.change(['requests'], async (tx) => tx.put('requests', one));
  const [head, ...lines] = (await exportCsv(store)).split('\r\n');
  expect(head).toMatch(/"extra","askingFor","onBehalfOf","theyAgree","state"$/);
  expect(lines.some((line) => line.endsWith('"team","Who it is for","yes","waiting"'))).toBe(true);
  expect(lines.some((line) => line.endsWith('"","","","waiting"'))).toBe(true);

  const to = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  const file = await exportData(store, NOW);
  expect(await importData(to, file, NOW, pack, { signIn: false })).toMatchObject({ added: 2 });
  expect((await to.get('requests', one.id))?.answers).toMatchObject(TEAM);
  expect((await to.get('requests', other.id))?.answers).not.toHaveProperty('onBehalfOf');

  const fields = { onBehalfOf: 'f1', theyAgree: 'f2' };
  const route = { id: 'f', kind: 'link' as const, name: 'F', url: 'https://f.example/x', fields };
  const given = (row: Request) => composeFor({ ...row, route }, 2000, '');
  expect(given(one)).toMatchObject({ url: 'https://f.example/x?f2=yes&f1=Who%20it%20is%20for' });
  expect(given(other)).toMatchObject({ url: 'https://f.example/x' });
});
