import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { AskFlow } from '../../src/ask/AskFlow';
import { type DraftAutosave, draftAutosave } from '../../src/ask/draft-autosave';
import type { Host, Mail } from '../../src/host/host';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { EMPTY_ANSWERS, type FormAnswers } from '../../src/request/questions';
import type { Store } from '../../src/store/store';
import { en } from '../../src/text/en';
import { navigate, usePath } from '../../src/ui/navigation';
import { forgetUndo } from '../../src/ui/undo';
import { draw, ownStore, place } from '../draw';

const pack = defaultPack as Pack;
const FILLED: FormAnswers = {
  ...EMPTY_ANSWERS,
  kind: 'coaching',
  change: 'I would like to say no more often.',
  name: 'A member of staff',
  email: 'staff@example.ac.uk',
  unit: 'professional-services',
  when: 'Tuesday mornings',
  topics: ['confidence'],
  meeting: ['video'],
  avoid: 'My head of section',
};

let root: HTMLElement;
let store: Store;
let autosave: DraftAutosave;
let mails: Mail[];

beforeEach(async () => {
  store = await ownStore();
  autosave = draftAutosave(store, Date.now);
  mails = [];
  location.hash = '#/ask';
  root = place();
});
afterEach(async () => {
  vi.restoreAllMocks();
  forgetUndo();
  // A write under way would find the store closed.
  await autosave.flush();
  location.hash = '';
});

/** Holds what the app holds: the autosave, and where the person is. */
function Holder({ pack }: { pack: Pack }) {
  const [section, step = ''] = usePath().split('/');
  const [, again] = useState(0);
  useEffect(() => autosave.watch(() => again((n) => n + 1)), []);
  const host = {
    person: Promise.resolve({}),
    composeMail: async (mail: Mail) => {
      mails.push(mail);
      return 'opened';
    },
    mailIn: 'program',
    mailLimit: 1900,
  } as unknown as Host;
  if (section !== 'ask') return <h1>Elsewhere</h1>;
  return (
    <AskFlow
      {...{ host, store, pack, autosave, step }}
      keepDraft
      loadEnding={async () => {}}
      onSent={() => {}}
    />
  );
}

function show(answers?: Partial<FormAnswers>, shown = pack) {
  if (answers) autosave.change({ ...EMPTY_ANSWERS, ...answers });
  draw(<Holder pack={shown} />, root);
}
const box = () => page.getByLabelText(en.ask.change);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const draft = () => store.get('drafts', 'draft');
const heading = () => root.querySelector('h1')?.textContent;

/** The browser takes no row any more, in a way that a second try would not mend. */
const refuseRows = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('refused', 'DataCloneError');
  });

