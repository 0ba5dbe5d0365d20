import { expect, test, vi } from 'vitest';
import { HOSTILE_TEXTS } from '../hostile-texts';

type Suggestion = { content: string; description: string };

test('in the address bar a hostile name is XML of that one text', async () => {
  let type: (typed: string, done: (found: Suggestion[]) => void) => void = () => {};
  const quiet = { addListener: () => undefined };
  // The browser is found as it is imported.
  vi.resetModules();
  vi.stubGlobal('chrome', {
    runtime: { id: 'waymark-id', onMessage: quiet },
    tabs: { onRemoved: quiet },
    i18n: { getMessage: () => 'Search' },
    omnibox: {
      onInputStarted: quiet,
      onInputEntered: quiet,
      onInputChanged: {
        addListener: (listener: typeof type) => {
          type = listener;
        },
      },
    },
  });
  const { onAddressBar } = await import('../../src/host/extension-address-bar');
  onAddressBar({
    begin: () => undefined,
    suggest: async () => HOSTILE_TEXTS.map((text) => ({ content: text, description: text })),
    enter: async () => ({ path: 'help' }),
  });
  const shown = await new Promise<Suggestion[]>((done) => type('x', done));
  expect(shown).toHaveLength(HOSTILE_TEXTS.length);
  for (const [i, { description }] of shown.entries()) {
    // No mark-up is left in it, and what it says is the text on one line.
    expect(description).not.toMatch(/[<>"']|&(?!#\d+;)/);
    const said = description.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
    expect(said).toBe(HOSTILE_TEXTS[i]?.replaceAll(/\p{Cc}+/gu, ' '));
  }
});
