import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../ui/announce';
import { saveFile } from '../ui/save-file';
import { bytesOf, type PackDocument } from './document';
import { isSame, type Json } from './json';
import { choosePlace, type OnDisk, type Written, write } from './on-disk';
import type { OpenPack } from './use-open-pack';
import { useWords } from './words';

/** `file`: into the file that it is from, or a new one where there is none; `over`: whatever that holds by now;
 * `anew`: into another file; `download`: by the browser's downloads. */
export type Where = 'file' | 'over' | 'anew' | 'download';

/** What is saved of a document, such as the same with a higher version. */
type Making = (document: PackDocument) => PackDocument;
const asItIs: Making = (document) => document;

/** What became of it; `handed`: the browser has it, and tells nobody what it did. */
interface Told {
  readonly state: Written['state'] | 'handed';
  /** Of the file. */
  readonly name: string;
  readonly making: Making;
  /** What was to be saved. */
  readonly value: Json;
  /** What somebody else wrote into the file. */
  readonly theirs?: Uint8Array;
}

export interface Saving {
  readonly told: Told | undefined;
  /** Saves the open pack as it is now. */
  save(where?: Where, making?: Making): Promise<void>;
}

interface Props {
  readonly open: OpenPack;
  readonly path: string;
  readonly onChange: (document: PackDocument) => void;
  /** It is in that file from now on. */
  readonly onFile: (file: OnDisk) => void;
}

/** Saves the open pack as a file. Call `save` in the press: the browser may ask somebody. */
export function useSaving({ open, path, onChange, onFile }: Props): Saving {
  const { saving: text } = useWords();
  const [told, setTold] = useState<Told>();
  const busy = useRef(false);
  useEffect(() => setTold(undefined), [path]);

  const into = async (bytes: Uint8Array, where: Where) => {
    const file = where === 'file' || where === 'over' ? open.file : undefined;
    if (file) return { name: file.handle.name, done: await write(file, bytes, where === 'over') };
    const place = where === 'download' ? 'unavailable' : await choosePlace(open.name);
    if (place === 'cancelled') return undefined;
    if (place !== 'unavailable')
      return { name: place.name, done: await write({ handle: place }, bytes, true) };
    return { name: open.name, done: hand(open.name, bytes) };
  };
  const newest = useRef(open.document);
  newest.current = open.document;
  const save = async (where: Where = 'file', making = asItIs) => {
    // The browser asks one thing at a time.
    if (busy.current) return;
    busy.current = true;
    const document = making(newest.current);
    const outcome = await into(bytesOf(document), where);
    busy.current = false;
    // Whoever thinks better of it has changed nothing.
    if (!outcome) return;
    const { name, done } = outcome;
    const { state } = done;
    // Something may have been typed while the browser asked.
    if (making !== asItIs && (state === 'saved' || state === 'handed'))
      onChange(making(newest.current));
    const { value } = document;
    if (state === 'saved') onFile({ ...done.file, value });
    setTold({ state, name, making, value, ...(state === 'changed' && { theirs: done.bytes }) });
    announce(text[state](name));
  };
  // Once it is in hand as it was saved, and is changed again, there is nothing to say of it any more.
  const isPast = (one: Told) =>
    (one.state === 'saved' || one.state === 'handed') && !isSame(one.value, open.document.value);
  return { told: told && !isPast(told) ? told : undefined, save };
}

function hand(name: string, bytes: Uint8Array) {
  try {
    saveFile(name, 'application/json', new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    return { state: 'handed' } as const;
  } catch {
    return { state: 'failed' } as const;
  }
}
