import type { FrameLocator, Locator, Page } from '@playwright/test';

/** That text where a person sees it: not in the line that only a screen reader hears, nor where there is no
 * room for it. */
export const shown = (
  where: Page | FrameLocator,
  text: string | RegExp,
  options?: { readonly exact?: boolean },
): Locator =>
  where
    .getByText(text, options)
    .and(where.locator(':not(#announced)'))
    .filter({ visible: true })
    .first();
