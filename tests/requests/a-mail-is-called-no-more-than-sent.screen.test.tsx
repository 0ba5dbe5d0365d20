import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { aRequest } from '../../scripts/drive/rows';
import type { Host } from '../../src/host/host';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack, Route } from '../../src/pack/schema';
import type { Request } from '../../src/request/request';
import { RequestList } from '../../src/requests/RequestList';
import type { Store } from '../../src/store/store';
import { en } from '../../src/text/en';
import { draw, ownStore, place } from '../draw';

const { mail, states } = en.requests;
const route = {
  id: 'as-you',
  kind: 'graph-mail',
  name: 'The programme',
  to: 'programme@example.ac.uk',
  signIn: { clientId: '3c1f0a52-4a53-4c0e-9d5e-5b7a3c1d2e10', tenant: 'example.ac.uk' },
} as Route;

let store: Store;
let root: HTMLElement;
beforeEach(async () => {
  store = await ownStore();
  root = place();
});

const CASES: [Partial<Request>, heading: string, about: string][] = [
  [{ state: 'delivered' }, mail.sent, mail.aboutSent],
  [{ state: 'delivered', twice: true }, mail.sentTwice, mail.aboutSentTwice],
  [{ state: 'uncertain', twice: true }, mail.perhapsTwice, mail.aboutPerhapsTwice],
  [{ state: 'uncertain' }, states.uncertain, mail.lookFirst],
];
test.each(CASES)(
  'a mail that is %o: “%s”, in the list and on its own',
  async (over, heading, about) => {
    const row = aRequest({ route, dueAt: undefined, ...over });
    await store.change(['requests'], async (tx) => tx.put('requests', row));
    for (const id of ['', row.id]) {
      draw(
        <RequestList
          host={{ mailLimit: 1900 } as Host}
          store={store}
          pack={defaultPack as Pack}
          navigate={() => {}}
          id={id}
          ask={async () => {}}
        />,
        root,
      );
      await expect.element(page.getByText(heading, { exact: true })).toBeVisible();
    }
    await expect.element(page.getByText(about)).toBeVisible();
    // A mailbox has it, which is not yet the programme.
    expect(root.textContent).not.toContain(states.delivered);
  },
);
