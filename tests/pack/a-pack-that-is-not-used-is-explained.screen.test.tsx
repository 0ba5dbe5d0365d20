import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { CachedPack, PackProblem } from '../../src/pack/cached';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { PackInUse } from '../../src/settings/PackInUse';
import type { Store } from '../../src/store/store';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { draw, ownStore, place } from '../draw';

let store: Store;
let root: HTMLElement;

async function show(
  problem: PackProblem | undefined,
  tag: 'en' | 'cy' = 'en',
  over: Partial<CachedPack> = {},
) {
  store = await ownStore();
  await store.change(['packs'], async (rows) =>
    rows.put('packs', {
      id: 'pack',
      text: '{}',
      version: 7,
      from: 'https://example.ac.uk/pack.json',
      fetchedAt: 1,
      triedFrom: 'https://example.ac.uk/moved.json',
      triedAt: Date.now(),
      ...(problem && { problem }),
      ...over,
    }),
  );
  root = place();
  draw(<PackInUse store={store} pack={defaultPack as Pack} />, root, tag);
}

const CASES: [PackProblem, string][] = [
  [{ code: 'address', detail: '' }, 'https://'],
  [{ code: 'unreachable', detail: '' }, 'Access-Control-Allow-Origin'],
  [{ code: 'status', detail: '404' }, '404'],
  [{ code: 'slow', detail: '' }, 'server'],
  [{ code: 'large', detail: '' }, 'large'],
  [{ code: 'invalid', detail: 'services: is missing' }, 'services: is missing'],
  [{ code: 'older', detail: '6' }, '6'],
  [{ code: 'pinned', detail: '8' }, 'packVersion'],
];

it.each(CASES)('%o is said with what to do, and where it was looked for', async (problem, said) => {
  await show(problem);
  const notice = page.elementLocator(root);
  await expect.element(notice.getByRole('heading')).toHaveTextContent(en.settings.packProblem);
  await expect.element(notice).toHaveTextContent(said);
  await expect.element(notice).toHaveTextContent('https://example.ac.uk/moved.json');
  await expect.element(notice).toHaveTextContent(en.settings.packKept);
});

it.each([{ text: '', version: 0 }, { triedPin: 5 }])(
  '%o: what is shown is not called the last good one',
  async (over) => {
    await show({ code: 'status', detail: '404' }, 'en', over);
    const notice = page.elementLocator(root);
    await expect.element(notice).toHaveTextContent(en.settings.packBuilt);
    expect(root.textContent).not.toContain(en.settings.packKept);
  },
);

it('is said in Welsh as well', async () => {
  await show({ code: 'status', detail: '500' }, 'cy');
  await expect.element(page.elementLocator(root)).toHaveTextContent(cy.settings.packProblem);
});

it('nothing is said where nothing is wrong', async () => {
  await show(undefined);
  await expect.element(page.elementLocator(root)).toHaveTextContent('Example University');
  expect(root.querySelector('.notice')).toBeNull();
});
