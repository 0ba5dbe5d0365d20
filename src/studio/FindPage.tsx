/** Every place in which the pack says something: a number that changed, the name of the example. */
import { useRef, useState } from 'preact/hooks';
import { announce } from '../ui/announce';
import { TextField } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { Screen } from '../ui/Screen';
import { cutBy, longerThan, replaceIn, type Said, textsWith } from './find';
import type { GoTo } from './use-target';
import { useWords } from './words';
import { usePlaces, useWriting } from './writing';
import './find-page.css';

/** More are found by more letters. */
const MOST = 200;
/** Fewer letters are in nearly every text. */
const FEWEST = 2;

export function FindPage({ goTo }: { readonly goTo: GoTo }) {
  const { edits, schema } = useWriting();
  const { find: text, sections, title } = useWords();
  const [sought, setSought] = useState('');
  const [by, setBy] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const outcome = useRef<HTMLParagraphElement>(null);
  const words = sought.trim();
  const found = words.length < FEWEST ? [] : textsWith(schema, edits.value, words);
  const longer =
    words.length >= FEWEST && found.length === 0
      ? longerThan(schema, edits.value, words)
      : undefined;
  const shown = found.slice(0, MOST);
  const wanted = shown.filter(({ path }) => !left.has(path.join('.')));
  const ready = wanted.length > 0 && by.trim() !== '' && by.trim() !== words;
  const replace = () => {
    if (!edits.change(replaceIn(edits.value, wanted, words, by.trim()))) return;
    const done = text.done(wanted.length);
    announce(done);
    setSaid(done);
    setSought('');
    setBy('');
    setLeft(new Set());
    // The box keeps Ctrl+Z for itself, and here it takes the step back that is told of.
    outcome.current?.focus();
  };
  return (
    <Screen title={sections.find} tabTitle={`${sections.find}: ${title}`} wide>
      <p>{text.about}</p>
      <form
        class="card stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) replace();
        }}
      >
        <div class="studio-find">
          <TextField
            id="find-sought"
            label={text.sought}
            value={sought}
            onInput={(value) => {
              setSought(value);
              setLeft(new Set());
              setSaid('');
            }}
          />
          <TextField id="find-by" label={text.by} value={by} onInput={setBy} />
          <button type="submit" class="button main" disabled={!ready}>
            <Icon name="compare" />
            {text.replace(wanted.length)}
          </button>
        </div>
        <p class="small quiet" role="status" ref={outcome} tabIndex={-1}>
          {said ||
            (words.length >= FEWEST && (longer ? text.part(longer) : text.found(found.length)))}
        </p>
      </form>
      <ul class="plain studio-hits">
        {shown.map((one) => (
          <Hit
            key={one.path.join('.')}
            {...{ one, goTo }}
            sought={words}
            chosen={!left.has(one.path.join('.'))}
            onChoose={(on) => {
              const next = new Set(left);
              if (on) next.delete(one.path.join('.'));
              else next.add(one.path.join('.'));
              setLeft(next);
            }}
          />
        ))}
      </ul>
      {found.length > MOST && <p class="small quiet">{text.more(MOST)}</p>}
    </Screen>
  );
}

interface HitProps {
  readonly one: Said;
  readonly sought: string;
  readonly chosen: boolean;
  readonly onChoose: (on: boolean) => void;
  readonly goTo: GoTo;
}

/** One place, to be left out or gone to. */
export function Hit({ one, sought, chosen, onChoose, goTo }: HitProps) {
  const { check } = useWords();
  const { languages } = useWriting();
  const { entry, field } = usePlaces()(one.path);
  const place = [entry, field].filter(Boolean).join(': ');
  const tag = one.path.find((key) => typeof key === 'string' && languages.includes(key));
  return (
    <li>
      <label class="choice">
        <input
          type="checkbox"
          autoComplete="off"
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        <span>
          <strong>{place}</strong>
          <span class="quiet" lang={tag === undefined ? undefined : String(tag)} dir="auto">
            {cutBy(one.text, sought).map((part, i) =>
              i % 2 === 1 ? <mark key={i}>{part}</mark> : part,
            )}
          </span>
        </span>
      </label>
      <button type="button" class="button plain" onClick={() => goTo(one.path)}>
        {check.takeMe}
        <span class="unseen"> ({place})</span>
      </button>
    </li>
  );
}
