import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import { Header } from '../../src/app/Header';
import { webHost } from '../../src/host/web';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { en } from '../../src/text/en';
import { LanguageContext, makeLanguage } from '../../src/text/language';

const ours = defaultPack as Pack;
const PACK: Pack = {
  ...ours,
  languages: ['en', 'cy'],
  organisation: {
    ...ours.organisation,
    name: 'The University of the Highlands and Islands',
    programme: 'Mentoring and coaching for staff',
  },
};

afterEach(() => {
  render(null, document.body);
  document.body.innerHTML = '';
});

const doors = {
  popup: { ...webHost(), openInTab: () => {} },
  tab: { ...webHost(), shareUrl: () => 'https://way.example/' },
};

it.each([
  ['popup', 320, ''],
  ['popup', 400, ''],
  ['popup', 320, 'ask'],
  ['popup', 400, 'ask'],
  ['tab', 320, ''],
  ['tab', 400, ''],
  ['tab', 320, 'ask'],
  ['tab', 400, 'ask'],
  ['tab', 640, ''],
] as const)(
  'the %s, %i px wide, at “%s”: whose it is can be read whole beside the tools',
  (door, width, path) => {
    const root = document.body.appendChild(document.createElement('div'));
    root.style.inlineSize = `${width}px`;
    // As the frame has it.
    root.style.containerType = 'inline-size';
    render(
      <LanguageContext.Provider value={makeLanguage('en', en, PACK.languages)}>
        <Header host={doors[door]} pack={PACK} path={path} onLanguage={() => {}} />
      </LanguageContext.Provider>,
      root,
    );
    for (const kind of ['.who', '.what']) {
      const name = root.querySelector<HTMLElement>(kind) as HTMLElement;
      expect(name.scrollWidth, kind).toBeLessThanOrEqual(name.clientWidth);
      expect(name.scrollHeight, kind).toBeLessThanOrEqual(name.clientHeight + 1);
    }
    const bar = (root.querySelector('.bar') as HTMLElement).getBoundingClientRect();
    const tools = [...root.querySelectorAll('.tool')]
      .map((tool) => tool.getBoundingClientRect())
      .filter((box) => box.width > 0);
    expect(tools.length).toBeGreaterThan(2);
    expect(new Set(tools.map((box) => Math.round(box.top + box.height / 2))).size, 'one line').toBe(
      1,
    );
    for (const box of tools) expect(box.right).toBeLessThanOrEqual(bar.right);
    // The screen is to be seen below it.
    expect(bar.height).toBeLessThanOrEqual(110);
  },
);
