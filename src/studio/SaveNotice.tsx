import { useState } from 'preact/hooks';
import { announce } from '../ui/announce';
import { CopyText } from '../ui/CopyText';
import { Notice } from '../ui/Notice';
import { type PackDocument, textOf } from './document';
import { isInFrame } from './on-disk';
import type { Opening } from './StartPage';
import type { Saving, Where } from './use-saving';
import { useWords } from './words';

interface SaveNoticeProps {
  readonly saving: Saving;
  readonly document: PackDocument;
  /** Does what was done here to what the file on disk holds by now. */
  readonly onReplay: (bytes: Uint8Array) => Promise<Opening>;
}

const NEXT: Readonly<Record<string, readonly Where[]>> = {
  saved: [],
  handed: [],
  changed: ['over', 'anew'],
  gone: ['anew', 'download'],
  denied: ['file', 'anew', 'download'],
  failed: ['file', 'anew', 'download'],
};

/** What became of a save, and what can be done where it did not go well. */
export function SaveNotice({ saving: { told, save }, document, onReplay }: SaveNoticeProps) {
  const { saving: text, start } = useWords();
  const [refused, setRefused] = useState('');
  if (!told) return null;
  const { state, name, making, theirs } = told;
  const isGood = state === 'saved' || state === 'handed';
  const replay = async (bytes: Uint8Array) => {
    const opening = await onReplay(bytes);
    if (!opening) return;
    const said = start.notOpened(name, opening.refused);
    setRefused(said);
    announce(said);
  };
  return (
    <Notice tone={isGood ? 'good' : 'danger'}>
      <p>{text[state](name)}</p>
      {refused && <p>{refused}</p>}
      <div class="row">
        {theirs && (
          <button type="button" class="button" onClick={() => void replay(theirs)}>
            {text.replay}
          </button>
        )}
        {NEXT[state]?.map((where) => (
          <button key={where} type="button" class="button" onClick={() => void save(where, making)}>
            {text.where[where](name)}
          </button>
        ))}
        {/* Some frames drop a download without a word. */}
        {(!isGood || (state === 'handed' && isInFrame())) && (
          <CopyText text={() => textOf(making(document))} label={text.copy} />
        )}
      </div>
    </Notice>
  );
}
