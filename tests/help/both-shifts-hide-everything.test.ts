import { describe, expect, test } from 'vitest';
import { clearAndHide } from '../../src/help/clear-and-hide';
import { makeChord } from '../../src/ui/both-shifts';

type Key = readonly [
  type: 'keydown' | 'keyup' | 'pointerdown' | 'blur',
  key?: string,
  code?: string,
];
const down = (side: 'Left' | 'Right'): Key => ['keydown', 'Shift', `Shift${side}`];
const up = (side: 'Left' | 'Right'): Key => ['keyup', 'Shift', `Shift${side}`];
const letter = (key: string): Key[] => [
  ['keydown', key, `Key${key}`],
  ['keyup', key, `Key${key}`],
];

/** After how many of these the chord was complete, the last time; 0 if it never was. */
const completedAt = (...keys: readonly Key[]) => {
  const isChord = makeChord();
  return keys.map(([type, key, code]) => isChord({ type, key, code })).lastIndexOf(true) + 1;
};

describe('the chord', () => {
  test('is both Shifts at once, whichever comes first', () => {
    expect(completedAt(down('Left'), down('Right'))).toBe(2);
    expect(completedAt(down('Right'), down('Left'))).toBe(2);
  });
  test('waits for the second for as long as the first is held, which repeats meanwhile', () => {
    expect(completedAt(...Array(200).fill(down('Left')), down('Right'))).toBe(201);
  });
  test('may come while the key before it is still coming up', () => {
    const late: Key = ['keyup', 'k', 'KeyK'];
    expect(completedAt(['keydown', 'k', 'KeyK'], down('Left'), late, down('Right'))).toBe(4);
  });
  // A screen reader keeps the letter of Shift+H for itself, and passes the Shift on.
  test('is not a screen reader’s “previous”, however often, with one Shift or with both in turn', () => {
    const previous = (side: 'Left' | 'Right') => [down(side), up(side)];
    expect(completedAt(...Array(50).fill(previous('Left')).flat())).toBe(0);
    const inTurn = [...previous('Left'), ...previous('Right')];
    expect(completedAt(...Array(50).fill(inTurn).flat())).toBe(0);
  });
  test('is not somebody typing capital letters with both hands, the one Shift not yet up', () => {
    const capitals = [down('Left'), ...letter('K'), down('Right'), up('Left'), ...letter('A')];
    expect(completedAt(...capitals, ...capitals, up('Right'))).toBe(0);
  });
  test('is not a Shift that came up where this window did not hear of it', () => {
    expect(completedAt(down('Left'), ['blur'], down('Right'))).toBe(0);
    expect(completedAt(down('Left'), ['pointerdown'], down('Right'))).toBe(0);
  });
  test('is not guessed where a keyboard does not say which Shift it is', () => {
    expect(completedAt(['keydown', 'Shift', ''], ['keydown', 'Shift', ''])).toBe(0);
  });
  test('begins anew once it was complete', () => {
    expect(completedAt(down('Left'), down('Right'), down('Right'))).toBe(2);
  });
});

test('the neutral page is in place before anything else, and the window goes last', () => {
  const done: string[] = [];
  clearAndHide({
    navigate: (route, { replace } = {}) =>
      done.push(`${route}${replace ? ', in place of this page' : ''}`),
    onClear: () => done.push('wiped'),
    host: { closeWindow: () => done.push('left') },
  });
  expect(done).toEqual(['hidden, in place of this page', 'wiped', 'left']);
});
