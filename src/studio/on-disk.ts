/** A pack's file on disk, in a browser that lets a page open and write one. None does in a frame of another site. */

import type { Json } from './json';

/** A file, and what it held when it was opened, or saved by us, last. */
export interface OnDisk {
  readonly handle: Writable;
  /** A SHA-256. */
  readonly seen: string;
  /** As a pack; absent in what an older Waymark has kept. */
  readonly value?: Json | undefined;
}
export type Writable = FileSystemFileHandle & {
  requestPermission?(options: object): Promise<PermissionState>;
};
export interface Chosen {
  readonly file: File;
  readonly handle?: Writable | undefined;
}

/** `changed`: somebody else has written it, and it holds `bytes`. `gone`: it is not there any more. `denied`: the
 * browser, or the person, does not let us. */
export type Written =
  | { readonly state: 'saved'; readonly file: OnDisk }
  | { readonly state: 'changed'; readonly bytes: Uint8Array }
  | { readonly state: 'gone' | 'denied' | 'failed' };
type NotPicked = 'cancelled' | 'unavailable';

/** Milliseconds for a disk, or the network behind it. */
const PATIENCE = 30_000;
const TYPES = [{ description: 'JSON', accept: { 'application/json': ['.json'] } }];

interface Pickers {
  showOpenFilePicker?(options: object): Promise<Writable[]>;
  showSaveFilePicker?(options: object): Promise<Writable>;
}
const pickers = () => window as unknown as Pickers;

export const isInFrame = () => window !== window.top;

/** The browser's own window to open a file; call it in the press. Rejects where the file cannot be read. */
export async function chooseFile(): Promise<Chosen | NotPicked> {
  const picked = await pick(
    async () => (await pickers().showOpenFilePicker?.({ types: TYPES }))?.[0],
  );
  return typeof picked === 'string' ? picked : { file: await picked.getFile(), handle: picked };
}

/** The browser's own window to save a file; call it in the press. Never rejects. */
export const choosePlace = (name: string): Promise<Writable | NotPicked> =>
  pick(async () => pickers().showSaveFilePicker?.({ suggestedName: name, types: TYPES }));

async function pick(show: () => Promise<Writable | undefined>): Promise<Writable | NotPicked> {
  try {
    return (!isInFrame() && (await show())) || 'unavailable';
  } catch (error) {
    // By policy there may be no such window.
    return nameOf(error) === 'AbortError' ? 'cancelled' : 'unavailable';
  }
}

/** The file that somebody dropped; `undefined` where it was something else. Asks all before it waits for anything:
 * afterwards nothing is there. */
export function droppedFile(transfer: DataTransfer | null): Promise<Chosen> | undefined {
  const item = [...(transfer?.items ?? [])].find(({ kind }) => kind === 'file');
  const file = item?.getAsFile();
  if (!file) return undefined;
  const { getAsFileSystemHandle } = item as { getAsFileSystemHandle?(): Promise<Writable> };
  const asked = getAsFileSystemHandle?.call(item).catch(() => undefined);
  return Promise.resolve(asked).then((handle) => ({ file, handle }));
}

/** What was opened; `undefined` where the browser gave no handle. */
export const asOnDisk = async (handle: Writable | undefined, bytes: Uint8Array, value: Json) =>
  handle && { handle, seen: await hashOf(bytes), value };

/** Writes the file, unless it holds something else than it did; `over`: then, too. Call it in the press: the browser
 * may ask the person. Never rejects. */
export async function write(
  { handle, seen }: Pick<OnDisk, 'handle'> & Partial<OnDisk>,
  bytes: Uint8Array,
  over = false,
): Promise<Written> {
  try {
    // Who answers takes as long as they take.
    const answer = await handle.requestPermission?.({ mode: 'readwrite' });
    if (answer && answer !== 'granted') return { state: 'denied' };
    const [before, now] = [await read(handle), await hashOf(bytes)];
    const there = await hashOf(before);
    if (!over && there !== seen && there !== now) return { state: 'changed', bytes: before };
    if (there !== now) {
      const file = await inTime(handle.createWritable());
      try {
        await inTime(file.write(bytes as Uint8Array<ArrayBuffer>));
        // Only now does it take the place of what was there, whole.
        await inTime(file.close());
      } catch (error) {
        // Else the browser holds the file.
        file.abort().catch(() => undefined);
        throw error;
      }
    }
    if ((await hashOf(await read(handle))) !== now) return { state: 'failed' };
    return { state: 'saved', file: { handle, seen: now } };
  } catch (error) {
    return { state: REASONS[nameOf(error)] ?? 'failed' };
  }
}

const REASONS: Readonly<Record<string, 'gone' | 'denied'>> = {
  NotFoundError: 'gone',
  NotAllowedError: 'denied',
  SecurityError: 'denied',
};
const nameOf = (error: unknown) => (error instanceof DOMException ? error.name : '');

async function read(handle: Writable): Promise<Uint8Array> {
  const file = await inTime(handle.getFile());
  const buffer = await inTime(file.arrayBuffer());
  return new Uint8Array(buffer);
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, fail) => setTimeout(() => fail(new Error('too late')), PATIENCE)),
  ]);
