import { type ComponentChildren, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { Difference } from '../../src/difference/Difference';
import { HiddenFoot } from '../../src/help/HiddenFoot';
import { en } from '../../src/text/en';
import { LanguageContext, makeLanguage } from '../../src/text/language';
import { enter, navigate, readPath, usePath } from '../../src/ui/navigation';
import { pack, type Shown, showSupport } from './shown';

const settle = (ms = 60) => new Promise((resolve) => setTimeout(resolve, ms));
let shown: Shown | undefined;
let neutral: HTMLElement;

const inEnglish = (what: ComponentChildren) => (
  <LanguageContext.Provider value={makeLanguage('en', en, ['en'])}>{what}</LanguageContext.Provider>
);

/** What the app does with the two routes that matter here, by the app’s own router. */
function Hidden() {
  if (usePath() !== 'hidden') return <p>a screen</p>;
  return (
    <Difference pack={pack} neutral>
      <HiddenFoot navigate={navigate} />
    </Difference>
  );
}

beforeEach(async () => {
  at('help');
  neutral = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  shown?.close();
  shown = undefined;
  render(null, neutral);
  neutral.remove();
});

/** As a link from outside leads there. */
function at(route: string): void {
  history.replaceState(null, '', `#/${route}`);
  enter();
}

async function traces(): Promise<string> {
  const keys = (await caches.keys()).sort();
  return JSON.stringify({
    databases: await indexedDB.databases(),
    local: { ...localStorage },
    session: { ...sessionStorage },
    caches: keys,
    cookies: document.cookie,
    address: location.href,
    entry: history.state,
    entries: history.length,
    title: document.title,
  });
}

test('searching, choosing, filtering and reading change nothing that could be found later', async () => {
  const logged = [vi.spyOn(console, 'log'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
  shown = showSupport();
  await settle();
  const before = await traces();
  const box = page.getByRole('searchbox');
  for (const words of ['my partner hits me', 'suicidal', 'bullied', 'qzxqzx']) {
    await userEvent.fill(box, words);
    await settle();
  }
  await userEvent.fill(box, '');
  await page.getByRole('checkbox').first().click();
  await page.getByRole('button', { name: /^Home, family/ }).click();
  await settle();
  for (const details of shown.root.querySelectorAll('details')) details.open = true;
  await page.getByRole('combobox').selectOptions('wales');
  await settle();
  expect(await traces()).toBe(before);
  expect(document.title).toBe('Waymark');
  for (const spy of logged) expect(spy).not.toHaveBeenCalled();
});

const limits = () =>
  [...(shown?.root.querySelectorAll('details') ?? [])].find((one) =>
    one.textContent?.includes(en.help.clearTitle),
  );

describe('clear and hide', () => {
  const shift = (side: 'Left' | 'Right', type = 'keydown') =>
    dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code: `Shift${side}` }));

  test.each([
    [400, 600],
    [320, 256],
  ])('is there on every view, in sight however far one has read, at %i by %i', async (...size) => {
    await page.viewport(...size);
    shown = showSupport({ situations: ['home'] });
    const button = page.getByRole('button', { name: 'Clear and hide' }).element();
    const expectInSight = async (top: number) => {
      scrollTo(0, top);
      await settle();
      const { left, top: above, width, height } = button.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, above + height / 2);
      expect(button.contains(there), `at ${top}`).toBe(true);
    };
    const end = () => document.documentElement.scrollHeight;
    await expectInSight(end());
    // What it can and cannot do is long; read or scrolled past, the button stays.
    limits()?.querySelector('summary')?.click();
    await settle();
    for (const part of [0, 0.25, 0.5, 0.75, 1]) await expectInSight(end() * part);
  });

  test('says what it cannot do: history, records, and a device that is monitored', () => {
    shown = showSupport();
    const does = limits()?.textContent;
    for (const words of ['browser’s history', 'Teams or your network records', 'monitored'])
      expect(does).toContain(words);
  });

  test('by button: the address of Start, wiped, left, in that page’s place', async () => {
    shown = showSupport({ situations: ['home'] });
    const entries = history.length;
    await page.getByRole('button', { name: 'Clear and hide' }).click();
    expect([readPath(), location.hash]).toEqual(['hidden', '#/']);
    expect(history.length).toBe(entries);
    expect(shown.asked).toMatchObject({ cleared: 1, left: 1 });
  });

  test('by both Shifts at once, even from within the search box', async () => {
    shown = showSupport();
    (page.getByRole('searchbox').element() as HTMLElement).focus();
    await userEvent.keyboard('scared');
    await userEvent.keyboard('{ShiftLeft>}{ShiftRight}{/ShiftLeft}');
    expect([readPath(), location.hash]).toEqual(['hidden', '#/']);
  });

  test('one Shift again and again, as from a screen reader’s keys, or capital letters do not', async () => {
    shown = showSupport();
    for (let i = 0; i < 9; i++) {
      const side = i % 2 ? 'Left' : 'Right';
      shift(side);
      shift(side, 'keyup');
    }
    (page.getByRole('searchbox').element() as HTMLElement).focus();
    await userEvent.keyboard('{Shift>}A{/Shift}{Shift>}B{/Shift}{Shift>}C{/Shift}');
    expect([readPath(), location.hash]).toEqual(['help', '#/']);
  });

  test('with the second key the neutral page is there before another frame is drawn', async () => {
    shown = showSupport({ situations: ['home'] });
    render(inEnglish(<Hidden />), neutral);
    await settle();
    shift('Left');
    shift('Right');
    await new Promise(requestAnimationFrame);
    expect(neutral.querySelector('h1')).not.toBeNull();
  });
});

describe('the neutral page', () => {
  test('Back and Forward stay on it', async () => {
    history.replaceState(null, '', '#/start');
    for (const route of ['help', 'difference', 'help']) navigate(route);
    await settle();
    render(inEnglish(<Hidden />), neutral);
    navigate('hidden', { replace: true });
    await settle();
    for (const step of [-1, -1, 1, 1, -2]) {
      history.go(step);
      await settle();
      expect(readPath()).toBe('hidden');
      expect(neutral.textContent).toContain('Mentoring and coaching');
    }
  });

  test('keeps the way back behind one press, and then it leads to the start', async () => {
    at('hidden');
    render(inEnglish(<Hidden />), neutral);
    await settle();
    const back = page.getByText('Open Waymark');
    expect(back.element().checkVisibility()).toBe(false);
    await page.getByText('About this page').click();
    await back.click();
    expect(readPath()).toBe('');
  });

  test('takes focus to its heading, and says that it is done and nothing else', async () => {
    shown = showSupport();
    history.replaceState(null, '', '#/hidden');
    render(inEnglish(<Hidden />), neutral);
    await settle();
    expect(document.activeElement).toBe(neutral.querySelector('h1'));
    await expect.element(page.getByRole('status')).toHaveTextContent(/^Done$/);
  });

  test('is the page on the difference, and says nothing of other help', async () => {
    at('hidden');
    render(inEnglish(<Hidden />), neutral);
    await settle();
    expect(neutral.querySelector('h1')?.textContent).toBe(en.difference.title);
    expect(neutral.querySelectorAll('.tile').length).toBe(2);
    expect(neutral.innerText).not.toMatch(/support|999|danger|hidden|clear and/i);
    expect(document.title).toBe('Waymark');
  });
});
