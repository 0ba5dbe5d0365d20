import { useState } from 'preact/hooks';
import { localDay } from '../text/day';
import { announce } from '../ui/announce';
import { saveFile } from '../ui/save-file';
import { useDesk } from './desk-context';
import { LEAST_PASSPHRASE, saveCopy } from './keep';
import { Passphrase } from './Passphrase';
import { usePeopleWords } from './people-words';
import { Said } from './Said';
import { noteCopy } from './saved-copy';
import { useSaid } from './use-said';
import { useSlow } from './use-slow';

interface SaveCopyProps {
  /** The moment of a copy that the browser has, in milliseconds since 1970. */
  readonly onSaved: (at: number) => void;
}

/** Everything in one file under a passphrase. */
export function SaveCopy({ onSaved }: SaveCopyProps) {
  const words = usePeopleWords();
  const { save: text } = words.keep;
  const { desk } = useDesk();
  const { said, say, fail, hush } = useSaid();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<'short' | 'differs'>();
  const { busy, run } = useSlow(text.working);
  const save = async () => {
    if (busy) return;
    const wrong =
      passphrase.length < LEAST_PASSPHRASE ? 'short' : passphrase !== again ? 'differs' : undefined;
    setFault(wrong);
    hush();
    if (wrong) {
      announce(text[wrong]);
      document.getElementById(wrong === 'short' ? 'copy-passphrase' : 'copy-again')?.focus();
      return;
    }
    await run(async () => {
      try {
        const now = Date.now();
        const name = text.file(localDay(now));
        saveFile(name, 'application/octet-stream', await saveCopy(desk, passphrase, now));
        // Also where that cannot be kept.
        onSaved(now);
        await noteCopy(desk, now);
        setPassphrase('');
        setAgain('');
        say(words.handed(name));
      } catch {
        fail(text.failed);
      }
    });
  };
  return (
    <section class="card stack" aria-labelledby="save-copy">
      <h2 id="save-copy">{text.title}</h2>
      <p>{text.about}</p>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Passphrase
          id="copy-passphrase"
          label={text.passphrase}
          hint={text.hint}
          error={fault === 'short' ? text.short : undefined}
          value={passphrase}
          onInput={setPassphrase}
        />
        <Passphrase
          id="copy-again"
          label={text.again}
          error={fault === 'differs' ? text.differs : undefined}
          value={again}
          onInput={setAgain}
        />
        <div>
          <button type="submit" class="button main" aria-disabled={busy || undefined}>
            {text.press}
          </button>
        </div>
        {busy && <p>{text.working}</p>}
      </form>
      <Said said={said} />
    </section>
  );
}
