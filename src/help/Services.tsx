import { useState } from 'preact/hooks';
import type { Outbound } from '../host/host';
import { useLanguage } from '../text/language';
import type { RankedService } from './ranking';
import { Service } from './Service';

interface ServicesProps {
  readonly host: Outbound;
  readonly title: string | ((n: number) => string);
  readonly offers: readonly RankedService[];
  readonly now: number;
  readonly brief?: boolean;
  /** Closed at first: there, but not in the way. */
  readonly folded?: boolean;
}

const AT_ONCE = 12;

/** Cards under one heading; a long list is shown in parts, so that a large pack stays quick. */
export function Services({
  host,
  title,
  offers,
  now,
  brief = false,
  folded = false,
}: ServicesProps) {
  const { help: text } = useLanguage().words;
  const [shown, setShown] = useState(AT_ONCE);
  if (offers.length === 0) return null;
  const name = typeof title === 'string' ? title : title(offers.length);
  const left = offers.length - shown;
  const list = (
    <div class="stack">
      {offers.slice(0, shown).map((offer) => (
        <Service key={offer.service.id} {...{ host, offer, now }} size={brief ? 'brief' : 'card'} />
      ))}
      {left > 0 && (
        <button type="button" class="button" onClick={() => setShown(offers.length)}>
          {text.more(left)}
        </button>
      )}
    </div>
  );
  if (folded) {
    return (
      <details class="stack">
        <summary>
          <h2>{name}</h2>
        </summary>
        {list}
      </details>
    );
  }
  return (
    <section class="stack">
      <h2>{name}</h2>
      {list}
    </section>
  );
}
