import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Checked } from '../pack/author/check';
import { announce } from '../ui/announce';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { Arrived, type Looked, wordsFor } from './Arrived';
import { differencesBetween } from './changes';
import { checkDocument } from './check';
import type { PackDocument } from './document';
import { FullTab } from './FullTab';
import { isSame, type Json } from './json';
import { Meanwhile } from './Meanwhile';
import {
  arrivalOf,
  asPublished,
  isMeanwhile,
  type Published,
  raised,
  versionOf,
} from './publication';
import { today } from './today';
import { useDifferences } from './use-differences';
import type { Saving } from './use-saving';
import { whatIsLeft } from './what-is-left';
import { useWords } from './words';
import { useWriting } from './writing';

/** Milliseconds for all that is asked: what staff have is fetched within less. */
const PATIENCE = 15_000;

interface PublishPageProps {
  /** Of the file. */
  readonly name: string;
  readonly document: PackDocument;
  readonly settled: boolean;
  readonly published: () => Promise<Published>;
  readonly save: Saving['save'];
  readonly onChange: (document: PackDocument) => void;
  /** Does what was done here to what that file holds. */
  readonly onReplay: (bytes: Uint8Array) => Promise<unknown>;
}

/** The last step: what changes for staff, the file to hand over, and whether it arrived. */
export function PublishPage(props: PublishPageProps) {
  const { name, document, settled, published, save, onChange, onReplay } = props;
  const { publish: text, title } = useWords();
  const [looked, setLooked] = useState<Looked & { readonly asked: boolean }>();
  const [looking, setLooking] = useState(true);
  const newest = useRef(document);
  newest.current = document;
  const looks = useRef(0);
  /** The highest version that staff are known to have had. */
  const had = useRef(0);
  const look = async (asked: boolean) => {
    const mine = ++looks.current;
    setLooking(true);
    if (asked) announce(text.looking);
    const there = await inTime(published());
    if (mine !== looks.current) return;
    had.current = Math.max(had.current, versionOf(newest.current.written.value));
    const arrival = arrivalOf(there, newest.current, {
      had: had.current,
      problems: () => problemsIn(checkDocument(newest.current, today())),
    });
    if ('theirs' in arrival) had.current = Math.max(had.current, versionOf(arrival.theirs.value));
    // From here on this is what staff have, and what is changed is a change of it.
    if (arrival.state === 'arrived' || arrival.state === 'rewritten')
      onChange(asPublished(newest.current));
    setLooking(false);
    setLooked({ from: there.from, arrival, asked });
    if (asked) announce(wordsFor(arrival, text));
  };
  useEffect(() => {
    void look(false);
    return () => {
      looks.current++;
    };
  }, []);

  const theirs = looked && 'theirs' in looked.arrival ? looked.arrival.theirs : undefined;
  const known = looked?.arrival.state === 'arrived' || looked?.arrival.state === 'rewritten';
  const before = (theirs ?? document.written).value;
  const since = theirs ? text.sinceTheirs(versionOf(before)) : known ? '' : text.sinceOpened;
  const isLooking = looking && <p role="status">{text.looking}</p>;
  if (!looked) {
    // What it compares with, and the next version, are known then: nothing here moves under the hand.
    return (
      <Screen title={text.title} tabTitle={`${text.title}: ${title}`} wide>
        {isLooking}
      </Screen>
    );
  }
  return (
    <Screen title={text.title} tabTitle={`${text.title}: ${title}`} wide>
      {theirs && isMeanwhile(theirs, document) && (
        <Meanwhile theirs={theirs} mine={document} onReplay={onReplay} />
      )}
      <Changes before={before} after={document.value} since={since} />
      <Save {...{ document, settled, save, before }} had={had.current} />
      <section class="stack" aria-labelledby="publish-after">
        <h2 id="publish-after">{text.after}</h2>
        <p>{text.waysAbout}</p>
        <ul>
          {text.ways(name).map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
        <p>
          <button type="button" class="button" onClick={() => void look(true)}>
            {text.look}
          </button>
        </p>
        {isLooking || <Arrived looked={looked.asked ? looked : undefined} document={document} />}
        <FullTab />
      </section>
    </Screen>
  );
}

const problemsIn = ({ findings }: Checked) =>
  findings.filter(({ kind }) => kind === 'problem').length;

const inTime = (asked: Promise<Published>): Promise<Published> =>
  Promise.race([
    asked,
    new Promise<Published>((resolve) =>
      setTimeout(resolve, PATIENCE, {
        from: '',
        attempt: { problem: { code: 'slow', detail: '' } },
      }),
    ),
  ]);

/** More are folded: what is to be done next is in sight. */
const FIRST = 6;

interface ChangesProps {
  readonly before: Json;
  readonly after: Json;
  /** Since when, in words. */
  readonly since: string;
}

function Changes({ before, after, since }: ChangesProps) {
  const { publish: text, check } = useWords();
  const differences = useMemo(() => differencesBetween(before, after), [before, after]);
  const changes = useDifferences()(differences);
  return (
    <section class="stack" aria-labelledby="publish-changed">
      <h2 id="publish-changed">{text.changed}</h2>
      {since && <p class="small quiet">{since}</p>}
      {changes.length === 0 && <p>{text.nothing}</p>}
      <Listed changes={changes.slice(0, FIRST)} />
      {changes.length > FIRST && (
        <details>
          <summary>{check.more(changes.length - FIRST)}</summary>
          <Listed changes={changes.slice(FIRST)} />
        </details>
      )}
    </section>
  );
}

const Listed = ({ changes }: { readonly changes: readonly string[] }) => (
  <ul>
    {changes.map((words) => (
      <li key={words}>{words}</li>
    ))}
  </ul>
);

interface SaveProps extends Pick<PublishPageProps, 'document' | 'settled' | 'save'> {
  /** What staff have, as far as it is known. */
  readonly before: Json;
  /** The highest version that they are known to have had. */
  readonly had: number;
}

function Save({ document, settled, save, before, had }: SaveProps) {
  const { publish: text } = useWords();
  const { findings } = useWriting();
  const { invented } = whatIsLeft(findings);
  // Of a moment ago while somebody changes something: what comes and goes with each change would move the rest.
  const blocked = findings.some(({ kind }) => kind === 'problem');
  const highest = Math.max(versionOf(document.written.value), versionOf(before), had);
  const version = versionOf(document.value);
  // One that was raised before, by hand or by a save, is new enough.
  const isNext = version > highest || isSame(before, document.value);
  const next = isNext ? version : highest + 1;
  const publish = () => {
    // What was changed a moment ago is not yet looked at.
    if (!settled && problemsIn(checkDocument(document, today())) > 0) return;
    void save('file', (newest) => raised(newest, next, today()));
  };
  return (
    <section class="stack" aria-labelledby="publish-save">
      <h2 id="publish-save">{text.file}</h2>
      <p>
        {blocked ? text.blocked : text.raise(next)}{' '}
        {blocked && <a href="#/check">{text.seeCheck}</a>}
      </p>
      {!blocked && invented.length > 0 && (
        <Notice tone="warning">
          <p>
            {text.invented(invented.length)} <a href="#/check">{text.seeInvented}</a>
          </p>
        </Notice>
      )}
      {document.notices.map((one) => (
        <p key={one} class="small">
          {text.notices[one]}
        </p>
      ))}
      <div class="row">
        <button type="button" class="button main" disabled={blocked} onClick={publish}>
          {text.save}
        </button>
      </div>
      {blocked && <p class="small quiet">{text.draftHint}</p>}
    </section>
  );
}
