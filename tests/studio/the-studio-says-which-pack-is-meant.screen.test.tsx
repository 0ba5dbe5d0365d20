import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { studioEn } from '../../src/text/studio-en';
import { navigate } from '../../src/ui/navigation';
import { opened, openFile, press, studioHere } from './here';

const { start } = studioEn;

test('whichever pack was open before is said to be kept, and by its own name, whatever way one goes from pack to pack', async () => {
  await studioHere();
  const said = () => document.querySelector('.studio-fields > .notice')?.textContent ?? '';
  const kept = (name: string) => expect.poll(said).toContain(studioEn.putAside(name));
  navigate('');
  await openFile('other.json');
  await kept('pack.json');
  for (const [to, from] of [
    ['pack.json', 'other.json'],
    ['other.json', 'pack.json'],
  ] as const) {
    navigate('');
    await press(new RegExp(`${to}.*last changed`));
    await opened();
    await kept(from);
  }
});

test('the name of what is open stands on every page, and no two ways to begin are called the same', async () => {
  await studioHere('services');
  const top = page.getByRole('banner');
  await expect.element(top.getByText('pack.json')).toBeVisible();
  navigate('');
  await openFile('other.json');
  await expect.element(top.getByText('other.json')).toBeVisible();
  navigate('');
  await expect.element(page.getByText(start.goOn)).toBeVisible();
  const ways = [...document.querySelectorAll('.studio-ways strong')].map((one) => one.textContent);
  expect(ways).toHaveLength(5);
  expect(new Set(ways).size).toBe(ways.length);
});

test('when a pack was changed last is said of its last change, and not of its first moment', async () => {
  const now = Date.now;
  let late = 0;
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => now() + late);
  onTestFinished(() => clock.mockRestore());
  await studioHere();
  late = 3 * 3_600_000;
  await page.getByLabelText('Name of your organisation').fill('Ours');
  await expect.element(page.getByText(studioEn.kept.kept)).toBeVisible();
  navigate('');
  await openFile('other.json');
  navigate('');
  const shown = () => document.querySelector('.studio-ways')?.textContent ?? '';
  const time = new Date(now() + late).toTimeString().slice(0, 4);
  await expect.poll(shown).toMatch(new RegExp(`pack.json, last changed [^G]*${time}`));
});

test('the studio’s own language is told from those of the pack', async () => {
  await studioHere('languages');
  await press('Remove Cymraeg');
  await press(studioEn.languages.removeYes);
  await expect
    .element(page.getByRole('button', { name: 'Remove Cymraeg' }))
    .not.toBeInTheDocument();
  await press(`${studioEn.studioIn} Cymraeg`);
  await expect.element(page.getByRole('button', { name: 'Stiwdio yn English' })).toBeVisible();
});
