/** The real popup, as the toolbar icon opens it. Nothing from outside can press keys in it, but the
 * extension’s own pages may look at it and act in it. */
import type { Page } from '@playwright/test';
import type { Extension } from '../../../scripts/drive/extension';

declare const chrome: {
  action: { openPopup(): Promise<void> };
  extension: { getViews(of: { type: 'popup' }): Window[] };
};

export interface Popup {
  /** Runs in a page of the extension, given the popup’s window. */
  look<T>(run: (popup: Window) => T): Promise<T>;
  /** Resolves once there is no popup any more. */
  closed(): Promise<void>;
}

/** Clicks the toolbar icon, as far as a script may, and waits for the first heading. */
export async function openPopup(extension: Extension, from: Page): Promise<Popup> {
  await from.bringToFront();
  const [worker] = extension.context.serviceWorkers();
  await worker?.evaluate(() => chrome.action.openPopup());
  await from.waitForFunction(() => {
    const [popup] = chrome.extension.getViews({ type: 'popup' });
    return popup?.document.querySelector('h1')?.checkVisibility() && popup.innerHeight > 300;
  });
  return {
    // A function cannot be handed over by itself; its text can, under a policy that allows no eval,
    // because the debugger runs it.
    look: (run) =>
      from.evaluate(
        `(${run.toString()})(chrome.extension.getViews({ type: 'popup' })[0])`,
      ) as Promise<never>,
    closed: () =>
      from
        .waitForFunction(() => chrome.extension.getViews({ type: 'popup' }).length === 0)
        .then(() => undefined),
  };
}