describe('the form', () => {
  it('asks the browser for no spelling or writing service, which may be its maker’s', () => {
    show();
    const boxes = [
      ...root.querySelectorAll<HTMLElement>('textarea, input[type=text], input[type=email]'),
    ];
    expect(boxes.length).toBeGreaterThan(3);
    for (const box of boxes) {
      expect([box.spellcheck, box.getAttribute('writingsuggestions')]).toEqual([false, 'false']);
    }
  });

  it('lets the browser keep no control; but helps with name and email while a draft is kept', async () => {
    show();
    const kept = (one: Element) =>
      one.getAttribute('autocomplete') !== 'off' ||
      (one as HTMLInputElement).form?.getAttribute('autocomplete') !== 'off';
    const open = () =>
      [...root.querySelectorAll('input, select, textarea')].filter(kept).map(({ id }) => id);
    expect(root.querySelectorAll('input, select, textarea').length).toBeGreaterThan(20);
    expect(open()).toEqual(['name', 'email']);
    const keep = vi.spyOn(autosave, 'keep');
    await page.getByLabelText(en.ask.keepDraft).click();
    await expect.poll(open).toEqual([]);
    // What was kept is taken away before the store is closed.
    await keep.mock.results[0]?.value;
    await expect.poll(async () => (await store.get('settings', 'settings'))?.keepDraft).toBe(false);
  });

  it('says what stays private before the first free text', () => {
    show();
    const boxes = root.querySelectorAll('textarea, input[type=text], input[type=email]');
    const limits = pack.request.limits.map((text) => (typeof text === 'string' ? text : text.en));
    expect(limits.length).toBeGreaterThan(0);
    for (const text of [en.ask.limitsTitle, ...limits]) {
      const said = [...root.querySelectorAll('h3, p')].find((one) => one.textContent === text);
      expect(said?.compareDocumentPosition(boxes[0] as Element), text).toBe(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    }
  });

  it('says that it is saved right where one writes, and nothing moves for it', async () => {
    show();
    const topics = () => root.querySelector('#topics')?.getBoundingClientRect().top;
    await box().click();
    const before = topics();
    await box().fill('To say no');
    const note = page.getByText(en.ask.saved, { exact: true }).first();
    await expect.element(note).toBeInViewport({ ratio: 1 });
    const under = box().element().getBoundingClientRect().bottom;
    expect(note.element().getBoundingClientRect().top - under).toBeLessThan(40);
    expect(topics()).toBe(before);
    expect((await draft())?.answers.change).toBe('To say no');
  });

  it('says so, once aloud, when what is written could not be kept', async () => {
    show();
    refuseRows();
    await box().fill('To say no');
    await expect.element(page.getByRole('alert')).toHaveTextContent(en.ask.notSaved);
    expect(page.getByText(en.ask.saved, { exact: true }).elements()).toEqual([]);
    vi.restoreAllMocks();
    await box().fill('To say no again');
    await expect.element(page.getByText(en.ask.saved, { exact: true }).first()).toBeVisible();
  });

  it('deletes a draft in one press, and then nothing of it is left but for who undoes it', async () => {
    show(FILLED);
    await press(en.ask.discard);
    await expect.poll(heading).toBe('Elsewhere');
    expect(await draft()).toBeUndefined();
    navigate('ask');
    await expect.element(box()).toHaveValue('');
    expect(root.querySelectorAll('input:checked').length).toBe(0);
    await press(en.undo.press);
    await expect.element(box()).toHaveValue(FILLED.change);
    expect((await draft())?.answers).toEqual(FILLED);
  });

  it('cannot delete a draft: it says so, and the draft is as it was', async () => {
    show(FILLED);
    const refused = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new TypeError('refused');
    });
    await press(en.ask.discard);
    await expect.element(page.getByText(en.requests.notSaved)).toBeVisible();
    refused.mockRestore();
    await expect.element(box()).toHaveValue(FILLED.change);
    expect((await draft())?.answers).toEqual(FILLED);
    await expect.element(page.getByRole('button', { name: en.undo.press })).not.toBeInTheDocument();
  });
});

it('what is promised about whom one is not matched with is the organisation’s own', () => {
  const hint = (avoidHint: Pack['request']['avoidHint']) => {
    render(null, root);
    show(FILLED, { ...pack, request: { ...pack.request, avoidHint } });
    return root.querySelector('#avoid-hint')?.textContent;
  };
  expect(hint(pack.request.avoidHint)).toContain('line manager');
  expect(hint('Nobody from your own department.')).toBe('Nobody from your own department.');
  expect(hint(undefined)).toBe(en.ask.avoidHint);
});

