import { describe, expect, test } from 'vitest';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import { Header } from '../../src/app/Header';
import { webHost } from '../../src/host/web';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { draw, place } from '../draw';

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

const doors = {
  popup: { openInTab: () => {} },
  tab: { shareUrl: () => 'https://way.example/' },
};
const widths = { popup: [320, 400], tab: [320, 400, 560, 620, 640, 700, 720, 760, 800, 1000] };

describe.each(['en', 'cy'] as const)('in %s', (tag) => {
  describe.each(['popup', 'tab'] as const)('the %s', (door) => {
    test.each(widths[door].flatMap((width) => [[width, ''] as const, [width, 'ask'] as const]))(
      '%i px wide, at “%s”: whose it is can be read whole beside the tools',
      async (width, path) => {
        const root = place('div');
        root.className = 'frame';
        root.style.inlineSize = `${width}px`;
        const host = { ...webHost(), ...doors[door] };
        draw(<Header host={host} pack={PACK} path={path} onLanguage={() => {}} />, root, tag);
        const { copyLink } = { en, cy }[tag].app;
        if (door === 'tab') await expect.poll(() => root.textContent).toContain(copyLink);
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
        const lines = new Set(tools.map((box) => Math.round(box.top + box.height / 2)));
        expect(lines.size, 'one line').toBe(1);
        for (const box of tools) expect(box.right).toBeLessThanOrEqual(bar.right);
        // The screen is to be seen below it.
        expect(bar.height).toBeLessThanOrEqual(110);
      },
    );
  });
});
