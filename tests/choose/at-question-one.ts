/** The guide as somebody comes to it: the whole app at the first question, in a popup of 400 by 600. */
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { inLanguage } from '../../src/text/language';
import { mountApp } from '../app';

export const pack = defaultPack as Pack;
const [first] = pack.guide.questions;

/** Resolves once the question is drawn in that language, with the bars that a popup has. */
export async function atQuestionOne(locale: 'en' | 'cy' = 'en'): Promise<HTMLElement> {
  await page.viewport(400, 600);
  const { root } = await mountApp({ path: 'choose/1', locale, openInTab: () => undefined });
  const asked = first && inLanguage(first.ask, locale, []);
  await expect.poll(() => root.querySelector('h1')?.textContent).toBe(asked);
  return root;
}

/** By mouse, and first its group where that is closed. */
export async function tick(root: HTMLElement, id: string): Promise<void> {
  const box = root.querySelector<HTMLInputElement>(`input[value="${id}"]`);
  const group = box?.closest('details');
  const name = group?.querySelector('summary');
  if (group?.open === false && name) await page.elementLocator(name).click();
  if (box) await page.elementLocator(box).click();
  await expect.poll(() => box?.checked).toBe(true);
}
