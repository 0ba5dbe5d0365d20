import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import '../../src/desk/desk.css';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import type { Case } from '../../src/desk/case';
import { Desk } from '../../src/desk/Desk';
import type { DeskHost } from '../../src/desk/desk-context';
import type { KeptDesk } from '../../src/desk/kept-desk';
import type { Person } from '../../src/desk/person';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { deskEn } from '../../src/text/desk-en';
import { deskPeopleEn } from '../../src/text/desk-people-en';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';
import { drawOnDesk, openedDesk } from './on-desk';
import { aCase, after, asked, person, reference } from './people';
import { sent } from './ways';

const { bringIn: bring, inbox, reply } = deskEn;
const { propose: find, people: list, person: form, keep } = deskPeopleEn;
const pack = defaultPack as Pack;
const english = makeLanguage('en', en, pack.languages);

let desk: KeptDesk;
beforeEach(async () => {
  desk = await openedDesk();
  onTestFinished(() => {
    location.hash = '';
  });
});

async function show(
  path: string,
  cases: readonly Case[],
  people: readonly Person[] = [],
  with_: (desk: KeptDesk) => KeptDesk = (one) => one,
) {
  await desk.change([
    ...cases.map((row) => ({ table: 'cases', key: row.reference, from: 0, row }) as const),
    ...people.map((row) => ({ table: 'people', key: row.id, from: 0, row }) as const),
  ]);
  location.hash = `#/${path}`;
  const host = { person: Promise.resolve({ name: 'Dana' }), mailLimit: 1800 } as DeskHost;
  return drawOnDesk(<Desk onLanguage={() => undefined} />, {
    desk: with_(desk),
    kept: desk,
    host,
  });
}
const button = (name: string) => page.getByRole('button', { name, exact: true });
const go = (path: string) => {
  location.hash = `#/${path}`;
};
const priya = aCase(reference(1), asked('Priya Raman', 'priya@example.ac.uk'));
const tom = aCase(reference(2), asked('Tom Hale', 'tom@example.ac.uk'));
const ade = person('ade', 'Ade Bello');

async function paste(text: string) {
  await page.getByLabelText(bring.paste).fill(text);
  await button(bring.read).click();
  await expect.element(page.getByRole('heading', { name: bring.previewTitle })).toBeVisible();
}

it('what is brought in is called what it is before and after: new, here already and whose, or a withdrawal', async () => {
  const { wire } = sent(1, pack, english, { kind: 'mentoring', name: 'Jo Park' });
  const json = (more: object) => JSON.stringify({ ...wire, ...more });
  const root = await show('bring-in', []);
  const main = () => root.querySelector('.card .button.main')?.textContent;
  await paste(json({}));
  expect(main()).toBe(bring.add);
  await button(bring.add).click();
  await expect.element(page.getByText(bring.added(1))).toBeVisible();

  await paste(json({}));
  await expect.element(page.getByText(/Jo Park/)).toBeVisible();
  expect(main()).toBe(bring.leave);
  await button(bring.leave).click();
  await expect.element(page.getByLabelText(bring.paste)).toHaveValue('');

  await paste(json({ type: 'withdrawal', withdraws: wire.id }));
  await expect.element(page.getByText(bring.takenBackThese)).toBeVisible();
  expect(main()).toBe(bring.addWithdrawn);
  await button(bring.addWithdrawn).click();
  await expect.element(page.getByText(bring.marked(1))).toBeVisible();
  expect(root.textContent).not.toContain(bring.added(1));
});

it('a search that finds nothing here says where it finds something', async () => {
  const closed = after(priya, 1, { is: 'closed', outcome: 'nobody' });
  await show('', [closed, tom]);
  await page.getByLabelText(inbox.search).fill('priya');
  await expect.element(page.getByText(inbox.noneHere)).toBeVisible();
  await page.getByRole('link', { name: `${inbox.states.done} (1)` }).click();
  await expect.element(page.getByRole('link', { name: /Priya Raman/ })).toBeVisible();
});

