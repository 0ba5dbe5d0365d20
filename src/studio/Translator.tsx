/** Out to a translator, and back. */
import { useState } from 'preact/hooks';
import { announce } from '../ui/announce';
import { FileButton } from '../ui/FileButton';
import { Notice } from '../ui/Notice';
import { saveFile } from '../ui/save-file';
import { translate } from './languages';
import type { BroughtBack } from './translation';
import { useWords } from './words';
import { useWriting } from './writing';

interface TranslatorProps {
  /** The language that is translated, and the one that it is translated into. */
  readonly from: string;
  readonly to: string;
}

// Loaded when somebody takes or brings a file.
const tools = async () => ({
  ...(await import('./translation')),
  ...(await import('./translation-files')),
});

export function Translator({ from, to }: TranslatorProps) {
  const { edits } = useWriting();
  const { translator: text } = useWords();
  const [failed, setFailed] = useState('');
  const [back, setBack] = useState<BroughtBack>();
  const [decided, setDecided] = useState<readonly number[]>([]);
  const take = async (kind: 'csv' | 'po') => {
    try {
      const { textsBetween, translationSheet, translationCatalogue } = await tools();
      const entries = textsBetween(edits.value, from, to);
      const name = `waymark-${from}-${to}.${kind}`;
      if (kind === 'csv') saveFile(name, 'text/csv', translationSheet(entries, from, to));
      else saveFile(name, 'text/x-gettext-translation', translationCatalogue(entries, to));
      announce(text.handed(name));
    } catch {
      setFailed(text.failed);
    }
  };
  const bring = async (file: File) => {
    try {
      const { bringBack, readTranslationSheet, readTranslationCatalogue } = await tools();
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = /\.po$/i.test(file.name)
        ? readTranslationCatalogue(bytes)
        : readTranslationSheet(bytes, from, to);
      if ('refused' in read) return setFailed(text.lacks(file.name, read.refused));
      setFailed('');
      const brought = bringBack(edits.value, read.rows, from, to, read.encoding);
      if (brought.changed.length > 0) edits.change(brought.value);
      setDecided([]);
      setBack(brought);
      announce(text.back(brought.changed.length, brought.aside.length));
    } catch {
      setFailed(text.failed);
    }
  };
  return (
    <section class="stack" aria-labelledby="translator-title">
      <h2 id="translator-title">{text.title}</h2>
      <p>{text.about}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void take('csv')}>
          {text.sheet}
        </button>
        <button type="button" class="button" onClick={() => void take('po')}>
          {text.catalogue}
        </button>
        <FileButton label={text.bring} accept=".csv,.po,text/csv" onFile={bring} />
      </div>
      {failed && (
        <Notice tone="danger" role="alert">
          <p>{failed}</p>
        </Notice>
      )}
      {back && (
        <Notice tone="good">
          <p>{text.back(back.changed.length, back.aside.length)}</p>
          {back.gone.length > 0 && <p>{text.gone(back.gone.length)}</p>}
        </Notice>
      )}
      {back?.aside.map((one, i) =>
        decided.includes(i) ? null : (
          <div key={one.key} class="studio-item stack">
            <p class="small quiet">{text.why[one.why]}</p>
            <p lang={from}>
              {text.sent} <q>{one.source}</q>
            </p>
            <p lang={from}>
              {text.now} <q>{one.now.source}</q>
            </p>
            <p lang={to}>
              {text.theirs} <q>{one.target}</q>
            </p>
            <div class="row">
              <button
                type="button"
                class="button"
                onClick={() => {
                  edits.change(translate(edits.value, one.path, to, one.target));
                  setDecided([...decided, i]);
                }}
              >
                {text.use}
              </button>
              <button type="button" class="button" onClick={() => setDecided([...decided, i])}>
                {text.leave}
              </button>
            </div>
          </div>
        ),
      )}
    </section>
  );
}
