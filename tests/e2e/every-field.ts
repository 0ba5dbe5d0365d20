/** The guide, and the form with every question of it answered, in either front door. */
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { unfold } from '../../scripts/drive/guide';
import { en } from '../../src/text/en';

/** Short, so that all of it fits into an address. */
const TEXTS = {
  name: 'A member of staff',
  email: 'staff@example.ac.uk',
  contact: 'Text, no voicemail',
  when: 'Tuesday mornings',
  language: 'Cymraeg',
  adjustments: 'Captions & a step-free room',
  preferences: 'Someone outside my area',
  avoid: 'My head of section',
} as const;

/** From Start through the guide to the form, as somebody for whom it suggests mentoring. */
export async function throughTheGuide(screen: Page | FrameLocator): Promise<void> {
  await screen.getByRole('link', { name: /Help me choose/ }).click();
  await screen.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(screen.locator('#about')).toBeVisible();
  await unfold(screen);
  await screen.getByLabel('My career, and what comes next').check();
  await screen.getByRole('button', { name: 'Continue' }).click();
  await screen.getByLabel(/Hearing from someone who has done it/).check();
  await screen.getByRole('button', { name: 'Continue' }).click();
  await screen.getByLabel('Yes, that matters to me').check();
  await screen.getByRole('button', { name: 'Continue' }).click();
  for (let i = 0; i < 4; i++)
    await screen.getByRole('button', { name: 'Skip this question' }).click();
  await expect(screen.getByText('Because you said')).toBeVisible();
  await screen.getByRole('button', { name: 'Request mentoring' }).click();

  await expect(screen.getByRole('heading', { level: 1 })).toHaveText(en.ask.title);
  await expect(screen.getByLabel('Mentoring', { exact: true })).toBeChecked();
  await expect(screen.getByLabel('Career and promotion')).toBeChecked();
  await expect(screen.locator('#preferences')).toHaveValue(
    'Someone who knows my field or my workplace',
  );
}

/** Answers every question of the form, and gives each with its answer, as a message has them. */
export async function fillEveryField(
  screen: Page | FrameLocator,
  change: string,
): Promise<readonly string[]> {
  const form = screen.locator('form');
  await form
    .locator('details')
    .first()
    .evaluate((more: HTMLDetailsElement) => {
      more.open = true;
    });
  await form.locator('#change').fill(change);
  for (const [id, text] of Object.entries(TEXTS)) await form.locator(`#${id}`).fill(text);
  await form.locator('#unit').selectOption({ label: 'Professional services' });
  for (const choice of ['Confidence', 'By video', 'On a walk', en.ask.managers['rather-not']])
    await form.getByLabel(choice).check();
  const answered = await form.locator('.field').evaluateAll((fields) =>
    fields.map((field) => {
      const said = (of: Element | null | undefined) => {
        const copy = of?.cloneNode(true) as Element | undefined;
        for (const aside of copy?.querySelectorAll('.tag, .quiet') ?? []) aside.remove();
        return copy?.textContent?.trim() ?? '';
      };
      const box = field.querySelector<HTMLInputElement>(
        'input[type=text], input[type=email], textarea',
      );
      const chosen = [...field.querySelectorAll('option:checked:not([value=""]), input:checked')];
      const answer = box?.value ?? chosen.map((one) => said(one.closest('label, option')));
      return [said(field.querySelector('legend, label')), [answer].flat().join('; ')] as const;
    }),
  );
  expect(answered.filter(([, answer]) => answer === '')).toEqual([]);
  return answered.map((pair) => pair.join('\n'));
}

/** The message that was handed over is the one that is kept, whole, with each of `answers` in it. */
export async function expectWhole(
  screen: Page | FrameLocator,
  handedOver: string,
  answers: readonly string[],
): Promise<void> {
  const message = handedOver.replaceAll('\r\n', '\n');
  const kept = screen.locator('.request-text');
  await expect(kept).toHaveText(/Written with Waymark/);
  expect(await kept.textContent()).toBe(message);
  expect(answers.length).toBeGreaterThan(13);
  for (const answer of answers) expect(message).toContain(answer);
}
