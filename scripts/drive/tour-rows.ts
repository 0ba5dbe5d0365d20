/** What the person on the tour has kept: written into the database beside the page, which then reads it
 * as it reads what another window wrote. */
import type { Frame } from '@playwright/test';
import { EMPTY_ANSWERS } from '../../src/request/questions';
import type { Request } from '../../src/request/request';
import { DEFAULT_SETTINGS, type Settings } from '../../src/store/schema';
import { addDaysToWorkday } from '../../src/text/day';

const DAY = 86_400_000;

/** A request whose id is its name. */
export function aRequest(id: string, over: Partial<Request>): Request {
  const now = Date.now();
  return {
    id,
    reference: 'WM-7K3F-9QXD',
    answers: {
      ...EMPTY_ANSWERS,
      kind: 'mentoring',
      name: 'A member of staff',
      change: 'I would like to lead a small team.',
    },
    labels: { unit: 'Faculty of Health and Medicine', topics: [], meeting: [], extra: [] },
    message: {
      subject: 'Request for mentoring (WM-7K3F-9QXD)',
      body: 'What would you like to learn or change?\nI would like to lead a small team.\n\nYour name\nA member of staff',
    },
    createdAt: now - 3 * DAY,
    changedAt: now - 3_600_000,
    state: 'told',
    route: {
      id: 'flow',
      kind: 'webhook',
      name: 'The mentoring and coaching team',
      url: 'https://requests.example.ac.uk/mentoring-and-coaching',
      ...(over.state === 'ready' && { kind: 'email', to: 'mentoring-coaching@example.ac.uk' }),
    } as Request['route'],
    attempts: 1,
    replyBy: addDaysToWorkday(now, 7),
    keepDays: 180,
    keepUntil: now + 180 * DAY,
    ...over,
  };
}

/** It wants the person to decide. */
export const asks = () => ({ asksAt: Date.now() - 60_000 });

export const aDraft = () =>
  [
    'drafts',
    { id: 'draft', answers: { ...EMPTY_ANSWERS, change: 'To lead a team' }, at: Date.now() },
  ] as const;

interface Change {
  readonly clear?: readonly string[];
  readonly put?: readonly (readonly [table: string, row: object])[];
}

/** Changes what is kept, and tells the page as another window would. */
export async function keepRows(screen: Frame, { clear = [], put = [] }: Change): Promise<void> {
  await screen.evaluate(
    async ([cleared, rows]) => {
      const name = (await indexedDB.databases()).find((d) => d.name?.startsWith('waymark-'))?.name;
      if (!name) throw new Error('Waymark keeps nothing here');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const tx = db.transaction([...db.objectStoreNames], 'readwrite');
      // A draft that another window throws away leaves its mark; one without it was lost, and is kept.
      const drafts: { request?: string }[] = await new Promise((resolve) => {
        const reading = tx.objectStore('drafts').getAll();
        reading.onsuccess = () => resolve(reading.result);
      });
      for (const table of cleared) tx.objectStore(table).clear();
      for (const { request } of cleared.includes('drafts') ? drafts : [])
        if (request) tx.objectStore('notices').put({ id: `gone/${request}`, at: Date.now() });
      for (const [table, row] of rows) tx.objectStore(table).put(row);
      await new Promise((resolve, reject) => {
        tx.oncomplete = resolve;
        tx.onabort = reject;
      });
      db.close();
      const channel = new BroadcastChannel(name);
      channel.postMessage('changed');
      channel.close();
    },
    [clear, put] as const,
  );
}

/** Language and colours, as the person chose them in Settings. */
export async function choose(screen: Frame, settings: Partial<Settings>): Promise<void> {
  await keepRows(screen, { put: [['settings', { ...DEFAULT_SETTINGS, ...settings }]] });
  const { language } = settings;
  if (language) await screen.locator(`html[lang=${language}]`).waitFor();
}

/** Before a page loads: its browser refuses to keep anything. */
export function closeDatabase(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('refused', 'UnknownError');
  };
}
