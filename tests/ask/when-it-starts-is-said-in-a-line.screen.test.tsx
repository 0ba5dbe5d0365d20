import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aRequest } from '../../scripts/drive/rows';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { en } from '../../src/text/en';
import { navigate } from '../../src/ui/navigation';
import { mountApp } from '../app';

const dayFrom = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const pack = structuredClone(defaultPack) as Pack;
const [opens, closes, starts] = [dayFrom(10), dayFrom(20), dayFrom(40)];
pack.request.timing = {
  zone: 'UTC',
  rounds: [{ for: ['mentoring'], opens, closes, starts, until: starts }],
  pace: [{ for: ['coaching'], weeks: 4, until: dayFrom(30) }],
};
const WEEKS = 'About 4 weeks to a first meeting at present.';
const EARLY = /You’re early: yours waits until \d+ \w+/;

test('on Start, in the first view of the popup, and nothing moves as it comes', async () => {
  const early = structuredClone(pack);
  early.request.timing = { zone: 'UTC', rounds: [{ opens, closes, starts, until: starts }] };
  const { root } = await mountApp({ pack: early });
  const places = () =>
    [...root.querySelectorAll('.start-main > *, .door')]
      .filter((one) => !/^You’re early/.test(one.textContent ?? ''))
      .map((one) => one.getBoundingClientRect().top);
  const before = places();
  await expect.element(page.getByText(EARLY)).toBeVisible();
  expect(places()).toEqual(before);
  const line = page.getByText(EARLY).element().getBoundingClientRect();
  const strip = root.querySelector('.urgent')?.getBoundingClientRect();
  expect(line.bottom).toBeLessThanOrEqual(strip?.top ?? 0);
});

test('on Start of each kind, where they differ, under one line', async () => {
  const { root } = await mountApp({ pack });
  await page.getByText(en.timing.title).click();
  await expect.element(page.getByText(`Coaching: ${WEEKS}`)).toBeVisible();
  expect(root.textContent).toMatch(/Mentoring: You’re early: yours waits until \d+ \w+\.Coaching/);
});

test('in the form for the kind that is chosen, and at the end of a request', async () => {
  const { root, store } = await mountApp({ pack, path: 'ask' });
  await page.getByLabelText('Coaching', { exact: true }).click();
  await expect.element(page.getByText(WEEKS)).toBeVisible();
  expect(root.textContent).not.toMatch(EARLY);
  await page.getByLabelText('Mentoring', { exact: true }).click();
  await expect.element(page.getByText(EARLY)).toBeVisible();
  expect(root.textContent).not.toContain(WEEKS);
  await page.getByLabelText('Not sure yet', { exact: false }).click();
  await expect.poll(() => root.textContent).not.toMatch(EARLY);

  const row = aRequest({ state: 'delivered', createdAt: Date.now(), asksAt: Date.now() + 9e8 });
  await store.change(['requests'], async (tx) => tx.put('requests', row));
  navigate(`requests/${row.id}`);
  await expect.element(page.getByText(WEEKS)).toBeVisible();
});

test('and where the pack does not say it, there is no trace of it', async () => {
  const { root } = await mountApp({ path: 'ask' });
  await page.getByLabelText('Coaching', { exact: true }).click();
  expect(root.textContent).not.toMatch(/at present|You’re early/);
  const after = root.querySelector('#kind')?.closest('fieldset')?.nextElementSibling;
  expect(after?.textContent).toContain('Before you write');
});