describe('what is wrong', () => {
  const summary = () => root.querySelector<HTMLElement>('.notice.danger');

  it('takes focus each time, as a group with the same words, and is no alert beside that', async () => {
    show({ ...FILLED, name: '', email: '', unit: '' });
    await press(en.ask.review);
    await expect.element(page.getByRole('group', { name: en.ask.errorTitle(3) })).toHaveFocus();
    await page.getByRole('textbox', { name: en.ask.name, exact: true }).fill('A member of staff');
    await press(en.ask.review);
    await expect.element(page.getByRole('group', { name: en.ask.errorTitle(2) })).toHaveFocus();
    await press(en.ask.review);
    await expect.element(page.getByRole('group', { name: en.ask.errorTitle(2) })).toHaveFocus();
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  it('stands in the order of the page', async () => {
    show({ ...EMPTY_ANSWERS, email: 'nobody' });
    await press(en.ask.review);
    await expect.poll(summary).not.toBeNull();
    const fields = [...(summary()?.querySelectorAll('a') ?? [])].map((link) =>
      document.getElementById(link.hash.slice(1)),
    );
    expect(fields.length).toBe(5);
    for (const [i, field] of fields.entries()) {
      const next = fields[i + 1];
      if (next) expect(field?.compareDocumentPosition(next)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it('is said of the control that its link leads to, as long as nothing is chosen there', async () => {
    show({ ...FILLED, kind: '' });
    await press(en.ask.review);
    await page.getByRole('link', { name: en.ask.errors.kind }).click();
    const first = document.activeElement as HTMLInputElement;
    const described = () =>
      (first.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join();
    expect(first.type).toBe('radio');
    expect(described()).toContain(en.ask.errors.kind);
    await page.getByLabelText(en.ask.kinds.coaching, { exact: true }).click();
    await expect.poll(described).not.toContain(en.ask.errors.kind);
  });
});

describe('the review', () => {
  const review = async () => {
    await press(en.ask.review);
    await expect.poll(heading).toBe(en.review.title);
  };

  const FIELDS = [
    ['topics', 'topics', en.ask.topics],
    ['one that was folded away', 'avoid', en.ask.avoid],
    ['the first one', 'kind', en.ask.kind],
    ['free text', 'change', en.ask.change],
    ['a list', 'unit', 'Your faculty or directorate'],
  ] as const;
  it.each(import.meta.env.WAYMARK_SOAK ? FIELDS : FIELDS.slice(0, 2))(
    'leads back to the very field: %s',
    async (_, id, label) => {
      show(FILLED);
      await review();
      await press(en.review.changeOf(label));
      await expect.poll(() => document.activeElement?.id).toBe(id);
      expect(document.activeElement?.checkVisibility()).toBe(true);
      await review();
    },
  );

  it('leads back to a second field after the first', async () => {
    show(FILLED);
    await review();
    await press(en.review.changeOf(en.ask.name));
    await expect.poll(() => document.activeElement?.id).toBe('name');
    await review();
    await press(en.review.changeOf(en.ask.email));
    await expect.poll(() => document.activeElement?.id).toBe('email');
  });

  it('has the text to copy beside the hand-over, and it is the message', async () => {
    let copied = '';
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      copied = text;
    });
    show(FILLED);
    await review();
    const hand = page.getByRole('button', { name: en.review.openMail }).element();
    const copy = page.getByRole('button', { name: en.review.copy });
    expect(copy.element().closest('.actions')).toBe(hand.closest('.actions'));
    expect(hand.closest('.actions')).not.toBeNull();
    await copy.click();
    await expect.poll(() => copied).toContain(FILLED.change);
    await press(en.review.openMail);
    await expect.poll(() => mails.length).toBe(1);
    expect(copied).toBe(`${mails[0]?.subject}\n\n${mails[0]?.body}`);
  });

  it('is sent where it said, whatever pack comes while it is read; the next review has the new one', async () => {
    const to = (email: string): Pack => ({
      ...pack,
      routes: [{ id: 'team-email', kind: 'email', name: 'The team', to: email }],
    });
    show(FILLED, to('first@example.ac.uk'));
    await review();
    await expect.element(page.getByText('first@example.ac.uk')).toBeVisible();
    show(undefined, to('second@example.ac.uk'));
    await expect.element(page.getByText('first@example.ac.uk')).toBeVisible();
    await press(en.review.openMail);
    await expect.poll(() => mails.map((mail) => mail.to)).toEqual(['first@example.ac.uk']);
    navigate('ask');
    show(FILLED, to('second@example.ac.uk'));
    await review();
    await expect.element(page.getByText('second@example.ac.uk')).toBeVisible();
  });

  it('says that nothing was sent when it could not be saved, and keeps every word', async () => {
    show(FILLED);
    await expect.poll(draft).toBeDefined();
    await review();
    refuseRows();
    await press(en.review.openMail);
    await expect.element(page.getByRole('alert').getByText(en.review.saveFailed)).toBeVisible();
    expect(mails).toEqual([]);
    expect(autosave.answers).toEqual(FILLED);
    vi.restoreAllMocks();
    await press(en.review.openMail);
    await expect.poll(() => mails.length).toBe(1);
    expect(await store.count('requests')).toBe(1);
    expect(await draft()).toBeUndefined();
  });
});
