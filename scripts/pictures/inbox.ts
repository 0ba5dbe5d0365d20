import type { Page } from '@playwright/test';
import { wireOf } from '../../src/request/wire';
import { aRequest } from '../drive/rows';
import { inboxPage } from '../inbox/page';
import { rowsOf } from '../inbox/rows';
import { inboxStyles } from '../inbox/server';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WITHDRAWN = '1d67f4c9-3e82-4d05-a7b9-c5081e9f2b36';

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
  const withdrawn = came(
    WITHDRAWN,
    'unsure',
    'To decide between two directions by Easter.',
    3 * DAY,
  );
  const withdrawal = {
    ...withdrawn.wire,
    id: 'e92d5b18-7c06-4af3-b1e8-90d4c3a65f27',
    type: 'withdrawal',
    withdraws: WITHDRAWN,
  } as const;
  const rows = rowsOf([
    withdrawn,
    { wire: withdrawal, at: when - DAY, times: 1 },
    came(
      'b83a6e02-1f74-4c59-9d0e-2e5c81f7a643',
      'mentoring',
      'To hear from someone who has moved on from a post like mine.',
      DAY,
    ),
    came('4f0c1d7e-9a35-4b8e-8c1d-6a2f70b3e915', 'coaching', 'To say no more often.', 2 * HOUR),
  ]);
  const html = inboxPage({ rows, fault: 'none', now: when });
  await page.setViewportSize({ width: 1160, height: 480 });
  await page.setContent(html.replace(/<(link|script) .*>/g, ''));
  await page.addStyleTag({ content: inboxStyles() });
  return page.screenshot();
}
