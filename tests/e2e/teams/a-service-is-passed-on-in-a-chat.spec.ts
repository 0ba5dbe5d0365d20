/** The real teams-js: a chat with whom they choose, the service in it, and nothing of who shares it or why. */
import { expect } from '@playwright/test';
import { hashOf } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { inSoak, test } from '../fixtures';

const text = en.help;

test('a service is shared in a Teams chat: what it is and how to reach it; where there are no chats, nothing says that there were', async ({
  teams,
}) => {
  const open = async (scene: string) => {
    const visit = await teams.visit(`tab=support&${scene}`);
    await visit.tab.getByRole('button', { name: /harassment/ }).click();
    await visit.tab.getByRole('heading', { name: text.fitting, exact: true }).waitFor();
    const card = visit.tab.locator('.service', { hasText: 'Samaritans' }).first();
    await card.locator('summary').click();
    await card.getByRole('button', { name: text.copyText }).waitFor();
    return { ...visit, card, share: card.getByRole('button', { name: text.chatText }) };
  };
  const { page, card, share, tab, fact } = await open('people=chosen');
  await expect(share).toHaveAccessibleDescription(text.chatNote);
  await share.click();
  await expect(page.locator('[data-fact="Open"]')).toContainText('/l/chat/0/0?');
  expect(await fact('users')).toContain('account.c@example.ac.uk');
  const message = await fact('message');
  for (const part of ['Samaritans', '116 123', 'samaritans.org']) expect(message).toContain(part);
  expect(message).not.toMatch(/harass|bully|Account|Waymark/i);
  expect(await hashOf(tab)).toBe('#/');
  await expect(card.getByText(text.chatFailed)).toHaveCount(0);

  for (const [people, said] of [['refused', 1], ...inSoak(['cancelled', 0] as const)] as const) {
    const there = await open(`people=${people}`);
    await there.share.click();
    await expect(there.card.getByText(text.chatFailed)).toHaveCount(said);
    expect(await there.page.locator('[data-fact="Open"]').count()).toBe(0);
  }
  for (const scene of ['people=absent', ...inSoak('shape=outlook', 'shape=bare')]) {
    const there = await open(scene);
    await expect(there.share).toHaveCount(0);
    await expect(there.card.getByText(text.chatNote)).toHaveCount(0);
  }
});
