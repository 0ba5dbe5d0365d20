import { render } from 'preact';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import { Frame } from '../../src/app/Frame';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { en } from '../../src/text/en';
import { LanguageContext, makeLanguage } from '../../src/text/language';
import { Screen } from '../../src/ui/Screen';

const pack = defaultPack as Pack;
const host = {
  personal: true,
  openPersonal: undefined,
  openInTab: undefined,
  shareUrl: () => undefined,
  beside: undefined,
};

function shown() {
  const root = document.body.appendChild(document.createElement('div'));
  root.id = 'app';
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  return (route: string, title = route) => {
    render(
      <LanguageContext.Provider value={makeLanguage('en', en, pack.languages)}>
        <Frame host={host} pack={pack} persistence="persistent" onLanguage={() => {}} path={route}>
          <div style={{ blockSize: '3000px' }}>
            <Screen title={title}>…</Screen>
          </div>
        </Frame>
      </LanguageContext.Provider>,
      root,
    );
    return root.querySelector('main') as HTMLElement;
  };
}

beforeEach(() => page.viewport(400, 600));

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
