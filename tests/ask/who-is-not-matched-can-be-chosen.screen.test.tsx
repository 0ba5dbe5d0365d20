import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Picked } from '../../src/host/host';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { en } from '../../src/text/en';
import { navigate } from '../../src/ui/navigation';
import { mountApp } from '../app';

const { ask } = en;
const pack = structuredClone(defaultPack) as Pack;
pack.request.nameManager = true;
const unfold = () => page.getByText(ask.sectionHow).click();
const press = () => page.getByRole('button', { name: `${ask.pick}: ${ask.avoid}` }).click();
const C = { people: [{ name: 'Account C' }] };

test('what is typed while the list is open stays, and who leaves the form meanwhile is left in peace', async () => {
  const lists: ((answer: Picked) => void)[] = [];
  const pickPeople = () => new Promise<Picked>((resolve) => lists.push(resolve));
  const { root } = await mountApp({ pack, path: 'ask', pickPeople: Promise.resolve(pickPeople) });
  await unfold();
  await press();
  const box = page.getByRole('textbox', { name: ask.avoid });
  await box.fill('Typed meanwhile');
  lists[0]?.(C);
  await expect.element(box).toHaveValue('Typed meanwhile; Account C');
  await press();
  navigate('settings');
  await expect.element(page.getByRole('heading', { name: en.settings.title })).toBeVisible();
  await expect.poll(() => root.querySelector('#avoid')).toBeNull();
  lists[1]?.(C);
  navigate('ask');
  await expect.element(box).toHaveValue('Typed meanwhile; Account C');
});

test('where there is no such list, there is no trace of it, and a pack that does not ask for the manager has no box', async () => {
  const { root } = await mountApp({ path: 'ask' });
  await unfold();
  await expect.element(page.getByRole('textbox', { name: ask.avoid })).toBeVisible();
  expect(root.textContent).not.toContain(ask.pick);
  expect(root.querySelector('#managerIs')).toBeNull();
});
