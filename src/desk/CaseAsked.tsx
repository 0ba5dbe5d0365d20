/** What was asked, in the words of the form. */
import type { Pack } from '../pack/schema';
import { unitLabel } from '../request/message';
import { FORM_ORDER, type QuestionId } from '../request/questions';
import { type Language, useLanguage } from '../text/language';
import type { Asked, Case } from './case';
import { useDesk } from './desk-context';
import { useWords } from './words';

interface CaseAskedProps {
  readonly row: Case;
  readonly asked: Asked;
}

export function CaseAsked({ row, asked }: CaseAskedProps) {
  const { case: text } = useWords();
  const { pack } = useDesk();
  const language = useLanguage();
  const lines = linesOfAsked(asked, pack.request, language);
  return (
    <section class="part stack" aria-labelledby="asked">
      <h2 id="asked">{text.askedTitle}</h2>
      {lines.length === 0 && !asked.text && <p>{text.none}</p>}
      {lines.length > 0 && (
        <dl class="desk-asked">
          {lines.map(({ label, value, at }) => (
            <div key={at}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {asked.text && (
        <details>
          <summary>{text.asWritten}</summary>
          <pre dir="auto">{asked.text}</pre>
        </details>
      )}
      <details>
        <summary>{text.cameTitle}</summary>
        <ul>
          {row.arrivals.map((arrival) => (
            <li key={JSON.stringify(arrival)}>
              {text.ways[arrival.way]}: {text.cameAs[arrival.type]}
              {arrival.asked.email && `, ${arrival.asked.email}`}
              {arrival.asked.text && arrival.asked.text !== asked.text && (
                <pre dir="auto">{arrival.asked.text}</pre>
              )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

interface Line {
  /** Which question; an organisation's own has its number too. */
  readonly at: string;
  readonly label: string;
  readonly value: string;
}

/** Every answer that was given, in the order of the form. What is not what it should be is shown as it came. */
function linesOfAsked(asked: Asked, form: Pack['request'], language: Language): Line[] {
  return FORM_ORDER.flatMap((id) => linesFor(id, asked, form, language)).filter(
    ({ value }) => value.trim() !== '',
  );
}

function linesFor(id: QuestionId, asked: Asked, form: Pack['request'], language: Language): Line[] {
  const { ask } = language.words;
  const called = (options: Pack['request']['topics'], one: { id: string; label: string }) => {
    const found = options.find((option) => option.id === one.id);
    return found ? language.localise(found.label) : one.label || one.id;
  };
  const line = (label: string, value: string | undefined): Line[] =>
    value === undefined ? [] : [{ at: id, label, value }];
  switch (id) {
    case 'kind':
      return line(ask.kind, asked.kind && ask.kinds[asked.kind]);
    case 'manager':
      return line(ask.manager, asked.manager && ask.managers[asked.manager]);
    case 'askingFor':
      return line(ask.askingFor, asked.askingFor && ask.askingForTeam);
    case 'theyAgree':
      return line(ask.theyAgree, asked.theyAgree && ask.theyAgreeYes);
    case 'unit':
      return line(unitLabel(form, language), asked.unit && called(form.units, asked.unit));
    case 'topics':
    case 'meeting':
      return line(ask[id], asked[id]?.map((one) => called(form[id], one)).join('; '));
    case 'extra':
      return (asked.extra ?? []).map(({ id: own, label, value }, i) => {
        const field = form.fields.find((one) => one.id === own);
        return {
          at: `extra-${i}`,
          label: field ? language.localise(field.label) : label || own,
          value,
        };
      });
    default:
      return line(ask[id], asked[id]);
  }
}
