/** What is printed of other support: every service with every way to reach it, and nothing of who prints it. */
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import defaultPack from '../../src/pack/default/pack.json';
import { methodLink } from '../../src/pack/links';
import type { Pack } from '../../src/pack/schema';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';
import { readPath } from '../../src/ui/navigation';
import { mountApp } from '../app';

const pack = defaultPack as Pack;
const { localise } = makeLanguage('en', en, ['en']);
const sheet = () => document.querySelector<HTMLElement>('#printed');
const button = (name: string) => page.getByRole('button', { name, exact: true });

afterEach(() => {
  vi.restoreAllMocks();
  dispatchEvent(new Event('afterprint'));
});

/** As a browser prints: it says that it begins. What was on the sheet. */
function printing() {
  const printed: string[] = [];
  vi.spyOn(window, 'print').mockImplementation(() => {
    dispatchEvent(new Event('beforeprint'));
    printed.push(sheet()?.innerHTML ?? '');
  });
  return printed;
}

test('every service and every way to it, emergencies first, with its day, whose it is and whom to tell of mistakes', async () => {
  const printed = printing();
  await mountApp({ path: 'help' });
  await button(en.help.printAll).click();
  expect(printed).toHaveLength(1);
  const all = sheet()?.textContent ?? '';
  for (const { name, methods } of pack.services) {
    expect(all).toContain(localise(name));
    for (const method of methods) expect(all).toContain(localise(methodLink(method).text));
  }
  const names = [...(sheet()?.querySelectorAll('h3') ?? [])].map((h3) => h3.textContent);
  expect(names).toHaveLength(pack.services.length);
  // Of what nobody has checked, or not in time, the paper says so.
  const today = new Date().toLocaleDateString('sv');
  const titled = (urgency: string) =>
    pack.services
      .filter((one) => one.urgency === urgency)
      .map((one) => `${localise(one.name)}${one.toConfirm || one.due < today ? '*' : ''}`);
  expect(names).toEqual(['emergency', 'urgent', 'soon'].flatMap(titled));
  expect(names.filter((name) => name?.endsWith('*')).length).toBeGreaterThan(0);
  expect(all).toMatch(/\* Not checked yet/);
  expect(all).toContain(localise(pack.organisation.name));
  expect(all).toContain(`version ${pack.version}.`);
  expect(all).toContain(pack.organisation.contact.email);
  // A paper outlives the day: nothing on it says “now”.
  expect(all).not.toMatch(/open now|closed now|today|tomorrow/i);
});

test('it is the same page whatever was searched, chosen or narrowed, and is gone once it is printed', async () => {
  const printed = printing();
  await mountApp({ path: 'help' });
  await button(en.help.printAll).click();
  dispatchEvent(new Event('afterprint'));
  expect(sheet()).toBeNull();
  await page.getByText(en.help.quiet).click();
  await page.getByText('Bullying', { exact: false }).first().click();
  await button(en.help.printAll).click();
  await page.getByLabelText(en.help.search).fill('cant pay rent');
  await expect.element(page.getByText(/\d+ answers?/).first()).toBeVisible();
  await button(en.help.printAll).click();
  expect(printed).toHaveLength(3);
  expect(new Set(printed).size).toBe(1);
});

test('a frame that may not print says so; a popup leads to a tab, and prints nothing itself', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const led: string[] = [];
  const first = await mountApp({ path: 'help' });
  await button(en.help.printAll).click();
  await expect.element(page.getByText(en.help.printFailed).first()).toBeVisible();
  first.root.remove();
  await mountApp({ path: 'help', openInTab: (path) => void led.push(path) });
  await button(en.help.printAllInTab).click();
  expect(led).toEqual(['help']);
  expect(print).toHaveBeenCalledTimes(1);
  expect(readPath()).toBe('help');
});
