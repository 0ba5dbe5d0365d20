import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edit, openDocument, type PackDocument, textOf, undo } from '../../src/studio/document';
import { at, insert, isSame, type Json, move, type Path, put } from '../../src/studio/json';
import { placeNow, replayOn, withMine } from '../../src/studio/replay';
import { authored } from './author';
import { operate } from './operations';

const start = (value: Json = authored): PackDocument => {
  const opened = openDocument(new TextEncoder().encode(JSON.stringify(value, null, 2)));
  if ('refused' in opened) throw new Error(opened.refused);
  return opened.document;
};
const after = (...changes: ((value: Json) => Json)[]) =>
  changes.reduce((document, change) => {
    const done = edit(document, change(document.value));
    if ('refused' in done) throw new Error(done.refused);
    return done.document;
  }, start());
const cost: Path = ['services', 1, 'cost'];
const service = { ...(at(authored, ['services', 1]) as object), id: 'mine' };

test('what each did elsewhere is there, and can be undone as one step', () => {
  const mine = after(
    (value) => put(value, cost, 'Mine'),
    (value) => insert(value, ['services'], 2, service),
    (value) => put(value, ['situations', 3], undefined),
  );
  const theirs = start(
    put(
      move(put(authored, ['organisation', 'programme'], 'Theirs'), ['services'], 0, 3),
      ['version'],
      9,
    ),
  );
  const { document, conflicts } = replayOn(theirs, mine);
  expect(conflicts).toEqual([]);
  const services = (at(document.value, ['services']) as readonly { id: string; cost: Json }[]).map(
    ({ id }) => id,
  );
  expect(services).toEqual(['samaritans', 'mine', 'harassment-adviser', 'mediation', 'emergency']);
  expect(at(document.value, ['organisation', 'programme'])).toBe('Theirs');
  expect(at(document.value, ['version'])).toBe(9);
  expect(JSON.stringify(document.value)).toContain('"Mine"');
  expect(at(document.value, ['situations', 3])).toBeUndefined();
  expect(textOf(undo(document))).toBe(textOf(theirs));
});

test('where both changed the same, theirs stays and both are said', () => {
  const mine = after(
    (value) => put(value, cost, 'Mine'),
    (value) => put(value, ['services', 2], undefined),
  );
  const theirs = start(put(put(authored, cost, 'Theirs'), ['services', 2, 'urgency'], 'soon'));
  const { document, conflicts } = replayOn(theirs, mine);
  expect(document.value).toEqual(theirs.value);
  expect(conflicts.map(({ path }) => path.join('.'))).toEqual(['services.1.cost', 'services.2']);
  expect(conflicts[0]).toMatchObject({ mine: 'Mine', theirs: 'Theirs' });
  expect(conflicts[1]?.mine).toBeUndefined();
});

test('what is decided goes where it belongs, whatever came or went before it since', () => {
  const mine = after(
    (value) => put(value, ['services', 1], undefined),
    (value) => put(value, ['services', 1, 'cost'], 'Mine'),
    (value) => put(value, ['services', 2, 'cost'], 'Mine, too'),
  );
  const third = at(mine.value, ['services', 2, 'id']);
  const theirs = start(
    put(put(authored, ['services', 3], undefined), ['services', 2, 'cost'], 'Theirs'),
  );
  const { document, conflicts } = replayOn(theirs, mine);
  const costs = (value: Json) =>
    (at(value, ['services']) as readonly { id: string; cost: Json }[]).map(({ cost }) => cost);
  const [changed, gone] = conflicts;
  if (!changed || !gone || conflicts.length > 2) throw new Error(JSON.stringify(conflicts));
  expect(changed).toMatchObject({ mine: 'Mine', theirs: 'Theirs' });
  expect(gone.theirs).toBeUndefined();
  expect(at(document.value, placeNow(document.value, changed) ?? [])).toBe('Theirs');
  // Where it stood, something else is by now.
  const moved = insert(document.value, ['services'], 0, service);
  const decided = withMine(withMine(moved, changed), gone);
  const [before, now] = [costs(moved), costs(decided)];
  expect(now.filter((cost) => cost === 'Mine')).toHaveLength(1);
  expect(now.filter((cost) => cost === 'Mine, too')).toHaveLength(1);
  expect(now).toHaveLength(before.length + 1);
  expect(before.filter((cost) => cost !== 'Theirs').every((cost) => now.includes(cost))).toBe(true);
  expect((at(decided, ['services']) as readonly { id: string }[]).map(({ id }) => id)).toContain(
    third,
  );
  // What they took out, and was taken out of here since, has no place.
  const nowhere = put(document.value, ['services'], undefined);
  expect(withMine(nowhere, changed)).toBe(nowhere);
});

test('what was saved before is no change of ours any more: who changed it since is not undone', () => {
  const saved = after((value) => put(value, cost, 'Saved'));
  const done = edit(saved, put(saved.value, ['organisation', 'programme'], 'Mine'));
  if ('refused' in done) throw new Error(done.refused);
  const theirs = start(put(saved.value, cost, 'Theirs'));
  const { document, conflicts } = replayOn(theirs, done.document, saved.value);
  expect(conflicts).toEqual([]);
  expect(at(document.value, cost)).toBe('Theirs');
  expect(at(document.value, ['organisation', 'programme'])).toBe('Mine');
  // Whoever put back what was there before has changed it, too.
  const back = replayOn(start(put(saved.value, cost, at(authored, cost))), saved, saved.value);
  expect(at(back.document.value, cost)).toEqual(at(authored, cost));
});

test('where each took out another emergency number, theirs stays whole', () => {
  const two = insert(authored, ['services'], 1, {
    ...(at(authored, ['services', 0]) as object),
    id: 'second',
  });
  const done = edit(start(two), put(two, ['services', 0], undefined));
  if ('refused' in done) throw new Error(done.refused);
  const theirs = start(put(two, ['services', 1], undefined));
  const { document, conflicts } = replayOn(theirs, done.document);
  expect(document.value).toEqual(theirs.value);
  expect(conflicts.map(({ path }) => path)).toEqual([['services']]);
});

test('whatever was done: who did nothing has the other’s, and the same twice is no conflict', () => {
  const dice = fc.tuple(fc.nat(), fc.nat(), fc.nat());
  fc.assert(
    fc.property(fc.array(dice, { maxLength: 6 }), fc.array(dice, { maxLength: 6 }), (a, b) => {
      const mine = a.reduce(operate, start());
      const other = b.reduce(operate, start());
      const theirs = start(other.value);
      expect(isSame(replayOn(start(), mine).document.value, mine.value)).toBe(true);
      expect(replayOn(theirs, start()).document).toBe(theirs);
      const twice = replayOn(start(mine.value), mine);
      expect(twice.conflicts).toEqual([]);
      expect(isSame(twice.document.value, mine.value)).toBe(true);
      const { document, conflicts } = replayOn(theirs, mine);
      for (const { mine: one, theirs: two } of conflicts) expect(isSame(one, two)).toBe(false);
      expect(textOf(undo(document))).toBe(textOf(theirs));
    }),
    { numRuns: process.env.WAYMARK_SOAK ? 300 : 10 },
  );
}, 300_000);
