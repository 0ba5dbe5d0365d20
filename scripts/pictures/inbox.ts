import type { Page } from '@playwright/test';
import { wireOf } from '../../src/request/wire';
import { aRequest } from '../drive/rows';
import { inboxPage } from '../inbox/page';
import { rowsOf } from '../inbox/rows';
import { inboxStyles } from '../inbox/server';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The coordinator's inbox of `npm start` at that moment, with three requests, one of them withdrawn. */
export async function inboxPicture(page: Page, when: number): Promise<Buffer> {
  const came = (
    id: string,
    kind: 'mentoring' | 'coaching' | 'unsure',
    change: string,
    ago: number,
  ) => {
    const plain = aRequest({ id, createdAt: when - ago, replyBy: when - ago + 14 * DAY });
    const answers = { ...plain.answers, kind, change, name: 'A member of staff' };
    return { wire: wireOf({ ...plain, answers }), at: when - ago, times: 1 };
  };
  const withdrawn = came('wm-3', 'unsure', 'To decide between two directions by Easter.', 3 * DAY);
  const withdrawal = {
    ...withdrawn.wire,
    id: 'wm-4',
    type: 'withdrawal',
    withdraws: 'wm-3',
  } as const;
  const rows = rowsOf([
    withdrawn,
    { wire: withdrawal, at: when - DAY, times: 1 },
    came('wm-2', 'mentoring', 'To hear from someone who has moved on from a post like mine.', DAY),
    came('wm-1', 'coaching', 'To say no more often.', 2 * HOUR),
  ]);
  const html = inboxPage({ rows, fault: 'none', now: when });
  await page.setViewportSize({ width: 1160, height: 480 });
  await page.setContent(html.replace(/<(link|script) .*>/g, ''));
  await page.addStyleTag({ content: inboxStyles() });
  return page.screenshot();
}
