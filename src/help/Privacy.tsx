import type { ComponentChildren } from 'preact';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import type { RankedService } from './ranking';

const AT_FIRST = 5;

/** What each service says of who hears of it: first those of the employer, because of them it is asked. */
export function Privacy({ offered }: { readonly offered: readonly RankedService[] }) {
  const { help: text } = useLanguage().words;
  const { show } = useShow();
  const all = [...offered].sort(
    (a, b) => Number(a.service.independent) - Number(b.service.independent),
  );
  const list = (some: readonly RankedService[]): ComponentChildren => (
    <dl class="service-facts">
      {some.map(({ service }) => [
        <dt key={service.id}>{show(service.name)}</dt>,
        <dd key={`${service.id} says`}>{show(service.confidentiality)}</dd>,
      ])}
    </dl>
  );
  return (
    <section class="card stack privacy" aria-labelledby="privacy-answer" tabIndex={-1}>
      <h3 id="privacy-answer">{text.confidentiality}</h3>
      <p>{text.privateHere}</p>
      {list(all.slice(0, AT_FIRST))}
      {all.length > AT_FIRST && (
        <details>
          <summary>{text.others(all.length - AT_FIRST)}</summary>
          {list(all.slice(AT_FIRST))}
        </details>
      )}
    </section>
  );
}
