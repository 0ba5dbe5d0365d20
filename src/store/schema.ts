/** What the database holds, and how older ones become it. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { PackProblem } from '../pack/cache-policy';
import type { Draft, Request } from '../request/request';
import type { Gone } from './gone';

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

/** The last good copy of the organisation's pack, and what became of the newest attempt at it. */
export interface CachedPack {
  readonly id: 'pack';
  /** Wholly valid when it was stored; empty while no attempt has succeeded. */
  readonly text: string;
  /** By which rules it was checked; absent where it has to be checked again. */
  readonly rules?: string;
  readonly version: number;
  readonly from: string;
  readonly fetchedAt: number;
  /** Where the newest attempt looked, which policy may have moved since. */
  readonly triedFrom: string;
  readonly triedAt: number;
  /** The version that policy named then; absent where it named none. */
  readonly triedPin?: number;
  /** Why the newest attempt was not used, for Settings. */
  readonly problem?: PackProblem;
}

/** The browser lost what was here; shown until the person has seen it. */
export interface LossNotice {
  readonly id: 'loss';
  /** Rows that the safe copy brought back. */
  readonly restored: number;
}

/** Each is sparse but `changedAt`: a row without the member is not in it. */
export type RequestIndex = 'changedAt' | 'dueAt' | 'asksAt' | 'keepUntil';

export interface Rows extends DBSchema {
  drafts: { key: string; value: Draft };
  requests: { key: string; value: Request; indexes: Record<RequestIndex, number> };
  settings: { key: string; value: Settings };
  packs: { key: string; value: CachedPack };
  notices: { key: string; value: LossNotice | Gone };
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
