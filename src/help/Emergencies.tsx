import type { Outbound } from '../host/host';
import { useLanguage } from '../text/language';
import type { RankedService } from './ranking';
import { Service } from './Service';
import './emergencies.css';

interface EmergenciesProps {
  readonly host: Outbound;
  readonly offers: readonly RankedService[];
  readonly now: number;
}

/** Above everything else on every view of this screen, and small enough to leave room for it. */
export function Emergencies({ host, offers, now }: EmergenciesProps) {
  const { help: text } = useLanguage().words;
  return (
    <section class="emergencies" aria-labelledby="emergencies">
      <h2 id="emergencies">{text.urgentTitle}</h2>
      {offers.map((offer) => (
        <Service key={offer.service.id} {...{ host, offer, now }} size="line" />
      ))}
    </section>
  );
}
