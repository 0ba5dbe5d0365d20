import { useRef, useState } from 'preact/hooks';
import { announce } from '../ui/announce';
import type { PartProps } from './TextParts';
import { useWords } from './words';
import { controlId, useNames, useWriting } from './writing';

/** Bytes; what is larger still is said at once, and not read. */
const MOST = 200_000;

/** A picture, taken from a file. The check says whether it may be one. */
export function LogoPart({ path }: PartProps) {
  const { edits } = useWriting();
  const { fields } = useWords();
  const { name, help, fault } = useNames(path);
  const input = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState(false);
  const held = edits.read(path);
  const id = controlId(path);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const address = file.size > MOST ? undefined : await dataUrl(file);
    setFailed(address === undefined);
    if (address === undefined) announce(fields.pictureFailed);
    else edits.edit(path, address);
  };
  return (
    <div class="field stack">
      <label for={id}>{name}</label>
      {help && <p class="quiet">{help}</p>}
      {(fault || failed) && <p class="error">{failed ? fields.pictureFailed : fault}</p>}
      {typeof held === 'string' && held.startsWith('data:image/') && (
        <img class={`studio-logo ${path.at(-1)}`} src={held} alt={name} />
      )}
      <input
        ref={input}
        id={id}
        type="file"
        autoComplete="off"
        accept=".svg,.png,.webp,image/svg+xml,image/png,image/webp"
        onChange={(event) => {
          const there = event.currentTarget;
          void take(there.files?.[0]).finally(() => {
            there.value = '';
          });
        }}
      />
      {held !== undefined && (
        <button type="button" class="button plain" onClick={() => edits.edit(path, undefined)}>
          {fields.removeThis(name)}
        </button>
      )}
    </div>
  );
}

const dataUrl = (file: File) =>
  new Promise<string | undefined>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : undefined);
    reader.onerror = () => resolve(undefined);
    reader.readAsDataURL(file);
  });