it('when nobody can be proposed it says so, with everybody and why, and leads to the reply that says it', async () => {
  const away = { ...ade, pausedUntil: '9999-01-01' };
  const coach = person('cai', 'Cai Coach', { kinds: ['coaching'] });
  const root = await show(`propose/${tom.reference}`, [tom], [away, coach]);
  await expect.element(page.getByText(find.noneOpen)).toBeVisible();
  await expect.element(page.getByText(find.onlyOffers('coaching'))).toBeVisible();
  await expect.element(page.getByText(find.blocks.paused)).toBeVisible();
  await page.getByRole('link', { name: find.tellNobody }).click();
  await expect.element(page.getByLabelText(reply.which)).toHaveValue('waiting');
  await expect.poll(() => document.activeElement?.id).toBe('reply');
  expect(root.querySelectorAll('.desk-blocks')).toHaveLength(0);
});

it('a copy that was saved is not said to be missing, also where the device has no room to note it', async () => {
  const full = (one: KeptDesk): KeptDesk => ({
    ...one,
    ready: one.ready,
    change: async () => 'failed',
  });
  const root = await show('keep', [tom], [], full);
  await expect.element(page.getByText(keep.never)).toBeVisible();
  await page.getByLabelText(keep.save.passphrase, { exact: true }).first().fill('correct horse');
  await page.getByLabelText(keep.save.again).fill('correct horse');
  await button(keep.save.press).click();
  await expect
    .poll(() => root.querySelector('.notice.good')?.textContent, { timeout: 20_000 })
    .toContain(deskPeopleEn.handed('').slice(0, 12));
  expect(root.textContent).not.toContain(keep.never);
  expect(root.textContent).not.toContain(keep.remind);
});

it('whoever is to be forgotten is named, and so is what names them; then nobody is searched for any more', async () => {
  const shy = { ...ade, notWith: ['Tom Hale'] };
  await show('', [tom, priya], [shy]);
  await page.getByLabelText(inbox.search).fill('Tom');
  go('keep');
  await page.getByLabelText(keep.forget.email).fill('tom@example.ac.uk');
  await button(keep.forget.look).click();
  await expect.element(page.getByRole('link', { name: 'Ade Bello' })).toBeVisible();
  await button(keep.forget.press).click();
  const sure = page.getByRole('alertdialog', { name: keep.forget.sure('Tom Hale') });
  await sure.getByRole('button', { name: keep.forget.press }).click();
  await expect.element(page.getByText(keep.forget.done)).toBeVisible();
  go('');
  await expect.element(page.getByLabelText(inbox.search)).toHaveValue('');
});

it('the name of whoever sits here can be changed, and what they take has it', async () => {
  await show('keep', [tom]);
  const box = page.getByLabelText(deskEn.case.yourName);
  await expect.element(box).toHaveValue('Dana');
  await box.fill('Lee Moss');
  await button(deskEn.case.save).click();
  await expect.element(page.getByText(keep.meSaved)).toBeVisible();
  go(`case/${tom.reference}`);
  await button(deskEn.case.take).click();
  const who = async () => (await desk.get('cases', tom.reference))?.history;
  await expect.poll(who).toMatchObject([{ is: 'taken', who: 'Lee Moss' }]);
});

it('all topics are one press, Save is in sight all the way, and the list says whom they must not meet', async () => {
  const root = await show('people/ade', [], [{ ...ade, notWith: ['Tom Hale'] }]);
  await button(form.allTopics).click();
  const save = root.querySelector('.desk-save')?.getBoundingClientRect();
  expect(save?.bottom).toBeLessThanOrEqual(innerHeight);
  await button(deskPeopleEn.save).click();
  await expect.element(page.getByText(list.notWith('Tom Hale'))).toBeVisible();
  const kept = await desk.get('people', 'ade');
  expect(kept?.topics).toEqual(pack.request.topics.map(({ id }) => id));
});
