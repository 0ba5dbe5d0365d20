/** Where requests come in: chosen, dropped or pasted, looked at, and then added with one press. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../ui/announce';
import { TextField } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { Screen, TITLE } from '../ui/Screen';
import { addArrivals, planFor } from './add-arrivals';
import { BringInPreview } from './BringInPreview';
import type { Source } from './bring-in';
import type { Brought } from './brought';
import { useDesk } from './desk-context';
import type { Plan } from './plan';
import { useWords } from './words';
import './bring-in.css';

/** Milliseconds. The inbox is on this machine. */
const LIMIT = 10_000;

type Stage =
  | { readonly is: 'asking' }
  | { readonly is: 'reading' }
  | { readonly is: 'preview'; readonly brought: Brought; readonly plan: Plan }
  /** `said`: what became of it, in words. */
  | { readonly is: 'added'; readonly said: string };

export function BringIn() {
  const words = useWords();
  const { bringIn: text, title } = words;
  const { desk, pack, inbox } = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const [stage, setStage] = useState<Stage>({ is: 'asking' });
  const [pasted, setPasted] = useState('');
  const [failed, setFailed] = useState('');
  const [over, setOver] = useState(false);
  const fail = (why: string) => {
    setStage({ is: 'asking' });
    setFailed(why);
    announce(why);
  };

  const look = async (sources: readonly Source[]) => {
    setFailed('');
    setStage({ is: 'reading' });
    announce(text.reading);
    try {
      const brought = await (await import('./read-brought')).readBrought(sources, pack);
      const plan = await planFor(desk, brought.arrivals, Date.now());
      setStage({ is: 'preview', brought, plan });
    } catch {
      fail(words.pageFailed);
    }
  };
  const lookIn = async (files: Iterable<File>) => {
    const sources: Source[] = [];
    for (const file of files) {
      try {
        sources.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      } catch {
        return fail(text.notRead(file.name));
      }
    }
    if (sources.length > 0) await look(sources);
  };
  const fetchInbox = async (from: string) => {
    try {
      const answer = await fetch(new URL('inbox.json', from), {
        signal: AbortSignal.timeout(LIMIT),
      });
      if (!answer.ok) throw new Error(String(answer.status));
      await look([{ name: text.fetched, bytes: new Uint8Array(await answer.arrayBuffer()) }]);
    } catch {
      fail(text.notFetched);
    }
  };
  const add = async (brought: Brought) => {
    const plan = await addArrivals(desk, brought.arrivals, Date.now());
    if (plan === 'failed') return fail(words.notKept);
    setPasted('');
    const { fresh, takenBack } = plan;
    const parts = [
      fresh.length > 0 && text.added(fresh.length),
      takenBack.length > 0 && text.marked(takenBack.length),
    ].filter(Boolean);
    const said = parts.join(' ') || text.addedNone;
    announce(said);
    setStage({ is: 'added', said });
    // What was pressed is gone.
    document.getElementById(TITLE)?.focus();
  };

  return (
    <Screen title={text.title} tabTitle={`${text.title} – ${title}`} wide>
      <p>{text.about}</p>
      {failed && (
        <Notice tone="danger">
          <p>{failed}</p>
        </Notice>
      )}
      {stage.is === 'added' && (
        <Notice tone="good">
          <p>{stage.said}</p>
          <p>
            <a href="#/">{text.toInbox}</a>
          </p>
        </Notice>
      )}
      {stage.is === 'preview' && (
        <Preview
          {...stage}
          onAdd={() => add(stage.brought)}
          onLeave={() => {
            setPasted('');
            setStage({ is: 'asking' });
          }}
        />
      )}
      {stage.is === 'reading' && <p>{text.reading}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is dropped can be chosen with the button too */}
      <div
        class={over ? 'card stack desk-drop over' : 'card stack desk-drop'}
        hidden={stage.is === 'preview' || stage.is === 'reading'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const { files } = event.dataTransfer ?? {};
          const dropped = event.dataTransfer?.getData('text/plain') ?? '';
          if (files && files.length > 0) void lookIn(files);
          else if (dropped !== '') void look([pastedAs(text.pasted, dropped)]);
        }}
      >
        <p>
          <button type="button" class="button main" onClick={() => input.current?.click()}>
            {text.choose}
          </button>
        </p>
        <p class="quiet">{over ? text.drop : text.chooseHint}</p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".eml,.csv,.json,.jsonl,.ndjson,.txt,message/rfc822,text/csv,application/json,text/plain"
          aria-label={text.choose}
          onChange={async (event) => {
            const there = event.currentTarget;
            await lookIn([...(there.files ?? [])]);
            there.value = '';
          }}
        />
        {inbox && (
          <p>
            <button type="button" class="button" onClick={() => void fetchInbox(inbox)}>
              {text.fetch}
            </button>
          </p>
        )}
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (pasted.trim() !== '') void look([pastedAs(text.pasted, pasted)]);
          }}
        >
          <TextField
            id="paste"
            label={text.paste}
            hint={text.pasteHint}
            long
            value={pasted}
            onInput={setPasted}
          />
          <p>
            <button type="submit" class="button">
              {text.read}
            </button>
          </p>
        </form>
      </div>
    </Screen>
  );
}

const pastedAs = (name: string, text: string): Source => ({
  name,
  bytes: new TextEncoder().encode(text),
});

type PreviewProps = Parameters<typeof BringInPreview>[0];

/** Takes focus as it comes: it stands in place of what was pressed. */
function Preview(props: PreviewProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('h2')?.focus(), []);
  return (
    <div ref={place}>
      <BringInPreview {...props} />
    </div>
  );
}
