import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import '../../src/desk/desk.css';
import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { aRequest } from '../../scripts/drive/rows';
import { CasePage } from '../../src/desk/CasePage';
import type { Case, Deed } from '../../src/desk/case';
import type { DeskHost } from '../../src/desk/desk-context';
import type { KeptDesk } from '../../src/desk/kept-desk';
import { EMPTY_PERSON, type Person } from '../../src/desk/person';
import type { Mail } from '../../src/host/host';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { wireOf } from '../../src/request/wire';
import { deskCy } from '../../src/text/desk-cy';
import { deskEn } from '../../src/text/desk-en';
import { drawOnDesk, openedDesk } from './on-desk';

const pack = defaultPack as Pack;
const text = deskEn.reply;
const row = aRequest();
const { reference } = row;
const wire = wireOf(row);
const person: Person = {
  ...EMPTY_PERSON,
  id: 'p1',
  version: 0,
  name: 'A Mentor',
  email: 'mentor@example.ac.uk',
};

let desk: KeptDesk;
let mails: Mail[];
let links: string[];
let opens: boolean;
beforeEach(async () => {
  desk = await openedDesk();
  mails = [];
  links = [];
  opens = true;
});

const host: DeskHost = {
  openLink: async (url) => {
    links.push(url);
    return opens;
  },
  composeMail: async (mail) => {
    mails.push(mail);
    return opens ? 'opened' : 'failed';
  },
  mailIn: 'program',
  mailLimit: 1800,
  meetingUrl: undefined,
  person: Promise.resolve({ name: 'Anna' }),
} as DeskHost;

async function keep(
  deeds: readonly Deed[] = [],
  asked: Partial<Case['arrivals'][number]['asked']> = {},
) {
  const { id, createdAt, type, replyBy, withdraws: _w, format: _f, reference: _r, ...said } = wire;
  const arrival = {
    way: 'json',
    id,
    type,
    reference,
    createdAt,
    replyBy,
    asked: { ...said, ...asked },
  } as const;
  const history = deeds.map((deed) => ({ ...deed, at: 0 }));
  const one: Case = { reference, version: 0, since: 0, arrivals: [arrival], history };
  await desk.change([
    { table: 'cases', key: reference, from: 0, row: one },
    { table: 'people', key: person.id, from: 0, row: person },
  ]);
}

const show = (tag: 'en' | 'cy' = 'en', of = pack) =>
  drawOnDesk(<CasePage reference={reference} />, { desk, pack: of, host }, tag);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const deeds = async () => (await desk.get('cases', reference))?.history.map(({ is }) => is) ?? [];

it('that a request is here is answered in two presses: the mail, filled in, and that it was sent', async () => {
  await keep();
  show();
  await press(text.mail);
  const [mail] = mails;
  expect(mail?.to).toBe(wire.email);
  expect(mail?.subject).toBe(`Re: ${wire.subject}`);
  expect(mail?.body).toContain(`Dear ${wire.name},`);
  expect(mail?.body).toContain(reference);
  expect(mail?.body).toContain('Anna');
  expect(mail?.body).not.toMatch(/[{}]/);
  await expect.element(page.getByText(text.didYou)).toBeVisible();
  expect(await deeds()).toEqual([]);
  await press(text.sent);
  await expect.poll(deeds).toEqual(['replied', 'taken']);
  // Not at the top of the page, as where what was pressed is taken away.
  await expect.poll(() => document.activeElement?.textContent).toBe(text.preview);
  await expect.element(page.getByText(deskEn.inbox.states['in-hand'])).toBeVisible();
});

it('other replies have the address that opens that request, and what is added by hand', async () => {
  await keep();
  show();
  await page.getByLabelText(text.which).selectOptions(text.kinds.waiting);
  await page.getByLabelText(text.message).fill('It may be March.');
  await press(text.mail);
  expect(mails[0]?.body).toContain('It may be March.');
  expect(mails[0]?.body).toMatch(new RegExp(`/tab/#/requests/${reference}$`, 'm'));
});

