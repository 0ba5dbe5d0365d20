import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { studioEn } from '../../src/text/studio-en';
import { navigate } from '../../src/ui/navigation';
import { press, studioHere } from './here';

const { fields, check } = studioEn;
const units = () => document.getElementById('field-request-units-lines') as HTMLTextAreaElement;

test('what is typed as a list stays when one leaves before it is taken; every other page says that it is not in the pack', async () => {
  await studioHere('request');
  await expect.poll(units).toBeTruthy();
  units().closest('details')?.querySelector('summary')?.click();
  await page.elementLocator(units()).fill('Arts\nScience');
  navigate('services');
  await expect.element(page.getByText(fields.notTaken)).toBeVisible();
  // The browser asks before it closes what is in this window alone.
  const asked = new Event('beforeunload', { cancelable: true });
  dispatchEvent(asked);
  expect(asked.defaultPrevented).toBe(true);
  await press(check.takeMe);
  await expect.poll(() => units()?.value).toBe('Arts\nScience');
  await expect.poll(() => document.activeElement).toBe(units());
  await expect.element(page.getByText(fields.notTaken)).not.toBeInTheDocument();

  await press(fields.replaceList);
  await expect.element(page.getByText(fields.replaced).last()).toBeVisible();
  navigate('services');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Services');
  await expect.element(page.getByText(fields.notTaken)).not.toBeInTheDocument();
});
