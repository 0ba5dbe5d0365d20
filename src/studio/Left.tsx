import { useLanguage } from '../text/language';
import { Icon } from '../ui/Icon';
import { languageName } from './Top';
import { whatIsLeft } from './what-is-left';
import { useWords } from './words';
import { useWriting } from './writing';

/** What is still to be done: the author's plan. Each line leads to where it is. */
export function Left({ settled }: { readonly settled: boolean }) {
  const { start: text } = useWords();
  const { findings, languages } = useWriting();
  const { tag } = useLanguage();
  const left = whatIsLeft(findings);
  const others = languages.slice(1).map((one) => languageName(one, tag));
  const must = left.refused.length;
  const lines = [
    { n: must, say: text.mustMend, red: true },
    { n: left.invented.length, say: text.samples },
    { n: left.unconfirmed.length, say: text.unconfirmed },
    { n: left.overdue.length, say: text.overdue },
    {
      n: left.untranslated.length,
      say: (n: number) => text.untranslated(n, others.join(', ')),
      to: 'languages',
    },
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
