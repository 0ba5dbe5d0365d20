import { describe, expect, test } from 'vitest';
import { clearAndHide } from '../../src/support/clear';
import { makeChord } from '../../src/ui/chord';

const completedAt = (presses: readonly (readonly [key: string, at: number])[]) => {
  const press = makeChord();
  return presses.map(([key, at]) => press(key, at)).lastIndexOf(true) + 1;
};

describe('the chord', () => {
  test('is three presses, whichever Shift they are', () => {
    expect(
      completedAt([
        ['Shift', 0],
        ['Shift', 900],
        ['Shift', 1800],
      ]),
    ).toBe(3);
  });
  test('counts up to five seconds from the first to the third', () => {
    expect(
      completedAt([
        ['Shift', 0],
        ['Shift', 2000],
        ['Shift', 5000],
      ]),
    ).toBe(3);
    expect(
      completedAt([
        ['Shift', 0],
        ['Shift', 2000],
        ['Shift', 5001],
      ]),
    ).toBe(0);
  });
  test('looks at the last three: a late one does not start all over', () => {
    expect(
      completedAt([
        ['Shift', 0],
        ['Shift', 4000],
        ['Shift', 6000],
        ['Shift', 7000],
      ]),
    ).toBe(4);
  });
  test('is not somebody typing three capital letters', () => {
    expect(
      completedAt([
        ['Shift', 0],
        ['A', 50],
        ['Shift', 300],
        ['B', 350],
        ['Shift', 600],
        ['C', 650],
      ]),
    ).toBe(0);
  });
  test('is not somebody going back through the page with Shift and Tab', () => {
    expect(
      completedAt([
        ['Shift', 0],
        ['Tab', 10],
        ['Shift', 20],
        ['Tab', 30],
        ['Shift', 40],
        ['Tab', 50],
      ]),
    ).toBe(0);
  });
  test('begins anew once it was complete', () => {
    expect(
      completedAt([
        ['Shift', 0],
        ['Shift', 1],
        ['Shift', 2],
        ['Shift', 3],
      ]),
    ).toBe(3);
  });
});

test('the neutral page is in place before anything else, and the window goes last', () => {
  const done: string[] = [];
  clearAndHide({
    go: (route, { replace }) => done.push(`${route}${replace ? ', in place of this page' : ''}`),
    onClear: () => done.push('wiped'),
    host: { leave: () => done.push('left') },
  });
  expect(done).toEqual(['hidden, in place of this page', 'wiped', 'left']);
});
