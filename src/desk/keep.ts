/** The desk as one file under a passphrase, for another machine or a colleague who takes over. */
import type { Case } from './case';
import type { KeptDesk } from './kept-desk';
import type { Person } from './person';
import type { Change } from './rows';

/** What a copy holds. Who sits here stays here. */
export interface Copied {
  readonly cases: readonly Case[];
  readonly people: readonly Person[];
}

const FORMAT = 'waymark.desk/1';

/** Characters that a passphrase must have: whoever has the file can try as many as they like. */
export const LEAST_PASSPHRASE = 12;

/** Of scrypt, as a power of two: half of what age takes of itself, because its key is made while the page stands
 * still, for a second or two. */
const EFFORT = 17;

/** An age file (age-encryption.org), which other programs open too. Rejects where it cannot be made. */
export async function saveCopy(
  desk: KeptDesk,
  passphrase: string,
  now: number,
  effort = EFFORT,
): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await import('age-encryption');
  const [cases, people] = await Promise.all([desk.all('cases'), desk.all('people')]);
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(effort);
  encrypter.setPassphrase(passphrase);
  const bytes = await encrypter.encrypt(
    JSON.stringify({ format: FORMAT, savedAt: now, cases, people }),
  );
  return new Uint8Array(bytes);
}

/** Why a copy was not opened. `passphrase`: it is another one. `damaged`: it was cut or changed. `newer`, `older`:
 * another Waymark made it. `not-a-copy`: it is something else. */
type Unopened = 'not-a-copy' | 'passphrase' | 'damaged' | 'newer' | 'older';

export type Opened =
  | { readonly copied: Copied; readonly savedAt: number }
  | { readonly unopened: Unopened };

/** Changes nothing. Never throws. */
export async function openCopy(bytes: Uint8Array, passphrase: string): Promise<Opened> {
  const [{ Decrypter }, v, { copySchema }] = await Promise.all([
    import('age-encryption'),
    import('valibot'),
    import('./copy-schema'),
  ]);
  const start = new TextDecoder().decode(bytes.subarray(0, AGE.length));
  if (start !== AGE) return { unopened: AGE.startsWith(start) && start ? 'damaged' : 'not-a-copy' };
  let text: string;
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    text = await decrypter.decrypt(bytes, 'text');
  } catch (error) {
    // The library's own words for a key that opens nothing.
    const isOther = error instanceof Error && error.message.startsWith('no identity matched');
    return { unopened: isOther ? 'passphrase' : 'damaged' };
  }
  const value = parsed(text);
  const [, version] = /^waymark\.desk\/(\d+)$/.exec(formatOf(value)) ?? [];
  if (version === undefined) return { unopened: 'not-a-copy' };
  if (version !== '1') return { unopened: Number(version) > 1 ? 'newer' : 'older' };
  const checked = v.safeParse(copySchema, value);
  if (!checked.success) return { unopened: 'damaged' };
  const { cases, people, savedAt } = checked.output;
  return { copied: { cases: cases as readonly Case[], people }, savedAt };
}

const AGE = 'age-encryption.org/v1\n';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const formatOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'format' in value ? String(value.format) : '';

/** Puts what a copy holds in the place of all that is here, at once or not at all. Never rejects. */
export async function replaceBy(
  desk: KeptDesk,
  { cases, people }: Copied,
): Promise<'done' | 'failed'> {
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const [oldCases, oldPeople] = await Promise.all([desk.all('cases'), desk.all('people')]);
      const changed = await desk.change([
        ...changesFor('cases', oldCases, cases, ({ reference }) => reference),
        ...changesFor('people', oldPeople, people, ({ id }) => id),
      ]);
      if (changed !== 'stale') return changed;
    }
  } catch {
    // What is here cannot be read.
  }
  return 'failed';
}

/** So often in a row may another window be quicker. */
const TRIES = 5;

function changesFor<T extends 'cases' | 'people', R extends Case | Person>(
  table: T,
  old: readonly R[],
  fresh: readonly R[],
  keyOf: (row: R) => string,
): Change[] {
  const rows = new Map(fresh.map((row) => [keyOf(row), row]));
  const versions = new Map(old.map((row) => [keyOf(row), row.version]));
  return [...new Set([...versions.keys(), ...rows.keys()])].map(
    (key) => ({ table, key, from: versions.get(key) ?? 0, row: rows.get(key) }) as Change,
  );
}
