import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { CasePage } from '../../src/desk/CasePage';
import type { Deed } from '../../src/desk/case';
import type { DeskHost } from '../../src/desk/desk-context';
import type { KeptDesk } from '../../src/desk/kept-desk';
import type { TokenAnswer, TokenRequest } from '../../src/host/host';
import { sendMail } from '../../src/outbox/senders/graph-mail';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { deskEn } from '../../src/text/desk-en';
import { en } from '../../src/text/en';
import { drawOnDesk, openedDesk } from './on-desk';
import { aCase, asked } from './people';

const text = deskEn.reply;
const ME = 'me@example.ac.uk';
const signIn = { clientId: '3c1f0a52-4a53-4c0e-9d5e-5b7a3c1d2e10', tenant: 'example.ac.uk' };
const asYou = { id: 'as-you', kind: 'graph-mail', name: 'Mailbox', to: ME, signIn };
const pack = { ...defaultPack, routes: [asYou, ...defaultPack.routes] } as unknown as Pack;
const row = aCase('WM-2222-2222', asked('Test Person', 'person@example.ac.uk'));
const { reference } = row;

let desk: KeptDesk;
let posted: { readonly to: string; readonly content: string }[];
let tokens: TokenRequest[];
let answer: () => Promise<Response>;
let token: (request: TokenRequest) => TokenAnswer;
beforeEach(async () => {
  desk = await openedDesk();
  await desk.change([{ table: 'cases', key: reference, from: 0, row }]);
  posted = [];
  tokens = [];
  answer = async () => new Response(null, { status: 202 });
  token = () => ({ token: 'a-token' });
});

/** A mailbox behind a real sender: a stream is read as far as somebody reads it. */
const fetched: typeof fetch = async (_url, init) => {
  if (init?.method !== 'POST') return new Response(null, { status: 405 });
  const { message } = await new Response(init.body).json();
  posted.push({ to: message.toRecipients[0].emailAddress.address, content: message.body.content });
  return answer();
};

const host = {
  mailLimit: 1800,
  composeMail: async () => 'opened',
  person: Promise.resolve({ name: 'Anna', email: ME }),
  signIn: async (request: TokenRequest) => {
    tokens.push(request);
    return token(request);
  },
} as unknown as DeskHost;

const show = (at = host, of = pack) =>
  drawOnDesk(<CasePage reference={reference} />, {
    desk,
    pack: of,
    host: at,
    sendMail: (mail, from, markSending) =>
      sendMail(mail, from, { fetch: fetched, now: Date.now, token: at.signIn, markSending }),
  });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const press = () => button(text.own.send).click();
const deeds = async () => (await desk.get('cases', reference))?.history.map(({ is }) => is) ?? [];

it('one press sends what is shown, from whose mailbox Teams says, and it is noted', async () => {
  const root = show();
  await press();
  await expect.element(page.getByText(en.requests.mail.aboutSent).first()).toBeVisible();
  expect(posted).toEqual([
    { to: 'person@example.ac.uk', content: root.querySelector('pre')?.textContent },
  ]);
  expect(tokens).toEqual([
    { ...signIn, as: ME, scopes: ['https://graph.microsoft.com/Mail.Send'] },
  ]);
  // Who replies to what nobody has in hand has it.
  await expect.poll(deeds).toEqual(['sending', 'replied', 'taken']);
  await expect.element(button(text.own.send)).not.toBeInTheDocument();
  await expect.poll(() => document.activeElement?.textContent).toBe(text.preview);
});

it('a page that does not know whose mailbox it is names it, and sends only once that is confirmed', async () => {
  token = ({ as }) =>
    as === 'd@example.ac.uk'
      ? { token: 'd' }
      : { refused: 'other-account', account: 'd@example.ac.uk' };
  show({ ...host, person: Promise.resolve({}) });
  await press();
  await expect.element(page.getByText(text.own.account('d@example.ac.uk')).first()).toBeVisible();
  expect(posted).toEqual([]);
  expect(await deeds()).toEqual([]);
  await button(en.requests.sendAs('d@example.ac.uk')).click();
  await expect.poll(deeds).toEqual(['sending', 'replied']);
  expect(posted).toHaveLength(1);
});

