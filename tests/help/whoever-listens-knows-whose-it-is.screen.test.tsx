import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { en } from '../../src/text/en';
import { inLanguage } from '../../src/text/language';
import { ANNOUNCED } from '../../src/ui/announce';
import { pack, type Shown, showSupport } from './shown';

const text = en.help;
let shown: Shown;
let said: string[];

afterEach(() => shown.close());

function open(situations: string[] = []): void {
  shown = showSupport({ situations });
  said = [];
  const line = document.getElementById(ANNOUNCED) as HTMLElement;
  const listen = new MutationObserver(() => line.textContent && said.push(line.textContent));
  listen.observe(line, { childList: true });
  onTestFinished(() => listen.disconnect());
}

const words = (id: string | null | undefined) => document.getElementById(id ?? '')?.textContent;

test('by Tab, each fold names its service, and each link is described by it', () => {
  open(['safety']);
  const services = [...shown.root.querySelectorAll<HTMLElement>('article.service')];
  expect(services.length).toBeGreaterThan(5);
  const folds = services.map((one) => one.querySelector('summary')?.textContent);
  expect(new Set(folds).size).toBe(services.length);
  for (const one of services) {
    const id = one.getAttribute('aria-labelledby');
    const service = pack.services.find((s) => `service-${s.id}` === id);
    const name = inLanguage(service?.name ?? '?', 'en', []);
    expect(one.querySelector('summary')?.textContent).toContain(name);
    for (const link of one.querySelectorAll('.contact a'))
      expect(words(link.getAttribute('aria-describedby'))).toContain(name);
  }
});

test('how urgent and who do not run together', async () => {
  open(['health']);
  await expect
    .element(page.getByRole('heading', { name: /^Urgent help ?: ?Staff counselling/ }).first())
    .toBeInTheDocument();
});

describe('a search', () => {
  const heading = () => document.getElementById('answers');
  const typed = async (what: string) => {
    (page.getByRole('searchbox').element() as HTMLElement).focus();
    await userEvent.keyboard(what);
  };

  test('says once how many answers there are, when the typing pauses', async () => {
    open();
    await typed('cant pay rent');
    await vi.waitFor(() => expect(said).toEqual([heading()?.textContent]), { timeout: 5000 });
    expect(document.activeElement).toBe(page.getByRole('searchbox').element());
  });

  test.each(['Enter', 'ArrowDown'])(
    '%s goes to the first answer, and how many are said',
    async (key) => {
      open();
      await typed(`cant pay rent{${key}}`);
      const first = () => shown.root.querySelector('.found .service');
      await vi.waitFor(() => expect(document.activeElement).toBe(first()), { timeout: 5000 });
      await vi.waitFor(() => expect(said.at(-1)).toBe(heading()?.textContent), 10_000);
      // The next Tab is the first way to reach them.
      await userEvent.keyboard('{Tab}');
      expect(first()?.querySelector('.contacts a')).toBe(document.activeElement);
    },
  );

  test('Enter goes to what says that nothing was found', async () => {
    open();
    await typed('qzxqzx{Enter}');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('answers'), { timeout: 5000 });
    expect(heading()?.textContent).toBe(text.noMatchTitle);
    await vi.waitFor(() => expect(said.at(-1)).toBe(text.noMatchTitle), 10_000);
  });
});

test('what a filter takes away and gives back is said', async () => {
  open(['health']);
  const quiet = page.getByRole('checkbox', { name: text.quiet });
  await quiet.click();
  await expect.poll(() => said.length).toBe(1);
  expect(said[0]).toContain(text.quietHint);
  await quiet.click();
  await expect.poll(() => said.at(-1)).toBe(text.allShown);
});
