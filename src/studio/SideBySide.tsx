/** The words of two languages beside each other, and what of them waits for somebody. */
import { useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { SelectField, TextField } from '../ui/Field';
import { at, type Json, type Path } from './json';
import { languageName } from './language-names';
import { textsByLanguage, translate } from './languages';
import { withFluentReader } from './notes';
import { Translator } from './Translator';
import { today } from './today';
import type { Waiting } from './translations-left';
import type { GoTo } from './use-target';
import { useTranslationsLeft } from './use-translations-left';
import { useWords } from './words';
import { usePlaces, useWriting } from './writing';

/** More come when asked for: a full pack has a thousand texts. */
const STEP = 40;

const FILTERS = ['missing', 'outdated', 'fluent', 'all'] as const;
type Filter = (typeof FILTERS)[number];

interface SideBySideProps {
  readonly goTo: GoTo;
  /** The pack as it was opened. */
  readonly before: Json;
  readonly wanted: string | undefined;
  readonly into: string | undefined;
}

export function SideBySide({ goTo, before, wanted, into }: SideBySideProps) {
  const { edits, languages } = useWriting();
  const { languages: text } = useWords();
  const { tag } = useLanguage();
  const [from = '', second = ''] = languages;
  const [chosen, setTo] = useState(into);
  const to = chosen !== undefined && languages.indexOf(chosen) > 0 ? chosen : second;
  const [filter, setFilter] = useState<Filter>(FILTERS.find((one) => one === wanted) ?? 'missing');
  const [most, setMost] = useState(STEP);
  // What was missing when the list was asked for stays in it while it is written.
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const waits = filter === 'outdated' || filter === 'fluent';
  const again = `${filter} ${to}`;
  const left = useTranslationsLeft(before, edits.value, from, waits ? [to] : [], again).get(to);
  const begin = () => {
    setAsked(new Set());
    setMost(STEP);
  };
  const isMissing = (path: Path) => typeof at(edits.value, [...path, to]) !== 'string';
  const shown = (): readonly Waiting[] => {
    if (waits) return left?.[filter] ?? [];
    const all = textsByLanguage(edits.value).filter(({ words }) => typeof words[from] === 'string');
    if (filter === 'all') return all;
    return all.filter(({ path }) => isMissing(path) || asked.has(path.join('.')));
  };
  // One that was taken out meanwhile has no words to translate.
  const texts = shown().filter(({ path }) => typeof at(edits.value, [...path, from]) === 'string');
  const confirm = () => {
    edits.change(withFluentReader(edits.value, to, today()));
    announce(text.fluentDone);
    setFilter('missing');
    begin();
  };
  return (
    <>
      <Translator from={from} to={to} />
      <section class="stack" aria-labelledby="side-by-side">
        <h2 id="side-by-side">{text.sideBySide}</h2>
        {languages.length > 2 && (
          <SelectField
            id="translate-to"
            label={text.into}
            options={languages.slice(1).map((id) => ({ id, label: languageName(id, tag) }))}
            value={to}
            onChange={(one) => {
              setTo(one);
              begin();
            }}
          />
        )}
        <SelectField
          id="translate-what"
          label={text.show}
          options={FILTERS.map((id) => ({ id, label: text.filters[id] }))}
          value={filter}
          onChange={(one) => {
            setFilter(one as Filter);
            begin();
          }}
        />
        <p class="small quiet" role="status">
          {text.count(
            filter === 'missing'
              ? texts.filter(({ path }) => isMissing(path)).length
              : texts.length,
          )}
        </p>
        {filter === 'outdated' && <p class="small quiet">{text.outdatedAbout}</p>}
        {filter === 'fluent' && texts.length > 0 && (
          <>
            <p class="small quiet">{text.fluentAbout}</p>
            <p>
              <button type="button" class="button" onClick={confirm}>
                {text.fluentRead(languageName(to, tag))}
              </button>
            </p>
          </>
        )}
        <ul class="plain studio-pairs">
          {texts.slice(0, most).map((one) => (
            <Pair
              key={one.path.join('.')}
              {...{ one, from, to, goTo }}
              onWritten={() => setAsked(new Set([...asked, one.path.join('.')]))}
            />
          ))}
        </ul>
        {texts.length > most && (
          <p>
            <button type="button" class="button" onClick={() => setMost(most + STEP)}>
              {text.more}
            </button>
          </p>
        )}
      </section>
    </>
  );
}

interface PairProps {
  readonly one: Waiting;
  readonly from: string;
  readonly to: string;
  readonly goTo: GoTo;
  readonly onWritten: () => void;
}

/** One text, with its words in the other language to write. */
function Pair({ one: { path, was }, from, to, goTo, onWritten }: PairProps) {
  const { edits } = useWriting();
  const { languages: text } = useWords();
  const { tag } = useLanguage();
  const key = path.join('.');
  const [words, held] = [at(edits.value, [...path, from]), at(edits.value, [...path, to])];
  const { entry, field } = usePlaces()(path);
  const name = `${entry}: ${field}`;
  return (
    <li data-path={key}>
      <div>
        <p class="small quiet">
          {name}{' '}
          <button type="button" class="button plain" onClick={() => goTo(path)}>
            {text.see}
            <span class="unseen"> {name}</span>
          </button>
        </p>
        <p lang={from} dir="auto" class="studio-source">
          {String(words)}
        </p>
        {was !== undefined && (
          <p class="small quiet">
            {text.was}{' '}
            <q lang={from} dir="auto">
              {was}
            </q>
          </p>
        )}
      </div>
      <TextField
        id={`translate-${key.replaceAll('.', '-')}`}
        label={`${languageName(to, tag)}: ${name}`}
        long={String(words).length > 80}
        value={typeof held === 'string' ? held : ''}
        onInput={(value) => {
          onWritten();
          edits.change(translate(edits.value, path, to, value), `${key}.${to}`);
        }}
      />
    </li>
  );
}
