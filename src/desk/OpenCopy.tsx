import { useState } from 'preact/hooks';
import { formatDate, localDay } from '../text/day';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { Confirm } from '../ui/Confirm';
import { FileButton } from '../ui/FileButton';
import { useDesk } from './desk-context';
import { type Opened, openCopy, replaceBy } from './keep';
import { Passphrase } from './Passphrase';
import { usePeopleWords } from './people-words';
import { Said } from './Said';
import { useSaid } from './use-said';
import { useSlow } from './use-slow';

interface OpenCopyProps {
  /** How many are here now. */
  readonly cases: number;
  readonly people: number;
  readonly onReplaced: () => void;
}

/** A copy takes the place of all that is here, once it was opened and that is agreed to. */
export function OpenCopy({ cases, people, onReplaced }: OpenCopyProps) {
  const words = usePeopleWords();
  const { open: text, save } = words.keep;
  const { desk } = useDesk();
  const language = useLanguage();
  const { said, say, fail, hush } = useSaid();
  const [file, setFile] = useState<{ name: string; bytes: Uint8Array }>();
  const [passphrase, setPassphrase] = useState('');
  const { busy, run } = useSlow(save.working);
  const [opened, setOpened] = useState<Extract<Opened, { copied: object }>>();
  const choose = async (one: File) => {
    hush();
    try {
      setFile({ name: one.name, bytes: new Uint8Array(await one.arrayBuffer()) });
      announce(text.chosen(one.name));
    } catch {
      fail(words.notRead(one.name));
    }
  };
  const open = async () => {
    if (busy) return;
    if (!file) return fail(text.none);
    hush();
    await run(async () => {
      try {
        const found = await openCopy(file.bytes, passphrase);
        if ('unopened' in found) fail(text.why[found.unopened]);
        else setOpened(found);
      } catch {
        fail(words.notRead(file.name));
      }
    });
  };
  const replace = async (yes: boolean) => {
    const copy = opened;
    setOpened(undefined);
    if (!yes || !copy) return;
    if ((await replaceBy(desk, copy.copied)) === 'failed') return fail(words.notKept);
    onReplaced();
    setFile(undefined);
    setPassphrase('');
    say(text.done);
  };
  const day = (at: number) => formatDate(localDay(at), Date.now(), language);
  return (
    <section class="card stack" aria-labelledby="open-copy">
      <h2 id="open-copy">{text.title}</h2>
      <p>{text.about}</p>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <div>
          <FileButton label={text.choose} accept=".age" onFile={choose} />
          {file && <p class="small">{text.chosen(file.name)}</p>}
        </div>
        <Passphrase
          id="open-passphrase"
          label={save.passphrase}
          value={passphrase}
          onInput={setPassphrase}
        />
        <div>
          <button type="submit" class="button" aria-disabled={busy || undefined}>
            {text.press}
          </button>
        </div>
        {busy && <p>{save.working}</p>}
      </form>
      <Said said={said} />
      {opened && (
        <Confirm
          title={text.sure}
          question={`${text.found(
            opened.copied.cases.length,
            opened.copied.people.length,
            day(opened.savedAt),
          )} ${cases + people === 0 ? '' : text.sureAbout(cases, people)}`}
          yes={text.yes}
          no={text.no}
          destroys
          onAnswer={(yes) => void replace(yes)}
        />
      )}
    </section>
  );
}
