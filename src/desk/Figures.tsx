/** The programme's figures: exact for the team, and such as may leave it. */
import { useMemo, useState } from 'preact/hooks';
import type { Pack } from '../pack/schema';
import { localDay } from '../text/day';
import type { DeskWords } from '../text/desk-en';
import type { DeskPeopleWords } from '../text/desk-people-en';
import { type Language, useLanguage } from '../text/language';
import { ChoiceField } from '../ui/Field';
import { Screen } from '../ui/Screen';
import { useNow } from '../ui/use-now';
import { Waiting } from '../ui/Waiting';
import { useDesk } from './desk-context';
import { entryOf } from './entries';
import { BREAKDOWNS, type Breakdown, figuresOf, monthsOf, OTHER, wholeYear } from './figures';
import { PeopleWords, usePeopleWords } from './people-words';
import { Said } from './Said';
import { saveTable } from './save-table';
import { type Shown, shareFigures } from './shared-figures';
import { useSaid } from './use-said';
import { useWords } from './words';
import './propose.css';

export function Figures() {
  return (
    <PeopleWords>
      <Choosing />
    </PeopleWords>
  );
}

const FOR = ['own', 'share'] as const;
type For = (typeof FOR)[number];

/** What is drawn, and saved as a table. */
interface Drawn {
  readonly head: readonly (readonly [label: string, value: string])[];
  readonly tables: readonly {
    readonly of: Breakdown;
    readonly rows: readonly (readonly [label: string, value: string])[];
  }[];
}

function Choosing() {
  const words = usePeopleWords();
  const { figures: text } = words;
  const deskWords = useWords();
  const language = useLanguage();
  const { cases, pack } = useDesk();
  const today = localDay(useNow(Date.now));
  const { said, say, fail } = useSaid();
  const [whose, setWhose] = useState<For>('own');
  const entries = useMemo(
    () => cases && [...cases.values()].map((row) => entryOf(row, pack.request.replyDays)),
    [cases, pack],
  );
  const drawn = useMemo((): Drawn | undefined => {
    if (!entries) return undefined;
    const labels = { words, deskWords, pack, language };
    const months = whose === 'own' ? monthsOf(entries, today) : wholeYear(today);
    const figures = figuresOf(entries, pack, today, months);
    const shown = whose === 'own' ? figures : shareFigures(figures);
    if (!shown) return undefined;
    const { medianDays, total } = shown;
    const none = whose === 'own' ? text.none : text.medianNone;
    return {
      head: [
        [text.total, String(total)],
        [text.median, medianDays === undefined ? none : String(medianDays)],
      ],
      tables: BREAKDOWNS.map((of) => ({
        of,
        rows: shown.tables[of].map((cell) => [
          labelOf(of, cell.key, labels),
          inWords('shown' in cell ? cell.shown : cell.count, words),
        ]),
      })),
    };
  }, [entries, whose, today, words, deskWords, pack, language]);
  if (!entries) return <Waiting />;
  const save = () => {
    const name = text.file[whose];
    const rows = drawn
      ? [
          ...drawn.head,
          ...drawn.tables.flatMap(({ of, rows }) => [[], [text.tables[of], text.count], ...rows]),
        ]
      : [];
    if (saveTable(name, rows)) say(words.handed(name));
    else fail(words.notSaved(name));
  };
  return (
    <Screen title={text.title} tabTitle={`${text.title} – ${deskWords.title}`}>
      <ChoiceField
        id="figures-for"
        label={text.which}
        options={FOR.map((id) => ({ id, label: text[id], hint: text[`${id}Hint`] }))}
        chosen={[whose]}
        onChange={([next]) => setWhose(next === 'share' ? 'share' : 'own')}
      />
      {whose === 'share' && (
        <>
          <p>{text.shareAbout}</p>
          <p>{text.shareLimit}</p>
        </>
      )}
      {drawn ? (
        <>
          <dl class="desk-head">
            {drawn.head.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {drawn.tables.map(({ of, rows }) => (
            <table key={of} class="desk-figures">
              <caption>{text.tables[of]}</caption>
              <tbody>
                {rows.map(([label, value]) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td>{value}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
          <div>
            <button type="button" class="button" onClick={save}>
              {text.save}
            </button>
          </div>
        </>
      ) : (
        <p>{text.tooFew}</p>
      )}
      <Said said={said} />
    </Screen>
  );
}

const inWords = (shown: Shown, { figures: text }: DeskPeopleWords): string =>
  typeof shown === 'number' ? String(shown) : text[shown];

interface Labels {
  readonly words: DeskPeopleWords;
  readonly deskWords: DeskWords;
  readonly pack: Pack;
  readonly language: Language;
}

function labelOf(of: Breakdown, key: string, { words, deskWords, pack, language }: Labels): string {
  const named: Readonly<Record<string, string>> = {
    ...words.figures.rows,
    ...deskWords.outcomes,
    ...deskWords.kinds,
  };
  if (of === 'month') {
    const [year, month] = key.split('-').map(Number);
    return `${language.words.app.months[(month ?? 1) - 1]} ${year}`;
  }
  const unit = of === 'unit' && pack.request.units.find(({ id }) => id === key);
  return unit && key !== OTHER ? language.localise(unit.label) : (named[key] ?? key);
}
