import type { ComponentChildren } from 'preact';
import type { Outbound } from '../host/host';
import type { Service } from '../pack/services';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { formatDate, formatHours, placeOf } from './format-hours';
import { ServiceActions } from './ServiceActions';

interface AboutProps {
  readonly host: Outbound;
  readonly service: Service;
  readonly now: number;
}

/** What a person would ask before they call: what they do, who hears of it, what it costs, when. */
export function ServiceDetails({ host, service, now }: AboutProps) {
  const language = useLanguage();
  const { words } = language;
  const { show } = useShow();
  const text = words.help;
  return (
    <>
      <Lines title={text.can} lines={service.can.map(show)} />
      <Lines title={text.cannot} lines={service.cannot.map(show)} />
      {service.alsoFor?.map((whom) => (
        <p key={whom}>{text.alsoFor[whom]}</p>
      ))}
      <dl class="service-facts">
        <dt>{text.confidentiality}</dt>
        <dd>{show(service.confidentiality)}</dd>
        <dt>{text.cost}</dt>
        <dd>{show(service.cost)}</dd>
        <dt>{text.runBy}</dt>
        <dd>
          {service.runBy && <>{show(service.runBy)}. </>}
          {service.independent ? text.independent : text.employer}
          {service.nations && (
            <>
              . {text.serves(words.app.list(service.nations.map((nation) => text.nations[nation])))}
            </>
          )}
        </dd>
      </dl>
      {service.methods.map((method) => {
        const lines = formatHours(method.hours, now, language);
        if (lines.length === 0 || typeof method.hours === 'string') return null;
        const place = text.hoursIn(placeOf(method.hours.zone));
        return (
          <Lines
            key={JSON.stringify(method)}
            title={text.hoursOf(text.kinds[method.kind])}
            lines={lines}
            note={place}
          />
        );
      })}
      <ServiceActions host={host} service={service} now={now} />
      {!service.toConfirm && (
        <p class="small quiet">{text.checked(formatDate(service.reviewed, language))}</p>
      )}
    </>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly ComponentChildren[];
  readonly note?: string;
}

function Lines({ title, lines, note }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {lines.map((line, i) => (
          <li key={i}>{line}</li>
        ))}
      </ul>
      {note && <p class="small quiet">{note}</p>}
    </div>
  );
}