const whys: [string, () => void, string, readonly Deed['is'][]][] = [
  [
    'a sign-in that is cancelled',
    () => {
      token = () => ({ refused: 'cancelled' });
    },
    text.own.why['sign-in-cancelled'] ?? '',
    [],
  ],
  [
    'a mailbox that says no',
    () => {
      answer = async () => new Response('{"error":{"message":"No."}}', { status: 403 });
    },
    text.own.why.forbidden ?? '',
    ['sending', 'unsent'],
  ],
  [
    'a mailbox that is busy',
    () => {
      answer = async () => new Response('', { status: 429, headers: { 'retry-after': '7' } });
    },
    text.own.why.busy ?? '',
    ['sending', 'unsent'],
  ],
];
it.each(whys)(
  '%s: it is said that nothing was sent, and it may be pressed again',
  async (_, set, why, done) => {
    set();
    show();
    await press();
    await expect.element(page.getByText(why).first()).toBeVisible();
    await expect.poll(deeds).toEqual(done);
    token = () => ({ token: 'again' });
    answer = async () => new Response(null, { status: 202 });
    posted.length = 0;
    await press();
    await expect.poll(deeds).toEqual([...done, 'sending', 'replied', 'taken']);
    expect(posted).toHaveLength(1);
  },
);

it.each([
  [
    'a failure of Graph, which is known to deliver after one',
    async () => new Response('', { status: 503 }),
  ],
  [
    'a line that breaks',
    async (): Promise<Response> => {
      throw new TypeError('broken');
    },
  ],
])(
  '%s: nobody knows, so nothing sends it again until somebody who looked says that it was not sent',
  async (_, how) => {
    answer = how;
    show();
    await press();
    await expect.element(page.getByText(text.own.unknown).first()).toBeVisible();
    await expect.element(page.getByText(text.own.mayHave(text.kinds.received))).toBeVisible();
    expect(posted).toHaveLength(1);
    expect(await deeds()).toEqual(['sending']);
    await expect.element(button(text.own.send)).not.toBeInTheDocument();
    answer = async () => new Response(null, { status: 202 });
    await button(text.own.wasNot).click();
    await expect.poll(deeds).toEqual(['sending', 'unsent']);
    await press();
    await expect.poll(deeds).toEqual(['sending', 'unsent', 'sending', 'replied', 'taken']);
  },
);

it('two windows press at once: one sends', async () => {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  answer = async () => {
    await held;
    return new Response(null, { status: 202 });
  };
  show();
  show();
  const both = page.getByRole('button', { name: text.own.send, exact: true });
  await expect.poll(() => both.elements().length).toBe(2);
  for (const one of both.elements()) (one as HTMLElement).click();
  await expect.poll(() => posted.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 300));
  go();
  await expect.poll(deeds).toEqual(['sending', 'replied', 'taken']);
  expect(posted).toHaveLength(1);
});

it('a window that died while it sent: the next one says so, and that it was not sent only once the try is over', async () => {
  const before = (await desk.get('cases', reference)) ?? row;
  const at = Date.now();
  const sending = { is: 'sending', reply: 'received', at } as const;
  const change = (history: typeof before.history, from: number) =>
    desk.change([{ table: 'cases', key: reference, from, row: { ...before, history } }]);
  await change([sending], 1);
  show();
  await expect.element(button(text.own.was)).toBeVisible();
  await expect.element(button(text.own.send)).not.toBeInTheDocument();
  await expect.element(button(text.own.wasNot)).not.toBeInTheDocument();
  await change([{ ...sending, at: at - 3_600_000 }], 2);
  await expect.element(button(text.own.wasNot)).toBeVisible();
  await button(text.own.was).click();
  await expect.poll(deeds).toEqual(['sending', 'replied']);
  await expect.poll(() => document.activeElement?.id).toBe('reply');
});

it('where the organisation has set up no sign-in, or the frame has none, it is not offered', async () => {
  show(host, defaultPack as Pack);
  await expect.element(button(text.mail)).toBeVisible();
  await expect.element(button(text.own.send)).not.toBeInTheDocument();
  show({ ...host, signIn: undefined });
  await expect.poll(() => button(text.mail).elements().length).toBe(2);
  expect(button(text.own.send).elements()).toEqual([]);
});
