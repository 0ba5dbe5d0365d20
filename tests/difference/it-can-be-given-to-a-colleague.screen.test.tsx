import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import defaultPack from '../../src/pack/default/pack.json';
import { en } from '../../src/text/en';
import { mountApp } from '../app';

it('where there is no link to give, each kind goes along in a sentence, with where to read more', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { root } = await mountApp({ path: 'difference', shareUrl: () => undefined });
  await page.getByRole('button', { name: en.difference.copy }).click();
  await expect.element(page.getByRole('status').first()).toHaveTextContent(en.app.copied);
  const { explain, organisation } = defaultPack;
  const text = copied.mock.lastCall?.[0];
  for (const kind of [explain.mentoring, explain.coaching]) {
    expect(text).toContain(kind.name.en);
    expect(text).toContain(kind.short.en);
  }
  expect(text).toContain(organisation.contact.page);
  expect(root.querySelector('.copy .icon')).not.toBeNull();
});
