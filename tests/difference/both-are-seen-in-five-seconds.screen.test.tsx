import type { ComponentChildren } from 'preact';
import { describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import '../../src/app/start.css';
import { Frame } from '../../src/app/Frame';
import { StartScreen } from '../../src/app/StartScreen';
import { Timing } from '../../src/ask/Timing';
import { Difference } from '../../src/difference/Difference';
import type { Pack } from '../../src/pack/schema';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { inLanguage } from '../../src/text/language';
import { draw, place } from '../draw';
import { hidden } from '../help/in-sight';
import { pack } from './show';

const WORDS = { en, cy };
const host = {
  personal: true,
  openPersonal: undefined,
  openInTab: () => undefined,
  shareUrl: () => undefined,
  beside: undefined,
};
const start = (
  <StartScreen {...{ pack, draft: undefined, latest: undefined, needPerson: 0, now: 0 }} />
);
const said = (text: Parameters<typeof inLanguage>[0] | undefined, tag: string) =>
  inLanguage(text ?? '?', tag, []);

async function show(
  screen: ComponentChildren,
  path: string,
  size: readonly [number, number],
  tag: 'en' | 'cy',
): Promise<HTMLElement> {
  await page.viewport(...size);
  // As the popup's own page is.
  if (size[0] <= 400) document.documentElement.dataset.view = 'popup';
  onTestFinished(() => {
    delete document.documentElement.dataset.view;
  });
  return draw(
    <Frame host={host} pack={pack} persistence="persistent" path={path} onLanguage={() => {}}>
      {screen}
    </Frame>,
    place('div', 'app'),
    tag,
  );
}

const box = (element: Element | null | undefined) => {
  if (!element) throw new Error('not there');
  return element.getBoundingClientRect();
};
const BOTH = ['mentoring', 'coaching'] as const;
/** Whether it lies wholly between the bars: the whole card is a link, which lies over its words. */
const inView = (root: Element, element: Element | null | undefined) =>
  box(element).height > 0 &&
  box(element).top >= box(root.querySelector('.bar')).bottom &&
  box(element).bottom <= box(root.querySelector('.frame > aside')).top;

describe.each(['en', 'cy'] as const)('in %s', (tag) => {
  it('Start says in the first view of a popup what each is, leads on, and is whole down to its last line', async () => {
    const root = await show(start, '', [400, 600], tag);
    const kinds = [...root.querySelectorAll('.kinds > p')];
    for (const [i, kind] of BOTH.entries()) {
      expect(kinds[i]?.textContent).toBe(said(pack.explain[kind].short, tag));
      expect(inView(root, kinds[i]), kind).toBe(true);
      expect(inView(root, kinds[i]?.querySelector(`.drawing.${kind}`)), kind).toBe(true);
    }
    for (const line of root.querySelectorAll('.door, .kinds > a, .start-main > p'))
      expect(inView(root, line), `${line.textContent} ends at ${box(line).bottom}`).toBe(true);
    const main = root.querySelector('main');
    expect(main?.scrollHeight, 'nothing to roll').toBe(main?.clientHeight);
    // The first door is the one that stands out; other support is set apart under a line.
    const doors = [...root.querySelectorAll('.door')];
    expect(doors[0]?.getAttribute('data-to')).toBe('choose');
    expect(doors[0]?.matches('.first')).toBe(true);
    expect(doors.at(-1)?.matches('.support')).toBe(true);
  });

  it('in a popup Start is whole too where rounds of the one and a wait for the other are said below', async () => {
    const timing: NonNullable<Pack['request']['timing']> = {
      zone: 'Europe/London',
      rounds: [
        {
          for: ['mentoring'],
          opens: '2020-01-01',
          closes: '2098-12-17',
          starts: '2099-09-11',
          until: '2099-12-31',
        },
      ],
      pace: [{ for: ['coaching'], weeks: 4, until: '2099-12-31' }],
    };
    const timed = { ...pack, request: { ...pack.request, timing } };
    const root = await show(
      <StartScreen pack={timed} draft={undefined} latest={undefined} needPerson={0} now={0}>
        <Timing pack={timed} folded />
      </StartScreen>,
      '',
      [400, 600],
      tag,
    );
    const fold = root.querySelector<HTMLDetailsElement>('.start-main > details');
    expect(fold?.textContent).toMatch(/2098.*4/);
    expect(inView(root, fold?.querySelector('summary'))).toBe(true);
    const main = root.querySelector('main');
    expect(main?.scrollHeight, 'nothing to roll').toBe(main?.clientHeight);
  });

  it.each([
    [400, 600],
    [320, 480],
    [1280, 800],
  ])(
    'the difference has both within its first 300 pixels at %i by %i, and then what to do now',
    async (...size) => {
      const root = await show(<Difference pack={pack} />, 'difference', size, tag);
      const top = box(root.querySelector('main')).top;
      const tiles = [...root.querySelectorAll('.tile')];
      for (const [i, kind] of BOTH.entries()) {
        const tile = tiles[i];
        expect(tile?.querySelector('h2')?.textContent).toBe(said(pack.explain[kind].name, tag));
        expect(tile?.querySelector('p')?.textContent).toBe(said(pack.explain[kind].short, tag));
        expect(tile?.querySelector(`.drawing.${kind}`)).not.toBeNull();
        if (size[0] >= 400) expect(box(tile).bottom - top, kind).toBeLessThanOrEqual(300);
        expect(hidden(tile), kind).toBe(undefined);
      }
      expect(box(tiles[0]).right).toBeLessThan(box(tiles[1]).left);
      const next = [...root.querySelectorAll('.what-now .button')];
      expect(next.length).toBe(2);
      if (size[1] >= 600) for (const button of next) expect(hidden(button)).toBe(undefined);
      // Nothing stands between, and the closer look is folded.
      expect(root.querySelector('.tiles + .what-now')).not.toBeNull();
      expect(root.querySelectorAll('details.closer:not([open])').length).toBe(2);
    },
  );

  it('in a wide window Start has its ways on at the left, and what happens after asking at the right', async () => {
    const root = await show(start, '', [1280, 800], tag);
    const next = root.querySelector('.start-next');
    expect(next?.querySelector('h2')?.textContent).toBe(WORDS[tag].start.next);
    const steps = [...(next?.querySelectorAll('li') ?? [])].map((step) => step.textContent);
    expect(steps).toEqual(pack.request.next.map((step) => said(step, tag)));
    expect(hidden(next)).toBe(undefined);
    expect(box(next).left).toBeGreaterThan(box(root.querySelector('.start-main')).right);
    // More than half of the window is used, where a column was a fifth of it.
    expect(box(next).right - box(root.querySelector('.start-main')).left).toBeGreaterThan(900);
  });
});

it('what is under way is at the right of a wide window, and first in a popup', async () => {
  const draft = { id: 'draft', answers: {}, at: 0 } as unknown as Parameters<
    typeof StartScreen
  >[0]['draft'];
  const screen = <StartScreen {...{ pack, draft, latest: undefined, needPerson: 0, now: 0 }} />;
  const wide = await show(screen, '', [1280, 800], 'en');
  expect(wide.querySelector('.start-next')).toBeNull();
  expect(box(wide.querySelector('.start-beside .door')).left).toBeGreaterThan(
    box(wide.querySelector('.start-main')).right,
  );
  await page.viewport(400, 600);
  expect(box(wide.querySelector('.start-beside')).bottom).toBeLessThan(
    box(wide.querySelector('.start-main')).top,
  );
});

it('header, page and footer begin at the same pixel at every width', async () => {
  for (const width of [400, 900, 1280, 1920]) {
    const root = await show(start, '', [width, 700], 'en');
    const left = (what: string) => {
      const range = document.createRange();
      range.selectNodeContents(root.querySelector(what) as Element);
      return range.getBoundingClientRect().left;
    };
    const page_ = left('h1');
    for (const part of ['.bar .brand', '.frame > aside > p'])
      expect(Math.abs(left(part) - page_), `${part} at ${width}`).toBeLessThan(2);
    root.remove();
  }
});
