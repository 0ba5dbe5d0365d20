/** The studio as it starts, with the real database, in the page of a test of screens. Staff have nothing yet. */
import { expect, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { shippedPack } from '../../src/pack/shipped';
import { withWords } from '../../src/pack/words';
import { DATABASE } from '../../src/studio/rows';
import { startStudio } from '../../src/studio/start-studio';
import { studioEn } from '../../src/text/studio-en';
import { navigate } from '../../src/ui/navigation';
import { place } from '../draw';

/** Opens the example, and goes to that part of it. */
export async function studioHere(part = 'organisation'): Promise<void> {
  await page.viewport(1366, 900);
  onTestFinished(async () => {
    indexedDB.deleteDatabase(DATABASE);
    await page.viewport(400, 600);
  });
  navigate('');
  place('div', 'studio');
  await startStudio({ preview: 'about:blank', published: async () => ({ from: '' }) });
  await page.getByRole('button', { name: studioEn.start.example }).click();
  await expect.element(page.getByLabelText('Name of your organisation')).toBeVisible();
  await opened();
  navigate(part);
}

export const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

/** Opens the example again from Start, as a file of that name. */
export async function openFile(name: string): Promise<void> {
  const chooser = () => document.querySelector<HTMLInputElement>('input[type=file]');
  await expect.poll(chooser).toBeTruthy();
  const input = chooser() as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([JSON.stringify(withWords(await shippedPack()))], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await opened();
}

/** What was opened is there: its first page says so. */
export const opened = () => expect.poll(() => location.hash).toBe('#/organisation');

/** The box with that label, or its part of the pack; the last where there are several. */
export const box = (label: string | RegExp) => page.getByLabelText(label).last();

export const parts = () => page.getByRole('navigation', { name: studioEn.sections.label });
