import { expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DeskContext, type DeskHost } from '../../src/desk/desk-context';
import { type KeptDesk, openDesk } from '../../src/desk/kept-desk';
import { People } from '../../src/desk/People';
import { EMPTY_PERSON, type Person } from '../../src/desk/person';
import { databaseName } from '../../src/desk/rows';
import { WordsContext } from '../../src/desk/words';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { deskEn } from '../../src/text/desk-en';
import { deskPeopleEn } from '../../src/text/desk-people-en';
import { draw, place } from '../draw';

const pack = defaultPack as Pack;
const { columns, person: text, save, table } = deskPeopleEn;
const mentor: Person = {
  ...EMPTY_PERSON,
  id: 'p1',
  version: 0,
  name: 'A Mentor',
  email: 'mentor@example.ac.uk',
  kinds: ['mentoring'],
};

/** Two windows of one desk, with one mentor. */
async function twoWindows(): Promise<[KeptDesk, KeptDesk]> {
  const account = crypto.randomUUID();
  const here = openDesk(Promise.resolve(account));
  const other = openDesk(Promise.resolve(account));
  onTestFinished(() => {
    here.close();
    other.close();
    indexedDB.deleteDatabase(databaseName(account));
  });
  await here.change([{ table: 'people', key: mentor.id, from: 0, row: mentor }]);
  return [here, other];
}

function show(desk: KeptDesk, id: string) {
  location.hash = `#/people/${id}`;
  const cases = new Map();
  return draw(
    <WordsContext.Provider value={deskEn}>
      <DeskContext.Provider value={{ desk, pack, host: {} as DeskHost, cases, inbox: undefined }}>
        <People id={id} />
      </DeskContext.Provider>
    </WordsContext.Provider>,
    place(),
    'en',
  );
}

const change = async (desk: KeptDesk, more: Partial<Person>) => {
  const row = (await desk.get('people', mentor.id)) as Person;
  const { id: key, version: from } = row;
  expect(await desk.change([{ table: 'people', key, from, row: { ...row, ...more } }])).toBe(
    'done',
  );
};
const when = () => page.getByLabelText(columns.when, { exact: true });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

it('whom a mentor must not meet, saved in another window, is not overwritten by a form that did not show it', async () => {
  const [here, other] = await twoWindows();
  show(here, mentor.id);
  await when().fill('Mondays');
  // The heading tells that this window has heard of it.
  await change(other, { name: 'Another Name', notWith: ['person@example.ac.uk'] });
  await expect.element(page.getByRole('heading', { name: 'Another Name' })).toBeVisible();
  await press(save);
  await expect.element(page.getByText(text.stale).first()).toBeVisible();
  await expect.element(when()).toHaveValue('Mondays');
  expect(await here.get('people', mentor.id)).toMatchObject({
    notWith: ['person@example.ac.uk'],
    when: '',
  });
});

it('a proposal meanwhile, which changes nothing of a mentor, is no reason to refuse what was typed', async () => {
  const [here, other] = await twoWindows();
  show(here, mentor.id);
  await when().fill('Mondays');
  const heard = new Promise<void>((resolve) => here.watch(() => resolve()));
  await change(other, {});
  await heard;
  // What the form has read by then.
  await expect
    .poll(async () => {
      await press(save);
      return (await here.get('people', mentor.id))?.when;
    })
    .toBe('Mondays');
});

it('two presses of Save add one person', async () => {
  const [here] = await twoWindows();
  show(here, 'new');
  const field = (label: string) => page.getByRole('textbox', { name: new RegExp(`^${label}`) });
  await field(columns.name).fill('Somebody New');
  await field(columns.email).fill('new@example.ac.uk');
  await page.getByRole('checkbox', { name: deskEn.kinds.coaching, exact: true }).click();
  const form = document.querySelector('form');
  form?.requestSubmit();
  form?.requestSubmit();
  await expect.poll(() => location.hash).toBe('#/people');
  expect(await here.all('people')).toHaveLength(2);
  expect(document.title).not.toContain('New');
});

it('two presses of the button under a table add each person once', async () => {
  const [here] = await twoWindows();
  show(here, '');
  const csv = 'name,email,kinds\r\nFrom Table,table@example.ac.uk,coaching\r\n';
  const input = page.getByLabelText(table.title, { exact: true }).last();
  await userEvent.upload(input, new File([csv], 'people.csv', { type: 'text/csv' }));
  const add = page.getByRole('button', { name: table.take(1), exact: true });
  await expect.element(add).toBeVisible();
  const button = add.element() as HTMLButtonElement;
  button.click();
  button.click();
  await expect.element(page.getByText(table.taken(1)).first()).toBeVisible();
  expect(await here.all('people')).toHaveLength(2);
});
