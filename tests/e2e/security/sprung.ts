import type { Page } from '@playwright/test';

/** What went wrong so far: dialogs, traps that sprang, elements that came out of a text. */
export async function sprung(page: Page, dialogs: readonly string[]): Promise<unknown[]> {
  const found: unknown[] = [...dialogs];
  for (const frame of page.frames()) {
    found.push(
      ...(await frame.evaluate(() => [
        ...('trapped' in globalThis ? ['a trap'] : []),
        ...[...document.querySelectorAll('img[src=x], iframe[srcdoc], svg[onload], [onerror]')].map(
          (element) => element.outerHTML,
        ),
        ...[...document.querySelectorAll('a')]
          .map((link) => link.protocol)
          .filter((protocol) => !/^(https?|mailto|tel|sms|chrome-extension):$/.test(protocol)),
      ])),
    );
  }
  return found;
}
