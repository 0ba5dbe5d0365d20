import type { Page } from '@playwright/test';

declare const chrome: { storage: { local: { get(): Promise<object> } } };

/** The keys of what the second place holds, but for the marks of what was deleted. */
export const copiesIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () =>
    Object.keys(await chrome.storage.local.get()).filter((key) => !key.startsWith('notices/gone/')),
  );
