/** What the database holds, and how older ones become it. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { CachedPack } from '../pack/cached';
import type { Draft, Request } from '../request/request';

export interface Settings {
  readonly id: 'settings';
  /** Empty: as the host or browser says. */
  readonly language: string;
  readonly theme: '' | 'light' | 'dark' | 'contrast';
  /** False: a draft lives in the window only. */
  readonly keepDraft: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  id: 'settings',
  language: '',
  theme: '',
  keepDraft: true,
};

/** The browser lost what was here; shown until the user has seen it. */
export interface LossNotice {
  readonly id: 'loss';
  /** Rows that the safe copy brought back. */
  readonly restored: number;
}

/** In the table of notices, and in the safe copy. `at`: every life of that id from before is over. */
export interface Tombstone {
  /** Of a request, or of the draft that would have become it. */
  readonly id: `gone/${string}`;
  readonly at: number;
  /** That of a loss alone, in the same table. */
  readonly restored?: undefined;
}

/** Each is sparse but `changedAt`: a row without the member is not in it. */
export type RequestIndex = 'changedAt' | 'dueAt' | 'asksAt' | 'keepUntil';

export interface Rows extends DBSchema {
  drafts: { key: string; value: Draft };
  requests: { key: string; value: Request; indexes: Record<RequestIndex, number> };
  settings: { key: string; value: Settings };
  packs: { key: string; value: CachedPack };
  notices: { key: string; value: LossNotice | Tombstone };
}

export type Table = StoreNames<Rows>;
export type Row<T extends Table> = Rows[T]['value'];
export const TABLES = [
  'drafts',
  'requests',
  'settings',
  'packs',
  'notices',
] as const satisfies readonly Table[];

type Migration = (
  db: IDBPDatabase<Rows>,
  tx: IDBPTransaction<Rows, Table[], 'versionchange'>,
) => void;

/** The n-th takes a database from version n to n + 1. Only ever add to the end, and only add to
 * the database: an older Waymark must still be able to read what a newer one wrote. */
export const MIGRATIONS: readonly Migration[] = [
  (db) => {
    db.createObjectStore('drafts', { keyPath: 'id' });
    const requests = db.createObjectStore('requests', { keyPath: 'id' });
    requests.createIndex('changedAt', 'changedAt');
    requests.createIndex('dueAt', 'dueAt');
    requests.createIndex('asksAt', 'asksAt');
    requests.createIndex('keepUntil', 'keepUntil');
    db.createObjectStore('settings', { keyPath: 'id' });
    db.createObjectStore('packs', { keyPath: 'id' });
    db.createObjectStore('notices', { keyPath: 'id' });
  },
];
