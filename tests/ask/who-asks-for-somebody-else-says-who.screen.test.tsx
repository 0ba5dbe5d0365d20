import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aRequest } from '../../scripts/drive/rows';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { EMPTY_ANSWERS, type FormAnswers } from '../../src/request/questions';
import { en } from '../../src/text/en';
import { navigate } from '../../src/ui/navigation';
import { mountApp } from '../app';

const pack = structuredClone(defaultPack) as Pack;
pack.request.onBehalf = true;
pack.request.fields = [{ id: 'goal', label: 'What is your goal?', for: ['coaching'] }];
pack.resources = [
  { id: 'both', label: 'The handbook', about: 'How to prepare', url: 'https://uni.test/book' },
  { id: 'one', label: 'For mentees', url: 'https://uni.test/mentees', for: ['mentoring'] },
];
const { ask } = en;
const option = (name: string) => page.getByLabelText(name, { exact: true });
const press = (name: string) => page.getByRole('button', { name }).click();

/** A draft as a first release left it. */
const old = (more: Partial<FormAnswers> = {}) => {
  const { askingFor, onBehalfOf, theyAgree, ...answers } = EMPTY_ANSWERS;
  const unit = pack.request.units[0]?.id ?? '';
  const who = { name: 'Who asks', email: 'asks@uni.test', unit, change: 'To lead.' };
  return { ...answers, ...who, kind: 'coaching', ...more } as FormAnswers;
};

test('in a draft of an earlier Waymark too: who, that they agree, and both are reviewed', async () => {
  const { root, store } = await mountApp({ pack });
  const request = crypto.randomUUID();
  const row = { id: 'draft' as const, answers: old(), at: Date.now(), request };
  await store.change(['drafts'], async (tx) => tx.put('drafts', row));
  navigate('ask');
  await expect.element(option(ask.askingForMe)).toBeChecked();
  await expect.element(page.getByLabelText('What is your goal?')).toBeVisible();
  await option(ask.kinds.mentoring).click();
  await expect.element(page.getByLabelText('What is your goal?')).not.toBeInTheDocument();
  expect(root.querySelector('#onBehalfOf')).toBeNull();
  await option(ask.askingForTeam).click();
  await press(ask.review);
  await expect.element(page.getByRole('link', { name: ask.errors.onBehalfOf })).toBeVisible();
  await page.getByRole('link', { name: ask.errors.theyAgree }).click();
  await expect.element(option(ask.theyAgreeYes)).toHaveFocus();
  await option(ask.theyAgreeYes).click();
  await page.getByLabelText(ask.onBehalfOf).fill('Who it is for');
  await press(ask.review);
  await expect.element(page.getByText('Who it is for', { exact: true })).toBeVisible();
  await expect.element(page.getByText(ask.theyAgreeYes)).toBeVisible();
});

test('a pack that offers none of it has no trace of it', async () => {
  const { root } = await mountApp({ path: 'ask' });
  await option(ask.kinds.coaching).click();
  expect(root.querySelector('#askingFor, #onBehalfOf, #theyAgree, #extra-goal')).toBeNull();
  navigate('choose/result');
  await expect.element(page.getByText(en.choose.forgotten)).toBeVisible();
  expect(root.textContent).not.toContain(en.resources.title);
});

test('training and the handbook stand after the result, and in what happens next, for whom they are', async () => {
  const opened: string[] = [];
  const openLink = async (url: string) => opened.push(url) > 0;
  const { root, store } = await mountApp({ pack, path: 'choose/result', openLink });
  await page.getByRole('link', { name: 'The handbook' }).click();
  expect(opened).toEqual(['https://uni.test/book']);
  await expect.element(page.getByRole('link', { name: 'For mentees' })).toBeVisible();

  const row = aRequest({ state: 'delivered', asksAt: Date.now() + 9e8, dueAt: undefined });
  await store.change(['requests'], async (tx) => tx.put('requests', row));
  navigate(`requests/${row.id}`);
  await expect.element(page.getByRole('link', { name: 'The handbook' })).toBeVisible();
  expect(root.textContent).toContain('How to prepare');
  // It is a request for coaching.
  expect(root.textContent).not.toContain('For mentees');
});
