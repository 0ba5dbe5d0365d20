import { useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { Confirm } from '../ui/Confirm';
import { ChoiceField, TextField } from '../ui/Field';
import { Screen } from '../ui/Screen';
import { at, type Path } from './json';
import {
  addLanguage,
  languageFault,
  removeLanguage,
  textsByLanguage,
  translate,
} from './languages';
import { nameOf } from './name-of';
import { said } from './parts';
import { languageName } from './Top';
import { Translator } from './Translator';
import type { GoTo } from './use-target';
import { useWords } from './words';
import { useWriting } from './writing';

/** More come when asked for: a full pack has a thousand texts. */
const STEP = 40;

/** Which languages the pack is in, and its words side by side. */
export function LanguagesPage({ goTo }: { readonly goTo: GoTo }) {
  const { edits, languages } = useWriting();
  const { languages: text, title, sections } = useWords();
  const { tag } = useLanguage();
  const [added, setAdded] = useState('');
  const [fault, setFault] = useState('');
  const [leaving, setLeaving] = useState<string>();
  const add = () => {
    const wrong = languageFault(edits.value, added.trim());
    setFault(wrong ? text.fault(wrong) : '');
    if (wrong) return;
    edits.change(addLanguage(edits.value, added.trim()));
    announce(text.added(languageName(added.trim(), tag)));
    setAdded('');
  };
  const takeOut = (one: string) => {
    const done = removeLanguage(edits.value, one);
    if ('value' in done && edits.change(done.value)) announce(text.removed(languageName(one, tag)));
  };
  return (
    <Screen title={sections.languages} tabTitle={`${sections.languages}: ${title}`} wide>
      <p>{text.about}</p>
      <ul class="plain studio-list">
        {languages.map((one, i) => (
          <li key={one}>
            {languageName(one, tag)} ({one}){i === 0 && <span class="quiet"> {text.first}</span>}
            {languages.length > 1 && (
              <button type="button" class="button plain" onClick={() => setLeaving(one)}>
                {text.remove(languageName(one, tag))}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div class="row studio-bank">
        <TextField
          id="language-new"
          label={text.add}
          hint={text.addHint}
          error={fault || undefined}
          value={added}
          onInput={setAdded}
        />
        <button type="button" class="button" onClick={add}>
          {text.addIt}
        </button>
      </div>
      {languages.length > 1 && <SideBySide goTo={goTo} />}
      {leaving !== undefined && (
        <Confirm
          title={text.remove(languageName(leaving, tag))}
          question={text.removeSure}
          destroys
          yes={text.removeYes}
          no={text.removeNo}
          onAnswer={(yes) => {
            if (yes) takeOut(leaving);
            setLeaving(undefined);
          }}
        />
      )}
    </Screen>
  );
}

function SideBySide({ goTo }: { readonly goTo: GoTo }) {
  const { edits, languages, names } = useWriting();
  const { languages: text } = useWords();
  const { tag } = useLanguage();
  const [, second = ''] = languages;
  const [chosen, setTo] = useState(second);
  const to = languages.includes(chosen) ? chosen : second;
  const from = languages.find((one) => one !== to) ?? '';
  const [missing, setMissing] = useState(true);
  const [most, setMost] = useState(STEP);
  // What was missing when the list was asked for stays in it while it is written.
  const [asked, setAsked] = useState(() => new Set<string>());
  const all = textsByLanguage(edits.value).filter(({ words }) => typeof words[from] === 'string');
  const isMissing = (path: Path) => typeof at(edits.value, [...path, to]) !== 'string';
  const wanted = all.filter(({ path }) => !missing || isMissing(path) || asked.has(path.join('.')));
  const nameAt = (path: Path) => {
    const name = said(names.fields, path.at(-1) === undefined ? [] : path) ?? '';
    const around = path.flatMap((_, i) =>
      typeof path[i] === 'number'
        ? nameOf(at(edits.value, path.slice(0, i + 1)), tag, languages) || []
        : [],
    );
    return [...around.slice(0, 1), name].filter(Boolean).join(': ');
  };
  return (
    <>
      <Translator from={from} to={to} />
      <section class="stack" aria-labelledby="side-by-side">
        <h2 id="side-by-side">{text.sideBySide}</h2>
        {languages.length > 2 && (
          <ChoiceField
            id="translate-to"
            label={text.into}
            options={languages.slice(1).map((id) => ({ id, label: languageName(id, tag) }))}
            chosen={[to]}
            onChange={([one = to]) => {
              setTo(one);
              setAsked(new Set());
            }}
          />
        )}
        <label class="choice">
          <input
            type="checkbox"
            autoComplete="off"
            checked={missing}
            onChange={(event) => {
              setMissing(event.currentTarget.checked);
              setAsked(new Set());
            }}
          />
          <span>{text.onlyMissing}</span>
        </label>
        <p class="small quiet" role="status">
          {text.count(wanted.length)}
        </p>
        <ul class="plain studio-pairs">
          {wanted.slice(0, most).map(({ path, words }) => {
            const key = path.join('.');
            const held = at(edits.value, [...path, to]);
            const long = String(words[from]).length > 80;
            return (
              <li key={key} data-path={key}>
                <div>
                  <p class="small quiet">
                    {nameAt(path)}{' '}
                    <button type="button" class="button plain" onClick={() => goTo(path)}>
                      {text.see}
                      <span class="unseen"> {nameAt(path)}</span>
                    </button>
                  </p>
                  <p lang={from} dir="auto" class="studio-source">
                    {String(words[from])}
                  </p>
                </div>
                <TextField
                  id={`translate-${key.replaceAll('.', '-')}`}
                  label={`${languageName(to, tag)}: ${nameAt(path)}`}
                  long={long}
                  value={typeof held === 'string' ? held : ''}
                  onInput={(value) => {
                    setAsked((there) => new Set(there).add(key));
                    edits.change(translate(edits.value, path, to, value), `${key}.${to}`);
                  }}
                />
              </li>
            );
          })}
        </ul>
        {wanted.length > most && (
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
