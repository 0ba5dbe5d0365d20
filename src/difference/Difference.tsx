import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { differenceInShort } from '../pack/pass-on';
import type { Localised, Pack } from '../pack/schema';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { CopyText } from '../ui/CopyText';
import type { Composer } from '../ui/composer';
import { FoldedFaq } from '../ui/Faq';
import { KindDrawing } from '../ui/KindDrawing';
import { ReportWords } from '../ui/ReportWords';
import { Screen } from '../ui/Screen';
import './difference.css';

type Explained = Pack['explain'];
const BOTH = ['mentoring', 'coaching'] as const;

interface ExplainProps {
  /** Absent on the neutral page, from which nothing leads on. */
  readonly host?: Composer;
  readonly pack: Pack;
  /** In place of a screen that was left quickly: the window has the name that it had there, and no word is
   * about other help. */
  readonly neutral?: boolean;
  /** What stands under everything else. */
  readonly children?: ComponentChildren;
}

/** The difference: each in a sentence and what to do now; then the two side by side, each more closely, and
 * what else there is. */
export function Difference({ host, pack, neutral = false, children }: ExplainProps) {
  const { words, localise } = useLanguage();
  const { show } = useShow();
  const text = words.difference;
  const { explain } = pack;
  // What was left quickly is gone at the next frame: the long part comes after it.
  const [whole, setWhole] = useState(!neutral);
  useEffect(() => {
    const timer = setTimeout(() => setWhole(true), 100);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Screen title={text.title} tabTitle={neutral ? words.app.name : text.title} wide>
      <div class="explained">
        <div class="tiles">
          {BOTH.map((which) => (
            <section key={which} class="card tile">
              <KindDrawing kind={which} />
              <h2>{show(explain[which].name)}</h2>
              <p>{show(explain[which].short ?? explain[which].meaning)}</p>
            </section>
          ))}
        </div>
        <section class="what-now stack no-print">
          <h2>{text.next}</h2>
          <div class="row">
            <a class="button main" href="#/" data-to="choose">
              {text.choose}
            </a>
            <a class="button" href="#/ask">
              {text.ask}
            </a>
          </div>
        </section>
        <div class="explained-more stack">
          <p>{show(explain.intro)}</p>
          {whole && (
            <>
              <Compare explain={explain} />
              {BOTH.map((which) => (
                <Closer key={which} definition={explain[which]} />
              ))}
              {!neutral && <FoldedFaq faq={pack.faq} />}
              {!neutral && <Neighbours explain={explain} />}
              <Sources sources={explain.sources} />
              {host && <CopyText text={differenceInShort(pack, localise)} label={text.copy} />}
              {host && <ReportWords host={host} pack={pack} page={text.title} />}
            </>
          )}
          {children}
        </div>
      </div>
    </Screen>
  );
}

/** A table where there is room. On a narrow page each row becomes a heading with its two answers under it,
 * beneath the names of the two, which stay in sight; browsers still read it out as a table. */
function Compare({ explain }: { explain: Explained }) {
  const { words } = useLanguage();
  const { show } = useShow();
  const text = words.difference;
  return (
    <section class="stack">
      <h2 id="side-by-side">{text.sideBySide}</h2>
      <div class="compare">
        <table aria-labelledby="side-by-side">
          <thead>
            <tr>
              <td />
              {BOTH.map((which) => (
                <th key={which} scope="col">
                  {show(explain[which].name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {explain.rows.map((row) => (
              <Row
                key={row.id}
                label={show(row.label)}
                explain={explain}
                cell={(which) => show(row[which])}
              />
            ))}
            <Row
              label={text.goodWhen}
              explain={explain}
              cell={(which) => <Lines lines={explain[which].goodWhen} />}
            />
            <Row
              label={text.notFor}
              explain={explain}
              cell={(which) => <Lines lines={explain[which].notFor} />}
            />
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  readonly label: ComponentChildren;
  readonly explain: Explained;
  readonly cell: (which: (typeof BOTH)[number]) => ComponentChildren;
}

function Row({ label, explain, cell }: RowProps) {
  const { show } = useShow();
  return (
    <tr>
      <th scope="row">{label}</th>
      {BOTH.map((which) => (
        <td key={which} class={which}>
          {/* The column's heading again, where the columns are gone: read line by line, too, a cell must
              say whose it is. */}
          <span class="which">{show(explain[which].name)}</span>
          {cell(which)}
        </td>
      ))}
    </tr>
  );
}

function Lines({ lines }: { lines: readonly Localised[] }) {
  const { localise } = useLanguage();
  const { show } = useShow();
  return (
    <ul>
      {lines.map((line) => (
        <li key={localise(line)}>{show(line)}</li>
      ))}
    </ul>
  );
}

function Closer({ definition }: { definition: Explained['mentoring'] }) {
  const { words, localise } = useLanguage();
  const { show } = useShow();
  const text = words.difference;
  return (
    <details class="closer">
      <summary>
        <h2>
          {text.closer}: {show(definition.name)}
        </h2>
      </summary>
      <div class="stack">
        <p>{show(definition.meaning)}</p>
        {definition.about.map((text) => (
          <p key={localise(text)}>{show(text)}</p>
        ))}
        <div class="example stack">
          <h3>{text.example}</h3>
          <p>{show(definition.example)}</p>
        </div>
      </div>
    </details>
  );
}

function Neighbours({ explain }: { explain: Explained }) {
  const { words } = useLanguage();
  const { show } = useShow();
  if (explain.neighbours.length === 0) return null;
  return (
    <section class="stack">
      <h2>{words.difference.beside}</h2>
      <p>{words.difference.besideAbout}</p>
      <ul class="plain neighbours">
        {explain.neighbours.map((neighbour) => (
          <li key={neighbour.id} class="stack">
            <h3>{show(neighbour.name)}</h3>
            <p>{show(neighbour.what)}</p>
            <p class="soft">{show(neighbour.when)}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href="#/" data-to="help">
          {words.app.otherHelp}
        </a>
      </p>
    </section>
  );
}

function Sources({ sources }: Pick<Explained, 'sources'>) {
  const { words, localise } = useLanguage();
  const { show } = useShow();
  if (sources.length === 0) return null;
  return (
    <section class="stack small soft sources">
      <h2>{words.difference.sources}</h2>
      <ul>
        {sources.map(({ label, url }) => (
          <li key={localise(label)}>
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {show(label)}
              </a>
            ) : (
              show(label)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
