import { render } from 'preact';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Conflicts } from '../../src/studio/Conflicts';
import { at, type Json, type Path, put } from '../../src/studio/json';
import { WordsContext } from '../../src/studio/words';
import { WritingContext } from '../../src/studio/writing';
import { studioEn } from '../../src/text/studio-en';
import { fieldWordsEn } from '../../src/text/studio-fields-en';
import { place } from '../draw';
import { authored } from './author';

const PATHS: readonly Path[] = [
  ['services', 1, 'cost'],
  ['services', 2, 'cost'],
];

test('whoever decides by keyboard is at what is left to decide, and never at the page’s start', async () => {
  const text = studioEn.meanwhile;
  let value = PATHS.reduce<Json>((all, path) => put(all, path, 'Theirs'), authored);
  const edits = {
    canUndo: false,
    canRedo: false,
    refused: undefined,
    get value() {
      return value;
    },
    read: (path: Path) => at(value, path),
    edit: () => true,
    change: (next: Json) => {
      value = next;
      return true;
    },
    undo() {},
    redo() {},
  };
  const writing = {
    edits,
    schema: {},
    languages: ['en'],
    language: 'en',
    names: fieldWordsEn,
    findings: [],
    fresh: undefined,
    target: undefined,
  };
  const list = PATHS.map((path) => ({ path, mine: 'Mine', theirs: 'Theirs' }));
  const root = place();
  render(
    <WordsContext.Provider value={studioEn}>
      <WritingContext.Provider value={writing as never}>
        <Conflicts list={list} />
      </WritingContext.Provider>
    </WordsContext.Provider>,
    root,
  );
  for (const [left, name] of [
    [1, text.useMine],
    [0, text.useTheirs],
  ] as const) {
    const button = page.getByRole('button', { name }).first();
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(text.both(left))).toHaveFocus();
  }
  expect(PATHS.map((path) => at(value, path))).toEqual(['Mine', 'Theirs']);
});
