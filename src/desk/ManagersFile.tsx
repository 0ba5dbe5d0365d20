import { useState } from 'preact/hooks';
import { readSheet } from '../text/sheet';
import { FileButton } from '../ui/FileButton';
import { holdManagers, useManagers } from './held-managers';
import { managersFrom } from './managers';
import { usePeopleWords } from './people-words';
import { Said } from './Said';
import { useSaid } from './use-said';

/** The file from HR that says who manages whom. It stays in the memory of this window. `open`: it is needed. */
export function ManagersFile({ open }: { readonly open: boolean }) {
  const words = usePeopleWords();
  const { propose: text } = words;
  const { lines } = useManagers();
  // It does not close by itself: what was read is said in it.
  const [shown, setShown] = useState(open);
  if (open && !shown) setShown(true);
  const { said, say, fail, hush } = useSaid();
  const [left, setLeft] = useState<readonly number[]>([]);
  const bring = async (file: File) => {
    hush();
    try {
      const { rows } = readSheet(new Uint8Array(await file.arrayBuffer()));
      const read = managersFrom(rows);
      if (read.taken === 0) return fail(text.managersNone(file.name));
      holdManagers({ managers: read.managers, lines: read.taken });
      setLeft(read.left);
      say(text.managersRead(read.taken));
    } catch {
      fail(words.notRead(file.name));
    }
  };
  return (
    <details open={shown}>
      <summary>
        {text.managers}
        {lines > 0 && `: ${text.managersRead(lines)}`}
      </summary>
      <div class="stack">
        <p>{text.managersAbout}</p>
        <div class="row">
          <FileButton label={text.managersChoose} accept=".csv,text/csv" onFile={bring} />
          {lines > 0 && (
            <button
              type="button"
              class="button"
              onClick={() => {
                holdManagers(undefined);
                setLeft([]);
                hush();
              }}
            >
              {text.managersForget}
            </button>
          )}
        </div>
        <Said said={said} />
        {left.length > 0 && <p>{text.managersLeft(left.join(', '))}</p>}
      </div>
    </details>
  );
}
