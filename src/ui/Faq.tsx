import { type Localised, useLanguage } from '../text/language';
import { useShow } from '../text/show';

interface FaqProps {
  readonly faq: readonly { readonly ask: Localised; readonly answer: Localised }[] | undefined;
}

/** What people ask about the programme, each answer under its question until it is wanted. */
export function Faq({ faq = [] }: FaqProps) {
  const { show } = useShow();
  return (
    <>
      {faq.map(({ ask, answer }, i) => (
        <details key={i}>
          <summary>{show(ask)}</summary>
          <p>{show(answer)}</p>
        </details>
      ))}
    </>
  );
}

/** The same where something else comes first: all under one heading. Nothing where the pack has none. */
export function FoldedFaq({ faq = [] }: FaqProps) {
  const { words } = useLanguage();
  const { show } = useShow();
  if (faq.length === 0) return null;
  return (
    <details class="faq-fold no-print">
      <summary>
        <h2>{words.faq.title}</h2>
      </summary>
      <dl class="faq">
        {faq.map(({ ask, answer }, i) => (
          <div key={i}>
            <dt>{show(ask)}</dt>
            <dd>{show(answer)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
