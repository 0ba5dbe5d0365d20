import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ComposeResult, Mail } from '../../src/host/host';
import defaultPack from '../../src/pack/default/pack.json';
import { en } from '../../src/text/en';
import { navigate } from '../../src/ui/navigation';
import { mountApp } from '../app';

const text = en.report;
const { email } = defaultPack.organisation.contact;
const SECRET = 'What I would like to change';
const press = () => page.getByRole('button', { name: text.press }).click();

test.each([
  ['difference', en.difference.title],
  ['choose/result', en.start.choose],
  ['ask', en.ask.title],
])(
  'on %s: it goes to them, names the page and the content, and nothing of the person',
  async (path, name) => {
    const mails: Mail[] = [];
    const composeMail = async (mail: Mail): Promise<ComposeResult> =>
      mails.push(mail) > 0 ? 'opened' : 'failed';
    const person = Promise.resolve({ name: 'Who asks', email: 'asks@uni.test' });
    await mountApp({ path: 'ask', composeMail, person });
    await page.getByLabelText(en.ask.change).fill(SECRET);
    navigate(path);
    await press();
    await expect.poll(() => mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ to: email, subject: text.subject(name) });
    expect(mails[0]?.body).toContain(`Page: ${name}\nContent: version ${defaultPack.version} of `);
    expect(JSON.stringify(mails)).not.toMatch(/What I would|Who asks|asks@uni/);
  },
);

test.each([
  ['says no', async (): Promise<ComposeResult> => 'failed'],
  ['breaks', () => Promise.reject(new Error('broken'))],
])('where what should open it %s, the address is said', async (_, composeMail) => {
  await mountApp({ path: 'difference', composeMail });
  await press();
  // On the screen, and for whoever hears it.
  const said = page.getByText(text.notOpened(email));
  await expect.poll(() => said.elements().length).toBeGreaterThan(0);
  await expect.element(said.first()).toBeVisible();
});

test('the page that takes the place of one that was left quickly does not ask', async () => {
  const { root } = await mountApp({ path: 'hidden' });
  await expect.poll(() => root.textContent).toContain(en.difference.sideBySide);
  expect(root.textContent).not.toContain(text.press);
});
