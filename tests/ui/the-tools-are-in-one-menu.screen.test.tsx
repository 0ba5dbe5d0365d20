import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import { Header } from '../../src/app/Header';
import { webHost } from '../../src/host/web';
import defaultPack from '../../src/pack/default/pack.json';
import { lookOf } from '../../src/pack/look';
import type { Pack } from '../../src/pack/schema';
import { en } from '../../src/text/en';
import { LanguageContext, makeLanguage } from '../../src/text/language';
import { crest } from '../pack/pictures';

const pack = defaultPack as Pack;
const kept: string[] = [];
const host = {
  ...webHost(),
  shareUrl: () => undefined,
  openInTab: () => undefined,
  beside: async () => ({
    open: (path: string) => void kept.push(path),
    keys: { popup: '', panel: '' },
    changeKeys: () => undefined,
    openStudio: () => undefined,
  }),
};
const chosen: string[] = [];

beforeEach(() => {
  kept.length = 0;
  chosen.length = 0;
});
afterEach(() => {
  render(null, document.body);
  document.body.innerHTML = '';
});

async function show(
  width: number,
  path: string,
  over: object = {},
  loose = false,
): Promise<HTMLElement> {
  await page.viewport(width, 600);
  const root = document.body.appendChild(document.createElement('div'));
  root.style.container = 'frame / inline-size';
  render(
    <LanguageContext.Provider value={makeLanguage('en', en, pack.languages)}>
      <Header
        host={{ ...host, ...over }}
        pack={pack}
        path={path}
        loose={loose}
        onLanguage={(tag) => chosen.push(tag)}
      />
    </LanguageContext.Provider>,
    root,
  );
  return root;
}
/** What can be pressed, by its words, in the order of the page. */
const pressable = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('.tool')]
    .filter((tool) => tool.checkVisibility())
    .map((tool) => tool.textContent);

it('in a popup the bar has the way back, whose it is, one’s requests and a menu with the rest', async () => {
  const root = await show(400, 'ask');
  expect(pressable(root)).toEqual([en.app.back, en.app.requests, en.app.menu]);
  const button = page.getByRole('button', { name: en.app.menu });
  await button.click();
  const keep = page.getByRole('button', { name: en.app.keepBeside });
  await expect.element(keep).toBeVisible();
  expect(pressable(root).slice(1, -2)).toEqual([
    en.app.contact,
    en.app.settings,
    en.app.openInTab,
    'Cymraeg',
    en.app.keepBeside,
  ]);
  for (const tool of root.querySelectorAll('.more .tool')) {
    const { left, right, bottom, height } = tool.getBoundingClientRect();
    expect(height).toBeGreaterThanOrEqual(40);
    expect([left >= 0, right <= 400, bottom < 550]).toEqual([true, true, true]);
    expect(tool.scrollWidth).toBeLessThanOrEqual(tool.clientWidth);
  }
  await keep.click();
  expect(kept).toEqual(['ask']);
  expect(root.querySelector('.more')?.matches(':popover-open')).toBe(false);
});

it('by keyboard it opens at its button, goes on from there, and gives focus back', async () => {
  const root = await show(400, 'ask');
  root.querySelector<HTMLElement>('.menu')?.focus();
  await userEvent.keyboard('{Enter}');
  expect(root.querySelector('.more')?.matches(':popover-open')).toBe(true);
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe(en.app.contact);
  await userEvent.keyboard('{Escape}');
  expect(root.querySelector('.more')?.matches(':popover-open')).toBe(false);
  expect(document.activeElement).toBe(root.querySelector('.menu'));
});

it('the other language is in sight on Start, and elsewhere in the menu', async () => {
  const root = await show(400, '');
  expect(pressable(root)).toEqual(['Cymraeg', en.app.requests, en.app.menu]);
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  expect(chosen).toEqual(['cy']);
});

it.each(['', 'ask'])(
  'where there is room all of it is in the bar at “%s”, in words',
  async (path) => {
    const root = await show(900, path, { openInTab: undefined, beside: undefined });
    expect(pressable(root)).toEqual([
      ...(path ? [en.app.back] : []),
      en.app.contact,
      en.app.settings,
      'Cymraeg',
      en.app.requests,
    ]);
  },
);

it.each(['', 'ask'])(
  'in a popup at “%s” the logo is in sight and the programme’s name on one line of 12 pixels or more',
  async (path) => {
    const { style, logo } = lookOf({
      ...pack,
      brand: { logo: { light: `data:image/svg+xml;base64,${btoa(crest('#00613a'))}` } },
    });
    for (const name in style) document.documentElement.style.setProperty(name, style[name] ?? '');
    document.documentElement.dataset.logo = logo;
    const root = await show(400, path);
    const picture = root.querySelector('.logo')?.getBoundingClientRect();
    expect([picture?.width, picture?.height]).toEqual([32, 32]);
    for (const line of ['.who', '.what']) {
      const range = document.createRange();
      range.selectNodeContents(root.querySelector(line) as Element);
      expect(new Set([...range.getClientRects()].map(({ top }) => top)).size, line).toBe(1);
      const { fontSize } = getComputedStyle(root.querySelector(line) as Element);
      expect(Number.parseFloat(fontSize)).toBeGreaterThanOrEqual(12);
    }
    expect(root.querySelector('.bar')?.getBoundingClientRect().height).toBeLessThanOrEqual(49);
  },
);

it('what is in this window alone is not left behind: nothing leads to another place that would not have it', async () => {
  const root = await show(400, 'ask', {}, true);
  await page.getByRole('button', { name: en.app.menu }).click();
  expect(pressable(root)).toContain(en.app.settings);
  expect(pressable(root)).not.toContain(en.app.openInTab);
  expect(pressable(root)).not.toContain(en.app.keepBeside);
});
