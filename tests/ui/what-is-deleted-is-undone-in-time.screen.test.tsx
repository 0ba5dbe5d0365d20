/** The bar that undoes a deletion: where it stands, how long, and what ends it. */
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aRequest } from '../../scripts/drive/rows';
import { en } from '../../src/text/en';
import { navigate, readPath } from '../../src/ui/navigation';
import { UNDO_FOR } from '../../src/ui/undo';
import { mountApp } from '../app';

/** The clocks of bars that run, by number: what else is timed goes on as ever. */
const running = new Map<number, () => void>();
let started = 0;
beforeEach(() => {
  running.clear();
  const [begin, stop] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];
  vi.spyOn(window, 'setTimeout').mockImplementation(((act: () => void, ms: number) => {
    if (ms !== UNDO_FOR) return begin(act, ms);
    running.set(--started, act);
    return started;
  }) as typeof setTimeout);
  vi.spyOn(window, 'clearTimeout').mockImplementation((id) => {
    if (!running.delete(id as number)) stop(id);
  });
});
afterEach(() => void vi.restoreAllMocks());

const undo = () => page.getByRole('button', { name: en.undo.press, exact: true });
const bar = () => document.querySelector<HTMLElement>('.undo');
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** In the app, with a draft of that text that was just deleted. */
async function discarded(text = 'To say no') {
  const mounted = await mountApp({ path: 'ask' });
  await page.getByLabelText(en.ask.change).fill(text);
  await press(en.ask.discard);
  await expect.element(undo()).toBeVisible();
  return mounted;
}

const SIZES = [
  [400, 600],
  [320, 256],
  [320, 480],
  [1200, 800],
] as const;
test.each(import.meta.env.WAYMARK_SOAK ? SIZES : SIZES.slice(0, 2))(
  'at %i × %i it is in sight, covers no emergency number and takes no focus',
  async (wide, high) => {
    await page.viewport(wide, high);
    const { root } = await discarded();
    expect(readPath()).toBe('');
    expect(document.activeElement?.tagName).toBe('H1');
    await expect.element(undo()).toBeInViewport({ ratio: 1 });
    expect(bar()?.textContent).toContain(en.undo.time(UNDO_FOR / 1000));
    const button = undo().element().getBoundingClientRect();
    expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(24);
    const call = root.querySelector('.urgent a[href^="tel:"]') as HTMLElement;
    call.scrollIntoView({ block: 'center' });
    const { top, left, width, height, bottom } = call.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    // In a window of little height it is reached by scrolling, as without the bar.
    if (high > 448) expect(bottom).toBeLessThanOrEqual(innerHeight);
    expect(seen?.closest('a')).toBe(call);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(wide);
    expect(bar()?.getAnimations({ subtree: true })).toEqual([]);
  },
);

test.each(import.meta.env.WAYMARK_SOAK ? ['light', 'dark', 'contrast'] : ['light'])(
  'in %s it has no barrier that axe knows of',
  async (theme) => {
    document.documentElement.dataset.theme = theme;
    await discarded();
    document.documentElement.dataset.theme = theme;
    const { violations, passes } = await axe.run(bar() as HTMLElement);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  },
);

test('it is there for ten seconds; as long as somebody is at it; and ten more after each Tab on the way there', async () => {
  await discarded();
  const button = undo().element() as HTMLElement;
  const clock = () => [...running.keys()];
  expect(UNDO_FOR).toBe(10_000);
  await expect.poll(clock).toHaveLength(1);
  const [first] = clock();
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => clock()[0]).toBeLessThan(first as number);
  expect(clock()).toHaveLength(1);

  button.focus();
  await expect.poll(clock).toEqual([]);
  button.blur();
  await expect.poll(clock).toHaveLength(1);
  await undo().hover();
  await expect.poll(clock).toEqual([]);
  await userEvent.hover(page.getByRole('heading', { level: 1 }));
  await expect.poll(clock).toHaveLength(1);
  for (const end of running.values()) end();
  expect(bar()).toBeNull();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(readPath()).toBe('');
});

test('Control and Z undo from anywhere but from a text, and lead to what is back', async () => {
  const { store } = await discarded('Of mine');
  navigate('help');
  const search = page.getByLabelText(en.help.search);
  await search.fill('x');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(bar()).not.toBeNull();
  (search.element() as HTMLElement).blur();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(readPath).toBe('ask');
  await expect.element(page.getByLabelText(en.ask.change)).toHaveValue('Of mine');
  expect((await store.get('drafts', 'draft'))?.answers.change).toBe('Of mine');
  expect(bar()).toBeNull();
  expect(document.activeElement?.tagName).toBe('H1');
});

test.each([
  [
    'another draft',
    async () => {
      navigate('ask');
      await page.getByLabelText(en.ask.change).fill('Another');
    },
  ],
  ['Clear and hide', async () => navigate('hidden', { replace: true })],
  ['another page', async () => dispatchEvent(new Event('pagehide'))],
  [
    '“Delete everything”',
    async () => {
      navigate('settings');
      await press(en.settings.remove);
      await press(en.settings.removeYes);
    },
  ],
])('%s ends it, and nothing comes back', async (_, end) => {
  const { store } = await discarded('Not to come back');
  await end();
  await expect.poll(bar).toBeNull();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect((await store.get('drafts', 'draft'))?.answers.change).not.toBe('Not to come back');
});

test('deleted with everything in another window, a request is not brought back, and that is said', async () => {
  const { store } = await mountApp();
  const row = aRequest({ state: 'told', dueAt: undefined });
  await store.change(['requests'], async (tx) => tx.put('requests', row));
  navigate(`requests/${row.id}`);
  await page.getByText(en.requests.manage).click();
  await press(en.requests.delete);
  await expect.element(undo()).toBeVisible();
  await store.clear();
  await undo().click();
  await expect.element(page.getByText(en.undo.over).first()).toBeVisible();
  expect(await store.count('requests')).toBe(0);
});
