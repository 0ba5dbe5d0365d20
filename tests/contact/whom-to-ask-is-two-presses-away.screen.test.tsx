import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { en } from '../../src/text/en';
import { inLanguage } from '../../src/text/language';
import { mountApp } from '../app';

const pack = defaultPack as Pack;
const said = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, 'en', ['en']);
const { contact } = pack.organisation;

it.each(['', 'choose/1', 'ask', 'help'])(
  'from “%s” in a popup, whom to ask and what people ask is two presses away',
  async (path) => {
    const { root } = await mountApp({ path, openInTab: () => undefined });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('button', { name: en.app.menu, exact: true }).click();
    await page.getByRole('link', { name: en.app.contact, exact: true }).click();
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent(en.contact.title);
    expect(root.querySelector(`main a[href="mailto:${contact.email}"]`)?.textContent).toBe(
      contact.email,
    );
    expect(root.querySelector('.more')?.matches(':popover-open')).toBe(false);
    const asked = [...root.querySelectorAll('main summary')].map((one) => one.textContent);
    expect(asked).toEqual(pack.faq?.map(({ ask }) => said(ask)));
    await userEvent.click(root.querySelector('main summary') as Element);
    await expect.element(page.getByText(said(pack.faq?.[0]?.answer ?? '?'))).toBeVisible();
  },
);

it('the answers are folded on the difference and in the form; without any in the pack nothing speaks of them', async () => {
  for (const path of ['difference', 'ask']) {
    await mountApp({ path });
    const fold = page.getByRole('heading', { name: en.faq.title });
    await expect.element(fold).toBeVisible();
    const last = page.getByText(said(pack.faq?.at(-1)?.answer ?? '?'));
    await expect.element(last).not.toBeVisible();
    await fold.click();
    await expect.element(last).toBeVisible();
    document.body.replaceChildren();
  }
  const { faq: _, ...bare } = pack;
  for (const path of ['difference', 'ask', 'contact']) {
    const { root } = await mountApp({ path, pack: bare });
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => root.querySelectorAll('main section').length).toBeGreaterThan(0);
    expect(root.textContent).not.toContain(en.faq.title);
    document.body.replaceChildren();
  }
});

it('whom to ask is there with every way that the pack gives, and Settings leads to it', async () => {
  const contact = {
    name: 'The mentoring team',
    email: 'mentoring@uni.test',
    phone: '01632 960300',
    page: 'https://www.uni.test/mentoring',
  };
  const organisation = { ...pack.organisation, contact };
  const { root } = await mountApp({ path: 'settings', pack: { ...pack, organisation } });
  await page.getByRole('link', { name: en.contact.title }).click();
  await expect.element(page.getByText(contact.phone)).toBeVisible();
  expect(root.querySelector('main')?.textContent).toContain(contact.name);
  const links = [
    [contact.email, `mailto:${contact.email}`],
    ['www.uni.test', contact.page],
  ] as const;
  for (const [name, address] of links)
    await expect.element(page.getByRole('link', { name })).toHaveAttribute('href', address);
});
