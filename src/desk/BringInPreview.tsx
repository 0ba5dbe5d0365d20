/** What is in what was brought, before anything is added. */
import { useState } from 'preact/hooks';
import { shorten } from '../text/shorten';
import type { Brought, Refused } from './brought';
import type { Plan } from './plan';
import { useWords } from './words';

/** Of a long list, so many are named. */
const MOST = 20;

interface BringInPreviewProps {
  readonly brought: Brought;
  readonly plan: Plan;
  readonly onAdd: () => Promise<void>;
  readonly onLeave: () => void;
}

export function BringInPreview({ brought, plan, onAdd, onLeave }: BringInPreviewProps) {
  const { bringIn: text } = useWords();
  const [adding, setAdding] = useState(false);
  const { fresh, known, takenBack, changes } = plan;
  const { refused, asides } = brought;
  const isNew = fresh.length + takenBack.length > 0;
  const counts = [
    [fresh.length, text.fresh],
    [known.length, text.known],
    [takenBack.length, text.takenBack],
    [refused.length, text.notUnderstood],
  ] as const;
  const names = new Map(
    [...brought.arrivals]
      // What a request says of itself counts, and not what takes it back.
      .sort((a, b) => (a.type === b.type ? 0 : a.type === 'withdrawal' ? -1 : 1))
      .map(({ reference, asked }) => [
        reference,
        [asked.onBehalfOf || asked.name || asked.email, shorten(asked.change ?? '', 80)]
          .filter(Boolean)
          .join(': '),
      ]),
  );
  return (
    <section class="card stack" aria-labelledby="preview">
      <h2 id="preview" tabIndex={-1}>
        {text.previewTitle}
      </h2>
      <p>
        <strong>
          {counts
            .filter(([count]) => count > 0)
            .map(([count, said]) => said(count))
            .join(', ') || text.nothing}
        </strong>
      </p>
      <Some references={fresh} names={names} />
      {takenBack.length > 0 && (
        <>
          <p>{text.takenBackThese}</p>
          <Some references={takenBack} names={names} />
        </>
      )}
      {known.length > 0 && (
        <>
          <p>{text.knownThese}</p>
          <Some references={known} names={names} links />
        </>
      )}
      {refused.length > 0 && (
        <ul class="desk-refused">
          {refused.slice(0, MOST).map((one) => (
            <li key={`${one.from} ${one.line} ${one.why}`}>
              <Why {...one} />
            </li>
          ))}
          {refused.length > MOST && <li>…</li>}
        </ul>
      )}
      {asides.length > 0 && (
        <ul>
          {asides.slice(0, MOST).map((aside) => (
            <li key={`${aside.is} ${aside.reference}`}>
              {aside.is === 'reminder' ? (
                <a href={`#/case/${aside.reference}`}>{text.reminder(aside.reference)}</a>
              ) : (
                text.unsure(aside.reference, aside.questions.join(', '))
              )}
            </li>
          ))}
        </ul>
      )}
      {changes.length === 0 && refused.length === 0 && <p>{text.nothing}</p>}
      <div class="row">
        {changes.length > 0 && (
          <button
            type="button"
            class={isNew ? 'button main' : 'button'}
            disabled={adding}
            onClick={() => {
              setAdding(true);
              void onAdd();
            }}
          >
            {text[fresh.length > 0 ? 'add' : isNew ? 'addWithdrawn' : 'addKnown']}
          </button>
        )}
        <button type="button" class={isNew ? 'button' : 'button main'} onClick={onLeave}>
          {text.leave}
        </button>
      </div>
    </section>
  );
}

interface SomeProps {
  readonly references: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  /** To those that are here. */
  readonly links?: boolean;
}

function Some({ references, names, links = false }: SomeProps) {
  if (references.length === 0) return null;
  return (
    <ul>
      {references.slice(0, MOST).map((reference) => (
        <li key={reference}>
          {links ? (
            <a href={`#/case/${reference}`}>{reference}</a>
          ) : (
            <span translate={false}>{reference}</span>
          )}{' '}
          <span dir="auto">{names.get(reference)}</span>
        </li>
      ))}
      {references.length > MOST && <li>…</li>}
    </ul>
  );
}

function Why({ from, line, why, detail }: Refused) {
  const { bringIn: text } = useWords();
  return (
    <>
      <strong dir="auto">{line === undefined ? from : text.line(from, line)}</strong>:{' '}
      {text.why[why]} {detail && text.detail(shorten(detail, 120))}
    </>
  );
}
