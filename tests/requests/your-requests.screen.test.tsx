import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { aRequest, email, overdue } from '../../scripts/drive/rows';
import { MOST_COUNTED, StartScreen } from '../../src/app/StartScreen';
import type { Host, Mail } from '../../src/host/host';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { DAY } from '../../src/request/lifecycle';
import { EMPTY_ANSWERS } from '../../src/request/questions';
import type { Request } from '../../src/request/request';
import { RequestList } from '../../src/requests/RequestList';
import { openStore, type Store } from '../../src/store/store';
import { en } from '../../src/text/en';
import { forgetUndo } from '../../src/ui/undo';
import { draw, ownStore, place } from '../draw';

const pack = defaultPack as Pack;
const text = en.requests;
let store: Store;
let root: HTMLElement;
let mails: Mail[];
let opens: boolean;

beforeEach(async () => {
  store = await ownStore();
  root = place();
  mails = [];
  opens = true;
});
afterEach(() => {
  vi.restoreAllMocks();
  forgetUndo();
});

const keep = (...rows: Request[]) =>
  store.change(['requests'], async (tx) => {
    for (const row of rows) tx.put('requests', row);
  });
const there = (id: string) => store.get('requests', id);

function show(id = '') {
  const host = {
    composeMail: async (mail: Mail) => {
      mails.push(mail);
      return opens ? 'opened' : 'failed';
    },
    openLink: async () => opens,
    mailIn: 'program',
    mailLimit: 1900,
  } as unknown as Host;
  draw(
    <RequestList {...{ host, store, pack, id }} navigate={() => {}} ask={async () => {}} />,
    root,
  );
}
const unfold = () => page.getByText(text.manage).click();
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

describe('the list', () => {
  it('begins with the draft, and says that nothing was sent only where nothing is', async () => {
    await store.putBeforeUnload('drafts', {
      id: 'draft',
      answers: { ...EMPTY_ANSWERS, kind: 'coaching' },
      at: Date.now(),
    });
    await keep(aRequest());
    show();
    await expect.element(page.getByRole('link').first()).toHaveTextContent(text.draft);
    await expect.element(page.getByRole('link').first()).toHaveTextContent(text.kinds.coaching);
    await expect.element(page.getByRole('link').nth(1)).toHaveTextContent(text.states.waiting);
    expect(root.textContent).not.toContain(text.none);
  });

  it('shows ten, and the older ones when asked', async () => {
    await keep(...Array.from({ length: 12 }, (_, i) => aRequest({ changedAt: i })));
    show();
    await expect.element(page.getByRole('link').nth(9)).toBeVisible();
    expect(root.querySelectorAll('.request-link').length).toBe(10);
    await press(text.more);
    await expect.poll(() => root.querySelectorAll('.request-link').length).toBe(12);
  });
});

