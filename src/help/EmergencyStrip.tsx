import type { Outbound } from '../host/host';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { ContactMethod } from './ContactMethod';
import { formatOverallState } from './format-hours';
import type { RankedService } from './ranking';
import './emergency-strip.css';

interface StripProps {
  readonly host: Outbound;
  readonly offers: readonly RankedService[];
  readonly now: number;
}

/** The number to ring of each emergency service, in sight on every view of this screen. Their other
 * ways stand further down. */
export function EmergencyStrip({ host, offers, now }: StripProps) {
  const language = useLanguage();
  const { show } = useShow();
  return (
    <section class="strip no-print" aria-label={language.words.app.urgent}>
      {offers.map(({ service, reach }) => {
        const { id, name, methods } = service;
        const method = methods.find(({ kind }) => kind === 'phone') ?? methods[0];
        const whose = `strip-${id}`;
        return (
          <div key={id}>
            <span class="small" id={whose}>
              {show(name)}
              {/* That somebody answers is what everybody takes such a number for. */}
              {reach === 'later' && `. ${formatOverallState(methods, now, language)}`}
            </span>
            {method && (
              <ul class="plain">
                <ContactMethod {...{ host, method, now, whose }} bare />
              </ul>
            )}
          </div>
        );
      })}
    </section>
  );
}
