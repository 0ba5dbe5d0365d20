/** The two front doors at the sizes that people have, each open at Start. */
import type { Frame } from '@playwright/test';
import type { Extension } from '../../../scripts/drive/extension';
import type { Teams } from '../../../scripts/drive/teams';
import { newPage } from '../../../scripts/drive/tour-doors';

export const DOORS = [
  { name: 'popup, 400 × 600', of: 'popup', width: 400, height: 600 },
  { name: 'popup, 320 × 480', of: 'popup', width: 320, height: 480 },
  { name: 'tab, 1280 × 800', of: 'tab', width: 1280, height: 800 },
  { name: 'tab, 360 × 640', of: 'tab', width: 360, height: 640 },
] as const;

export type Door = (typeof DOORS)[number];
export type Tag = 'en' | 'cy';

interface Browsers {
  readonly extension: Extension;
  readonly teams: Teams;
}

/** The popup’s page, or the tab in its host: in that language, when it is `now`, with Start drawn. The tab has
 * the whole size; what Teams itself draws around it is outside. */
export async function openDoor(
  { of, width, height }: Door,
  language: Tag,
  now: string,
  { extension, teams }: Browsers,
): Promise<Frame> {
  const context = of === 'popup' ? extension.context : await teams.browser.newContext();
  const page = await newPage(context, language);
  await page.setViewportSize({ width, height });
  await page.clock.setFixedTime(now);
  let screen = page.mainFrame();
  if (of === 'popup') {
    await page.goto(`chrome-extension://${extension.id}/popup.html#/`);
  } else {
    await teams.visit(`locale=${language}-gb&shape=${width < 600 ? 'mobile' : 'current'}`, page);
    const frame = page.locator('#stage iframe');
    await frame.evaluate((element) => {
      element.style.cssText = 'position: fixed; inset: 0; z-index: 1';
    });
    screen = (await (await frame.elementHandle())?.contentFrame()) ?? screen;
  }
  await screen.locator(`html[lang=${language}] .doors`).waitFor();
  return screen;
}