describe('one request', () => {
  it('says by when they reply and whom to ask, before it is late', async () => {
    const row = aRequest({ state: 'delivered', dueAt: undefined, replyBy: Date.now() + DAY });
    await keep(row);
    show(row.id);
    await expect.element(page.getByText(text.chaseWho)).toBeVisible();
    await expect.element(page.getByText(pack.organisation.contact.email)).toBeVisible();
  });

  it('late, it gives a ready text for whom to ask, and says when that did not open', async () => {
    const row = overdue();
    await keep(row);
    show(row.id);
    await press(text.chase);
    await expect.poll(() => mails.length).toBe(1);
    expect(mails[0]?.to).toBe(pack.organisation.contact.email);
    expect(mails[0]?.subject).toContain(row.reference);
    opens = false;
    await press(text.chase);
    await expect.element(page.getByText(text.notOpened)).toBeVisible();
  });

  it('is quiet for a week when it is put off, and for good when they replied', async () => {
    const [later, done] = [overdue(), overdue()];
    await keep(later, done);
    // What the person decided is on the disk before the screen shows it.
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const writes = () => transactions.mock.calls.filter(([, mode]) => mode === 'readwrite');
    show(later.id);
    await press(text.snooze);
    await expect
      .poll(async () => ((await there(later.id))?.asksAt ?? 0) > Date.now() + 6 * DAY)
      .toBe(true);
    show(done.id);
    await press(text.close);
    await expect.poll(async () => (await there(done.id))?.asksAt).toBeUndefined();
    expect((await there(done.id))?.state).toBe('told');
    await expect.element(page.getByText(text.answered)).toBeVisible();
    await expect.element(page.getByText(text.next)).not.toBeInTheDocument();
    expect(writes().map(([, , options]) => options?.durability)).toEqual(['strict', 'strict']);
    transactions.mockRestore();
  });

  it.each([
    ['closed', 'put', [text.close]],
    ['taken back', 'put', [text.manage, text.withdraw, text.withdrawYes]],
    ['deleted', 'delete', [text.manage, text.delete]],
  ] as const)(
    '%s, and the browser refuses: it says so, and is as it was',
    async (_, method, all) => {
      const row = overdue();
      await keep(row);
      show(row.id);
      const failing = vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
        throw new TypeError('refused');
      });
      for (const name of all) await (name === text.manage ? unfold() : press(name));
      await expect.element(page.getByText(text.notSaved)).toBeVisible();
      failing.mockRestore();
      expect(await there(row.id)).toEqual({ ...row, revision: 1 });
    },
  );

  it('too long to hand over, it says of the clipboard only what is true', async () => {
    const body = 'Word. '.repeat(500);
    const row = aRequest({
      state: 'ready',
      route: email,
      dueAt: undefined,
      message: { subject: 'S', body },
    });
    await keep(row);
    show(row.id);
    // Nobody knows what a clipboard holds that another window filled.
    await expect.element(page.getByText(text.didYouLong)).toBeVisible();

    const clipboard = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await press(text.openAgain);
    await expect.element(page.getByText(text.didYouNotCopied)).toBeVisible();
    expect(mails.at(-1)?.body).toBe(en.message.shortNotCopied(row.reference));

    clipboard.mockResolvedValue(undefined);
    await press(text.openAgain);
    await expect.element(page.getByText(text.didYouCopied)).toBeVisible();
    expect(mails.at(-1)?.body).toBe(en.message.short(row.reference));
    expect(clipboard).toHaveBeenLastCalledWith(body);

    opens = false;
    await press(text.openAgain);
    await expect.element(page.getByText(text.notOpened)).toBeVisible();
    opens = true;
    await press(text.openAgain);
    await expect.element(page.getByText(text.notOpened)).not.toBeInTheDocument();
  });

  it('is deleted in one press, and undone in one', async () => {
    const row = overdue();
    await keep(row);
    show(row.id);
    await unfold();
    await press(text.delete);
    await expect.poll(() => there(row.id)).toBeUndefined();
    await expect.element(page.getByText(text.deleted(row.reference))).toBeVisible();
    await press(en.undo.press);
    const {
      life: _life,
      revision: _revision,
      ...back
    } = (await vi.waitUntil(() => there(row.id))) as Request;
    expect(back).toEqual(row);
  });

  it('under way, or where nothing is kept, is deleted only after a question', async () => {
    const row = overdue();
    // Taken by the worker after this screen was drawn.
    const lease = { owner: 'the worker', until: Date.now() + DAY };
    await keep(row);
    vi.spyOn(store, 'watch').mockReturnValue(() => {});
    show(row.id);
    await unfold();
    await keep({ ...row, state: 'sending', lease, dueAt: lease.until });
    await press(text.delete);
    await press(text.deleteNo);
    expect((await there(row.id))?.state).toBe('sending');
    await press(text.delete);
    await press(text.deleteYes);
    await expect.poll(() => there(row.id)).toBeUndefined();
    await expect.element(page.getByRole('button', { name: en.undo.press })).not.toBeInTheDocument();

    vi.restoreAllMocks();
    render(null, root);
    store.close();
    store = openStore({ account: Promise.resolve(undefined) });
    onTestFinished(() => store.close());
    await store.ready;
    await keep(row);
    show(row.id);
    await unfold();
    await press(text.delete);
    expect(await there(row.id)).toBeDefined();
    await press(text.deleteYes);
    await expect.poll(() => there(row.id)).toBeUndefined();
    await expect.element(page.getByRole('button', { name: en.undo.press })).not.toBeInTheDocument();
  });

  it('taken back after it was sent, becomes a message that says so', async () => {
    const row = overdue();
    await keep(row);
    show(row.id);
    await unfold();
    await press(text.withdraw);
    await press(text.withdrawYes);
    await expect.poll(() => mails.length).toBe(1);
    expect(mails[0]?.subject).toContain(row.reference);
    expect((await there(row.id))?.state).toBe('withdrawn');
    // Each leads to the other, and says no more than is known of the message.
    const notice = (await store.all('requests')).find((one) => one.withdraws === row.id);
    show(row.id);
    await expect.element(page.getByRole('heading', { name: text.states.asked })).toBeVisible();
    await expect.element(page.getByText(text.aboutNotice.ready)).toBeVisible();
    const onward = page.getByRole('link', { name: text.seeNotice }).element();
    expect(onward.getAttribute('href')).toBe(`#/requests/${notice?.id}`);
    show(notice?.id);
    const back = page.getByRole('link', { name: text.seeWithdrawn(row.reference) });
    await expect.element(back).toHaveAttribute('href', `#/requests/${row.id}`);
    await press(text.yesSent);
    show(row.id);
    await expect.element(page.getByRole('heading', { name: text.states.withdrawn })).toBeVisible();
  });

  it('handed over, it is taken back only by who says that it was not sent', async () => {
    const row = aRequest({ state: 'ready', route: email, dueAt: undefined, asksAt: 0 });
    await keep(row);
    show(row.id);
    await unfold();
    await press(text.withdrawUnsent);
    await expect.element(page.getByText(text.withdrawSureUnsent)).toBeVisible();
    await press(text.withdrawYes);
    await expect.poll(async () => (await there(row.id))?.state).toBe('withdrawn');
    expect(await store.count('requests')).toBe(1);
  });
});

