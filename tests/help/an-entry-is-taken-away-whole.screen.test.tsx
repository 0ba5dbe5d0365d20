import { afterEach, expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import { asText } from '../../src/help/plain-text';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';
import { ANNOUNCED } from '../../src/ui/announce';
import { MONDAY, pack, type Shown, showSupport } from './shown';

const text = en.help;
const english = makeLanguage('en', en, ['en']);
let shown: Shown;
afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  dispatchEvent(new Event('afterprint'));
  shown.close();
  vi.restoreAllMocks();
});

/** Presses a button under an entry, and answers what its text is. */
async function press(label: string): Promise<string> {
  shown = showSupport({ situations: ['safety'], framed: true });
  for (const details of shown.root.querySelectorAll('details')) details.open = true;
  const card = page.getByRole('article', { name: /Samaritans/ });
  const button = card.getByRole('button', { name: label, exact: true });
  await expect.element(button).toBeInTheDocument();
  (button.element() as HTMLElement).click();
  const service = pack.services.find(({ id }) => id === 'samaritans');
  return service ? asText(service, MONDAY, english) : '';
}

test('printed, it is alone on the sheet, and stays until the printing is over', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue(undefined);
  const entry = await press(text.print);
  // This host has no chats.
  await expect.element(page.getByText(text.chatText)).not.toBeInTheDocument();
  await expect.element(page.getByText(text.chatNote)).not.toBeInTheDocument();
  expect(print).toHaveBeenCalledOnce();
  const sheet = document.querySelector<HTMLElement>('#printed');
  expect(sheet?.textContent).toBe(entry);
  expect(sheet?.checkVisibility()).toBe(false);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  const seen = [...document.body.children].filter((e) => e.checkVisibility());
  expect(seen).toEqual([sheet]);
  dispatchEvent(new Event('afterprint'));
  expect(document.querySelector('#printed')).toBeNull();
  expect(document.documentElement.dataset.printing).toBeUndefined();
});

test('saved, it is a file with a name that says nothing', async () => {
  const made = vi.spyOn(URL, 'createObjectURL');
  let name = '';
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    name = this.download;
  });
  const entry = await press(text.saveText);
  expect(name).toBe('note.txt');
  // Shown and said; a page is never told what became of it.
  await expect.element(page.getByText(text.saveAsked).first()).toBeVisible();
  await expect.poll(() => document.getElementById(ANNOUNCED)?.textContent).toBe(text.saveAsked);
  const [blob] = made.mock.calls[0] ?? [];
  expect(await new Response(blob as Blob).text()).toBe(entry);
});
