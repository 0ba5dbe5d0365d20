import { expect, test } from 'vitest';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import { Frame } from '../../src/app/Frame';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { Screen } from '../../src/ui/Screen';
import { draw, place } from '../draw';

const pack = defaultPack as Pack;
const host = {
  personal: true,
  openPersonal: undefined,
  openInTab: undefined,
  shareUrl: () => undefined,
  beside: undefined,
};

function shown() {
  const root = place('div', 'app');
  return (route: string, title = route) => {
    draw(
      <Frame host={host} pack={pack} persistence="persistent" onLanguage={() => {}} path={route}>
        <div style={{ blockSize: '3000px' }}>
          <Screen title={title}>…</Screen>
        </div>
      </Frame>,
      root,
    );
    return root.querySelector('main') as HTMLElement;
  };
}

// Asked before the browser can have drawn it: a press meant for what is seen must find it there.
test('it starts at its top', () => {
  const go = shown();
  go('difference').scrollTo(0, 1500);
  const main = go('difference');
  expect(main.scrollTop).toBe(1500);
  go('ask');
  expect(main.scrollTop).toBe(0);
});

test('the same screen in other words leaves focus where it is', () => {
  const go = shown();
  const main = go('settings', 'Settings');
  const at = main.querySelector('a') ?? document.querySelector('a');
  at?.focus();
  go('settings', 'Gosodiadau');
  expect(document.title).toBe('Gosodiadau');
  expect(document.activeElement).toBe(at);
});

test('the keyboard starts at its heading, and the window bears its name', () => {
  const go = shown();
  go('difference');
  go('ask');
  expect(document.activeElement?.textContent).toBe('ask');
  expect(document.title).toBe('ask');
});
