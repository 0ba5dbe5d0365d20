import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { aRequest, email, webhook } from '../../scripts/drive/rows';
import type { Host } from '../../src/host/host';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { DAY } from '../../src/request/lifecycle';
import { EMPTY_ANSWERS, type FormAnswers } from '../../src/request/questions';
import type { Draft, Request } from '../../src/request/request';
import { RequestList } from '../../src/requests/RequestList';
import type { Store } from '../../src/store/store';
import { formatDate, formatDay, localDay } from '../../src/text/day';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';
import { draw, ownStore, place } from '../draw';

const pack = defaultPack as Pack;
const text = en.requests;
const language = makeLanguage('en', en, ['en']);
let store: Store;
let root: HTMLElement;
let asked: (readonly [FormAnswers, boolean | undefined])[];

beforeEach(async () => {
  store = await ownStore();
  root = place();
  asked = [];
});
afterEach(() => vi.restoreAllMocks());

const host = {
  composeMail: async () => 'opened',
  openLink: async () => true,
  mailIn: 'program',
  mailLimit: 1900,
} as unknown as Host;
const ask = async (fill: (form: FormAnswers) => FormAnswers, anew?: boolean) => {
  asked.push([fill(EMPTY_ANSWERS), anew]);
};

async function show(row: Request, { draft, list = false }: { draft?: Draft; list?: boolean } = {}) {
  await store.change(['requests'], async (tx) => tx.put('requests', row));
  draw(
    <RequestList
      {...{ host, store, pack, draft, ask }}
      navigate={() => {}}
      id={list ? '' : row.id}
    />,
    root,
  );
  await expect.poll(() => root.querySelector('.panel, .request-link')).not.toBeNull();
}
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const sent = (over: Partial<Request> = {}) =>
  aRequest({
    state: 'delivered',
    dueAt: undefined,
    replyBy: Date.now() + 9 * DAY,
    asksAt: Date.now() + 10 * DAY,
    ...over,
  });
const panel = () => root.querySelector('.panel')?.textContent ?? '';

describe('the ending', () => {
  it('says what happened, by what reference, by when they reply, and what happens next in steps', async () => {
    const row = sent();
    await show(row);
    expect(root.querySelector('h1')?.textContent).toBe(text.states.delivered);
    expect(root.querySelector('.panel')?.className).toContain('good');
    for (const said of [
      text.about.delivered,
      row.reference,
      formatDay(localDay(row.replyBy), Date.now(), language),
    ])
      expect(panel()).toContain(said);
    const steps = [...root.querySelectorAll('ol.next li')].map((step) => step.textContent);
    expect(steps).toEqual(pack.request.next.map((step) => language.localise(step)));
  });

  it.each([
    ['email', email, text.toldByEmail],
    ['a form', { id: 'f', kind: 'link', name: 'F', url: 'https://f.example' }, text.about.told],
  ] as const)(
    'what went by %s is marked as sent, on the word of the person',
    async (_, route, said) => {
      await show(sent({ state: 'told', route }));
      expect(root.querySelector('h1')?.textContent).toBe(text.states.told);
      expect(panel()).toContain(said);
    },
  );

  it.each(['uncertain', 'refused', 'withdrawn'] as const)(
    '%s: it says of no next step that it comes',
    async (state) => {
      await show(sent({ state }));
      expect(root.querySelector('ol.next')).toBeNull();
      expect(page.getByText(text.next).elements()).toEqual([]);
    },
  );

  it('handed over, it is no warning: three steps, their buttons, and the third of the way', async () => {
    await show(aRequest({ state: 'ready', route: email, dueAt: undefined, asksAt: 0 }));
    expect(root.querySelector('.panel')?.className).toContain('info');
    expect(root.querySelectorAll('.panel ol.next li').length).toBe(3);
    expect(root.querySelector('[aria-current=step]')?.textContent).toBe(en.ask.steps[2]);
    // Nobody has opened it in this window.
    await expect.element(page.getByText(text.handOver.toOpen.email)).toBeVisible();
    await press(text.openAgain);
    await expect.element(page.getByText(text.handOver.asked.email)).toBeVisible();
    for (const name of [text.yesSent, text.copy])
      await expect.element(page.getByRole('button', { name, exact: true })).toBeVisible();
    expect(panel()).not.toMatch(/^Sent|has opened/);
  });

  it('a copy and a reminder are asked of the browser, and never called saved', async () => {
    const row = sent();
    const files = new Map<string, Blob>();
    const url = vi.spyOn(URL, 'createObjectURL');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      files.set(this.download, url.mock.lastCall?.[0] as Blob);
    });
    await show(row);
    await press(text.save);
    await expect
      .element(page.getByText(text.saveAsked(`waymark-${row.reference}.txt`)))
      .toBeVisible();
    await press(text.calendar(formatDate(localDay(row.replyBy), Date.now(), language)));
    await expect
      .element(page.getByText(text.saveAsked(`waymark-${row.reference}.ics`)))
      .toBeVisible();
    const [copy, day] = await Promise.all([...files.values()].map((file) => file.text()));
    expect(copy).toBe(`${row.message.subject}\n\n${row.message.body}`);
    expect(day).toContain(`DTSTART;VALUE=DATE:${localDay(row.replyBy).replaceAll('-', '')}`);
    // Others may see a calendar.
    for (const own of ['oaching', 'entoring', row.answers.name]) expect(day).not.toContain(own);
  });

  it('offers no reminder where no reply is awaited', async () => {
    await show(aRequest({ state: 'ready', route: email, dueAt: undefined }));
    expect(page.getByRole('button', { name: /Remind me on/ }).elements()).toEqual([]);
  });

  it('refused, it goes by email instead, and says to whom before that is pressed', async () => {
    const row = aRequest({ state: 'refused', route: webhook(), dueAt: undefined, asksAt: 0 });
    await show(row);
    const [route] = pack.routes.filter(({ kind }) => kind === 'email');
    await expect
      .element(page.getByText(route && 'to' in route ? route.to : '?').first())
      .toBeVisible();
    await press(text.otherWay.email);
    await expect.poll(async () => (await store.get('requests', row.id))?.state).toBe('ready');
  });
});