it('Start offers what is under way before its doors', async () => {
  const draft = { id: 'draft', answers: EMPTY_ANSWERS, at: Date.now() } as const;
  const row = aRequest({ state: 'told' });
  const links = () => [...root.querySelectorAll('a')].map((a) => `#/${a.dataset.to}`);
  const start = (props: Partial<Parameters<typeof StartScreen>[0]>) =>
    draw(
      <StartScreen
        pack={pack}
        draft={undefined}
        latest={undefined}
        needPerson={0}
        now={Date.now()}
        {...props}
      />,
      root,
    );
  start({});
  expect(links()).toEqual(['#/difference', '#/choose', '#/ask', '#/help']);
  start({ latest: row });
  expect(links().slice(0, 2)).toEqual([`#/requests/${row.id}`, '#/difference']);
  start({ draft, latest: row });
  expect(links().slice(0, 3)).toEqual(['#/ask', `#/requests/${row.id}`, '#/difference']);
  start({ draft, latest: row, needPerson: 2 });
  expect(links().slice(0, 3)).toEqual(['#/requests', '#/ask', '#/difference']);
  // It counts no further than it looks.
  expect(root.textContent).toContain('You need to act on 2 requests');
  start({ needPerson: MOST_COUNTED });
  expect(root.textContent).toContain('You need to act on 9 requests');
  start({ needPerson: MOST_COUNTED + 1 });
  expect(root.textContent).toContain('You need to act on more than 9 requests');
});