it('each side of a proposal gets its own, and neither is given the other’s address', async () => {
  await keep([{ is: 'proposed', person: person.id, name: person.name, ticked: [] }]);
  show();
  await page.getByLabelText(text.which).selectOptions(text.kinds['proposal-to-person']);
  await expect.element(page.getByText(`<${person.email}>`)).toBeVisible();
  await press(text.mail);
  await page.getByLabelText(text.which).selectOptions(text.kinds['proposal-to-asker']);
  await press(text.mail);
  const [toPerson, toAsker] = mails;
  expect(toPerson?.to).toBe(person.email);
  expect(toPerson?.body).toContain('Confidence');
  expect(toPerson?.body).not.toContain(wire.email);
  expect(toPerson?.body).not.toContain('#/requests/');
  expect(toPerson?.body).not.toContain(wire.change);
  expect(toAsker?.to).toBe(wire.email);
  expect(toAsker?.body).toContain(person.name);
  expect(toAsker?.body).not.toContain(person.email);
});

it('without a proposal nobody can send one', async () => {
  await keep();
  show();
  const options = page.getByLabelText(text.which).getByRole('option');
  await expect.element(options.first()).toBeInTheDocument();
  const labels = options.elements().map((one) => one.textContent);
  expect(labels).not.toContain(text.kinds['proposal-to-asker']);
  expect(labels).not.toContain(text.kinds['proposal-to-person']);
});

it('whoever asked in Welsh is answered in Welsh, by whoever reads English', async () => {
  await keep([], { subject: `Cais am hyfforddi (${reference})` });
  show();
  await expect.element(page.getByText(`Annwyl ${wire.name},`)).toBeVisible();
  await page.getByLabelText(text.language).selectOptions('English');
  await expect.element(page.getByText(`Dear ${wire.name},`)).toBeVisible();
});

it('a mail program that does not open, and a text that is too long for it, are said, and nothing counts as sent', async () => {
  await keep();
  opens = false;
  show();
  await page.getByLabelText(text.message).fill('x'.repeat(2000));
  await expect.element(page.getByText(text.long)).toBeVisible();
  await press(text.mail);
  expect(mails[0]?.body).toBe('');
  await expect.element(page.getByText(text.notOpened).first()).toBeVisible();
  expect(await deeds()).toEqual([]);
});

it('a meeting that is planned is no reply, and nobody is asked whether they sent it', async () => {
  await keep();
  show();
  await press(text.meet);
  await expect.poll(() => links.length).toBe(1);
  await expect.element(page.getByText(text.afterSending)).toBeVisible();
  await press(text.chat);
  await expect.element(page.getByText(text.didYou)).toBeVisible();
});

it('chat and meeting in Teams open by a link, to that person', async () => {
  await keep();
  show();
  await press(text.chat);
  await press(text.meet);
  const [chat = '', meeting = ''] = links.map((url) => new URL(url).pathname);
  expect([chat, meeting]).toEqual(['/l/chat/0/0', '/l/meeting/new']);
  expect(new URL(links[0] ?? '').searchParams.get('users')).toBe(wire.email);
  expect(new URL(links[1] ?? '').searchParams.get('attendees')).toBe(wire.email);
});

it('without an address, or without texts in the pack, it is said what to do', async () => {
  await keep([], { email: '' });
  const root = show();
  await expect.element(page.getByText(text.noAddress)).toBeVisible();
  expect(root.textContent).not.toContain(text.mail);
  const { replies: _, ...none } = pack;
  show('en', none);
  await expect.element(page.getByText(text.none)).toBeVisible();
});

const LANGUAGES = import.meta.env.WAYMARK_SOAK ? (['en', 'cy'] as const) : (['cy'] as const);
it.each(LANGUAGES)('no barrier is found in it, in a narrow window: %s', async (tag) => {
  await page.viewport(320, 600);
  await keep();
  const root = show(tag);
  await expect.element(page.getByText({ en: deskEn, cy: deskCy }[tag].reply.preview)).toBeVisible();
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const wide = [...root.querySelectorAll('*')].filter(
    (one) => one.getBoundingClientRect().right > 321,
  );
  expect(wide.map((one) => one.outerHTML.slice(0, 200))).toEqual([]);
});