describe('taken back', () => {
  const withdrawn = (over: Partial<Request> = {}) =>
    sent({ state: 'withdrawn', asksAt: undefined, ...over });

  it('it says what became of it, no further than that is known', async () => {
    await show(withdrawn({ unsent: true }));
    expect(panel()).toContain(text.neverSent.known);
    await show(withdrawn({ unsent: true, route: email }));
    await expect.poll(panel).toContain(text.neverSent.told);
    // As an earlier Waymark wrote it.
    await show(withdrawn());
    await expect.poll(panel).toContain(text.about.withdrawn);
  });

  it('asking again starts from the same words', async () => {
    const row = withdrawn({ unsent: true });
    await show(row);
    await press(text.askAgain);
    expect(asked).toEqual([[row.answers, true]]);
  });

  it('but where there is a draft only after a question', async () => {
    const draft = { id: 'draft', answers: EMPTY_ANSWERS, at: 1 } as const;
    await show(withdrawn({ unsent: true }), { draft });
    await press(text.askAgain);
    await press(text.askAgainNo);
    expect(asked).toEqual([]);
    await press(text.askAgain);
    await press(text.askAgainYes);
    expect(asked.length).toBe(1);
  });
});

describe('in the list', () => {
  it('a request is known by its first words, its kind and reference, its state, and the day of the reply', async () => {
    const row = sent();
    await show(row, { list: true });
    const said = root.querySelector('.request-link')?.textContent ?? '';
    const day = formatDate(localDay(row.replyBy), Date.now(), language);
    for (const part of [
      row.answers.change,
      `${text.kinds.coaching} · ${row.reference}`,
      text.states.delivered,
      en.start.replyBy(day),
    ])
      expect(said).toContain(part);
    expect(root.querySelector('.badge.good .icon')).not.toBeNull();
  });

  it('a long wish is cut at its first line, and what takes one back is called so', async () => {
    const change = `${'A very long wish '.repeat(9)}\nand more of it`;
    await show(sent({ answers: { ...aRequest().answers, change } }), { list: true });
    const title = () => root.querySelector('.request-link strong')?.textContent ?? '';
    expect(title().length).toBeLessThanOrEqual(60);
    expect(title()).toMatch(/^A very long wish .*…$/);
    const notice = sent({ withdraws: crypto.randomUUID(), changedAt: Date.now() });
    await show(notice, { list: true });
    await expect.poll(title).toBe(notice.message.subject);
  });
});
