import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { Difference } from '../../src/difference/Difference';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { LanguageContext, makeLanguage } from '../../src/text/language';

export const pack = defaultPack as Pack;

/** The difference, for a reader of that language, until the test is over. */
export function showExplain(tag: 'en' | 'cy'): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  render(
    <LanguageContext.Provider value={makeLanguage(tag, { en, cy }[tag], pack.languages)}>
      <Difference pack={pack} />
    </LanguageContext.Provider>,
    root,
  );
  return root;
}
