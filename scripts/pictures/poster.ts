import type { Page } from '@playwright/test';

/** A picture of the popup, at 1.2 times its size, with a caption: as large as the stores ask for. */
export async function hang(poster: Page, caption: string, png: Buffer): Promise<Buffer> {
  await poster.setContent(`<!doctype html><meta charset="utf-8">
    <style>
      body { margin: 0; block-size: 800px; display: grid; grid-template-columns: 1fr 480px; gap: 64px;
        align-items: center; padding-inline: 80px; box-sizing: border-box; color: #242424;
        background: linear-gradient(120deg, #e8ebfa, #f9fafe); font-family: 'Segoe UI', sans-serif }
      p { margin: 0 0 16px; font-size: 24px; font-weight: 600; color: #4f52b2 }
      h1 { margin: 0; font-size: 54px; line-height: 1.15; letter-spacing: -0.02em; text-wrap: balance }
      img { inline-size: 480px; border-radius: 12px; box-shadow: 0 16px 48px rgb(0 0 0 / 24%) }
    </style>
    <div><p>Waymark</p><h1>${caption}</h1></div>
    <img alt="" src="data:image/png;base64,${png.toString('base64')}">`);
  await poster.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  return poster.screenshot();
}

/** That page, as a screen with so many pixels to a pixel of CSS draws it. */
export async function enlarged(page: Page, by: number): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 400, height: 600 };
  const size = { width, height, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: by });
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1 });
  await session.detach();
  return Buffer.from(data, 'base64');
}
