import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { studioEn } from '../../src/text/studio-en';
import { studioHere } from './here';

const { find, undo, redo } = studioEn;

test('the keys for undo and redo take the studio’s last step back, as is told; in a box they stay the box’s own', async () => {
  await studioHere('find');
  await page.getByLabelText(find.sought).fill('116 123');
  await page.getByLabelText(find.by).fill('116 124');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(find.done(1))).toBeVisible();
  const undoing = page.getByRole('button', { name: undo, exact: true });
  const redoing = page.getByRole('button', { name: redo, exact: true });
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(undoing).toBeDisabled();
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await expect.element(redoing).toBeDisabled();
  await page.getByLabelText(find.sought).click();
  await userEvent.keyboard('x{Control>}z{/Control}');
  await expect.element(redoing).toBeDisabled();
  await expect.element(undoing).toBeEnabled();
});

test('a part of a number is not changed, and that it is one is said', async () => {
  await studioHere('find');
  await page.getByLabelText(find.sought).fill('116 12');
  await expect.element(page.getByText(find.part('116 123'))).toBeVisible();
  await page.getByLabelText(find.sought).fill('116 129');
  await expect.element(page.getByText(find.found(0))).toBeVisible();
});
