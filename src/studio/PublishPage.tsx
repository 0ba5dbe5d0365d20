import { useMemo, useRef, useState } from 'preact/hooks';
import { announce } from '../ui/announce';
import { CopyText } from '../ui/CopyText';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { differencesBetween } from './changes';
import { bytesOf, edit, type PackDocument, textOf } from './document';
import { at, isSame, type Json, put } from './json';
import { type Saved, saveBytes } from './save-bytes';
import { today } from './today';
import { useWords } from './words';
import { useWriting } from './writing';

interface PublishPageProps {
  readonly document: PackDocument;
  /** What the file is called. */
  readonly name: string;
  readonly settled: boolean;
  /** Gives the file of the pack that staff have from here. */
  readonly inUse: () => Promise<Uint8Array>;
  /** Does what was done here to what that file holds. */
  readonly onReplay: (bytes: Uint8Array) => Promise<void>;
}

/** The last step: what changed, and the file to hand over. */
export function PublishPage(props: PublishPageProps) {
  const { document, name, settled, inUse, onReplay } = props;
  const { publish: text, title } = useWords();
  const changes = useMemo(
    () => differencesBetween(document.written.value, document.value),
    [document],
  );
  return (
    <Screen title={text.title} tabTitle={`${text.title}: ${title}`} wide>
      <section class="stack" aria-labelledby="publish-changed">
        <h2 id="publish-changed">{text.changed}</h2>
        {changes.length === 0 && <p>{text.nothing}</p>}
        {/* The studio's comparison speaks English, as the check does. */}
        <ul lang="en">
          {changes.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <Save {...{ document, name, settled }} changed={changes.length > 0} />
      <section class="stack" aria-labelledby="publish-after">
        <h2 id="publish-after">{text.after}</h2>
        <ul>
          {text.ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
        <Arrived
          value={document.value}
          opened={versionOf(document.written.value)}
          {...{ inUse, onReplay }}
        />
        {window !== window.top && (
          <p>
            {text.fullTab}{' '}
            <a href={location.href} target="_blank" rel="noopener">
              {text.openTab}
            </a>
          </p>
        )}
      </section>
    </Screen>
  );
}

interface SaveProps extends Pick<PublishPageProps, 'document' | 'name' | 'settled'> {
  readonly changed: boolean;
}

function Save({ document, name, settled, changed }: SaveProps) {
  const { publish: text } = useWords();
  const { edits, findings } = useWriting();
  const [outcome, setOutcome] = useState<Exclude<Saved, 'cancelled'>>();
  const saving = useRef(false);
  const blocked = !settled || findings.some(({ kind }) => kind === 'problem');
  const version = versionOf(document.value);
  // One that was raised before, by hand or by a save, is new enough.
  const next = changed && version <= versionOf(document.written.value) ? version + 1 : version;
  const told = outcome === 'notSaved' ? text.notSaved : outcome && text[outcome](name);

  const save = async (whole: PackDocument) => {
    if (saving.current) return;
    saving.current = true;
    const done = await saveBytes(name, bytesOf(whole));
    saving.current = false;
    // Whoever thinks better of it has changed nothing.
    if (done === 'cancelled') return;
    if (done !== 'notSaved') edits.change(whole.value);
    setOutcome(done);
    announce(done === 'notSaved' ? text.notSaved : text[done](name));
  };
  return (
    <section class="stack" aria-labelledby="publish-save">
      <h2 id="publish-save">{text.file}</h2>
      <p>
        {blocked ? text.blocked : text.raise(next)}{' '}
        {blocked && <a href="#/check">{text.seeCheck}</a>}
      </p>
      {told && (
        <Notice tone={outcome === 'notSaved' ? 'danger' : 'good'}>
          <p>{told}</p>
        </Notice>
      )}
      {document.notices.map((one) => (
        <p key={one} class="small">
          {text.notices[one]}
        </p>
      ))}
      <div class="row">
        <button
          type="button"
          class="button main"
          disabled={blocked}
          onClick={() => void save(dated(document, next, today()))}
        >
          {text.save}
        </button>
        {blocked && (
          <button type="button" class="button" onClick={() => void save(document)}>
            {text.saveDraft}
          </button>
        )}
        {outcome && <CopyText text={() => textOf(document)} label={text.copy} />}
      </div>
      {blocked && <p class="small quiet">{text.draftHint}</p>}
    </section>
  );
}

interface ArrivedProps extends Pick<PublishPageProps, 'inUse' | 'onReplay'> {
  readonly value: Json;
  /** The version that was opened. */
  readonly opened: number;
}

/** Only what is fetched back is published. */
function Arrived({ value, opened, inUse, onReplay }: ArrivedProps) {
  const { publish: text } = useWords();
  const [said, setSaid] = useState<{
    readonly good: boolean;
    readonly words: string;
    /** Somebody else published since this was opened. */
    readonly newer?: Uint8Array | undefined;
  }>();
  const newer = said?.newer;
  const look = async () => {
    const next = await inUse().then(
      (bytes) => {
        const there = JSON.parse(new TextDecoder().decode(bytes)) as Json;
        const good = isSame(there, value);
        const newer = !good && versionOf(there) > opened ? bytes : undefined;
        return { good, newer, words: good ? text.arrived : text.notArrived(versionOf(there)) };
      },
      () => ({ good: false, words: text.notLooked }),
    );
    setSaid(next);
    announce(next.words);
  };
  return (
    <>
      {said && (
        <Notice tone={said.good ? 'good' : 'warning'}>
          <p>{said.words}</p>
          {newer && (
            <>
              <p>{text.meanwhile}</p>
              <button type="button" class="button" onClick={() => void onReplay(newer)}>
                {text.replay}
              </button>
            </>
          )}
        </Notice>
      )}
      <p>
        <button
          type="button"
          class="button"
          onClick={() => void look().catch(() => setSaid({ good: false, words: text.notLooked }))}
        >
          {text.look}
        </button>
      </p>
    </>
  );
}

const versionOf = (value: Json): number => Number(at(value, ['version']) ?? 0) || 0;

/** With the version and the day that it is published as; as it is where nothing of these changes. */
function dated(document: PackDocument, version: number, day: string): PackDocument {
  if (version === versionOf(document.value)) return document;
  const done = edit(document, put(put(document.value, ['version'], version), ['updated'], day));
  return 'refused' in done ? document : done.document;
}
