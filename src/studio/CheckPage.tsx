import type { ComponentChildren } from 'preact';
import type { Finding } from '../pack/author/check';
import { useLanguage } from '../text/language';
import { Icon } from '../ui/Icon';
import { Screen } from '../ui/Screen';
import { byEntry, type InEntry, isPlace } from './by-entry';
import { languageName } from './language-names';
import { pathFrom } from './sections';
import type { GoTo } from './use-target';
import { useWords } from './words';
import { useFindingWords, usePlaces, useWriting } from './writing';

interface CheckPageProps {
  readonly settled: boolean;
  readonly goTo: GoTo;
  /** What stands before the groups. */
  readonly children?: ComponentChildren;
}

/** More entries are folded: nobody reads hundreds. */
const FIRST = 10;

/** What `npm run pack -- check` finds, in its three groups, in the words of the page. */
export function CheckPage({ settled, goTo, children }: CheckPageProps) {
  const { check: text, start, title } = useWords();
  const { findings } = useWriting();
  const { tag } = useLanguage();
  const entriesIn = useEntries();
  const sound = findings.every(({ kind }) => kind !== 'problem');
  const groups = [
    { kind: 'problem', name: text.must, about: text.mustAbout },
    { kind: 'warn', name: text.worth, about: text.worthAbout },
    { kind: 'replace', name: text.samples, about: text.samplesAbout },
  ] as const;
  return (
    <Screen title={text.title} tabTitle={`${text.title}: ${title}`} wide>
      <p class="studio-status" role="status">
        {settled ? '' : text.checking}
      </p>
      {children}
      {groups.map(({ kind, name, about }) => {
        const { entries, untranslated } = entriesIn(findings.filter((one) => one.kind === kind));
        const count = entries.reduce((n, { lines }) => n + lines.length, untranslated.length);
        // What has faults is looked at for nothing else.
        const known = kind === 'problem' || sound;
        return (
          <section key={kind} class={`stack ${kind}`} aria-labelledby={`check-${kind}`}>
            <h2 id={`check-${kind}`}>
              {name}
              {known && ` (${count})`}
            </h2>
            <p class="small quiet">{known ? (count === 0 ? text.none : about) : text.later}</p>
            <Found list={entries.slice(0, FIRST)} goTo={goTo} />
            {entries.length > FIRST && (
              <details>
                <summary>{text.more(entries.length - FIRST)}</summary>
                <Found list={entries.slice(FIRST)} goTo={goTo} />
              </details>
            )}
            {untranslated.length > 0 && (
              <ul class="plain card studio-rows">
                {untranslated.map(({ language, n }) => (
                  <li key={language}>
                    <a href={`#/languages/missing/${language}`}>
                      <span>{start.untranslated(n, languageName(language, tag))}</span>
                      <Icon name="next" />
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </Screen>
  );
}

/** Gives the findings entry by entry, in the words of the page, and how much each language lacks. */
function useEntries() {
  const { languages } = useWriting();
  const placeOf = usePlaces();
  const wordsOf = useFindingWords();
  const [first = '', ...others] = languages;
  return (findings: readonly Finding[]) => {
    const isFirst = ({ lacks }: Finding) => lacks?.includes(first) === true;
    const own = findings.filter((one) => !one.lacks || isFirst(one));
    // Everybody reads these in the wrong language: before all else.
    const sorted = [...own.filter(isFirst), ...own.filter((one) => !isFirst(one))];
    const untranslated = others.flatMap((language) => {
      const n = findings.filter(({ lacks }) => lacks?.includes(language)).length;
      return n > 0 ? [{ language, n }] : [];
    });
    return { entries: byEntry(sorted, placeOf, wordsOf), untranslated };
  };
}

function Found({
  list,
  goTo,
}: { readonly list: readonly InEntry[] } & Pick<CheckPageProps, 'goTo'>) {
  const { check: text } = useWords();
  return (
    <ul class="plain studio-found">
      {list.map(({ entry, lines }) => (
        <li key={entry}>
          <strong>{entry}</strong>
          <ul class="plain">
            {lines.map(({ fields, words, path }) => (
              <li key={`${path} ${words}`}>
                <span>
                  {fields.length > 0 && <span class="quiet">{fields.join(', ')}: </span>}
                  {words}
                </span>
                {isPlace(path) && (
                  <button type="button" class="button plain" onClick={() => goTo(pathFrom(path))}>
                    {text.takeMe}
                    <span class="unseen">
                      {' '}
                      ({entry}: {fields.join(', ')})
                    </span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
