import type { Finding } from '../pack/author/check';
import { useLanguage } from '../text/language';
import { Icon } from '../ui/Icon';
import type { Json } from './json';
import { languageName } from './language-names';
import { useTranslationsLeft } from './use-translations-left';
import { whatIsLeft } from './what-is-left';
import { useWords } from './words';
import { useWriting } from './writing';

interface LeftProps {
  readonly settled: boolean;
  /** The pack as it was opened. */
  readonly before: Json;
}

/** What is still to be done: the author's plan. Each line leads to where it is. */
export function Left({ settled, before }: LeftProps) {
  const { start: text } = useWords();
  const { edits, findings, languages } = useWriting();
  const { tag } = useLanguage();
  const left = whatIsLeft(findings);
  const [first = '', ...others] = languages;
  const names = others.map((one) => languageName(one, tag)).join(', ');
  const waiting = [...useTranslationsLeft(before, edits.value, first, others, String(settled))];
  const must = left.refused.length;
  const lines = [
    { n: must, say: text.mustMend, red: true },
    { n: left.invented.length, say: text.samples },
    { n: left.unconfirmed.length, say: text.unconfirmed },
    { n: left.overdue.length, say: text.overdue, to: areEntries(left.overdue) ? 'keep' : 'check' },
    {
      n: left.untranslated.length,
      say: (n: number) => text.untranslated(n, names),
      to: 'languages/missing',
    },
    ...waiting.flatMap(([one, { outdated, fluent }]) => {
      const name = languageName(one, tag);
      return [
        {
          n: outdated.length,
          say: (n: number) => text.outdated(n, name),
          to: `languages/outdated/${one}`,
        },
        {
          n: fluent.length,
          say: (n: number) => text.fluent(n, name),
          to: `languages/fluent/${one}`,
        },
      ];
    }),
  ].filter(({ n }) => n > 0);
  return (
    <section class="card stack" aria-labelledby="left-title" aria-busy={!settled}>
      <h2 id="left-title">{text.left}</h2>
      <p class="small quiet">{text.leftAbout}</p>
      {lines.length === 0 && settled && <p>{text.nothingLeft}</p>}
      <ul class="plain studio-rows">
        {lines.map(({ n, say, red, to = 'check' }) => (
          <li key={say(0)}>
            <a href={`#/${to}`} class={red ? 'error' : undefined}>
              <span>{say(n)}</span>
              <Icon name="next" />
            </a>
          </li>
        ))}
      </ul>
      {must > 0 && <p class="small quiet">{text.later}</p>}
      {must === 0 && settled && (
        <p>
          <a class="button main" href="#/publish">
            {text.publish}
          </a>
        </p>
      )}
    </section>
  );
}

/** A round that is over is no entry that somebody keeps. */
const areEntries = (findings: readonly Finding[]) =>
  findings.every(({ path }) => /^(services|schemes)\./.test(path));
