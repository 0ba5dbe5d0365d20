import { useState } from 'preact/hooks';
import type { Outbound } from '../host/host';
import { rawOf } from '../pack/links';
import { localDay } from '../text/day';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { Guard } from '../ui/Guard';
import { Notice } from '../ui/Notice';
import { ContactMethod } from './ContactMethod';
import { formatDate, formatOverallState } from './format-hours';
import type { RankedService } from './ranking';
import { ServiceDetails } from './ServiceDetails';
import './service.css';

interface ServiceProps {
  readonly host: Outbound;
  readonly offer: RankedService;
  readonly now: number;
  /** `card` shows every way that suits; `brief` the first two; `line` these as bare links. What is
   * not shown is one press away. */
  readonly size?: 'card' | 'brief' | 'line';
}

const AT_FIRST = 2;

/** A service, whole; where that cannot be drawn, who it is and by which numbers and addresses. */
export function Service(props: ServiceProps) {
  return (
    <Guard of={props.offer} instead={<Bare {...props} />}>
      <Whole {...props} />
    </Guard>
  );
}

function Bare({ offer: { service } }: ServiceProps) {
  const { words } = useLanguage();
  const { show } = useShow();
  return (
    <article class={`card service ${service.urgency}`}>
      <h3>{show(service.name)}</h3>
      <ul class="plain contacts">
        {service.methods.map((method) => (
          <li key={keyOf(method)} class="contact">
            {show(rawOf(method))}
          </li>
        ))}
      </ul>
      <p class="small quiet">{words.help.notWhole}</p>
    </article>
  );
}

/** It is read out as: how urgent, who, whether they are there, how to reach them, whether that may be old; then everything else. What
 * is urgent is seen beside whether they are there, on one line. */
function Whole({ host, offer, now, size = 'card' }: ServiceProps) {
  const language = useLanguage();
  const { show } = useShow();
  const text = language.words.help;
  const { service, methods } = offer;
  const first = size === 'card' ? methods : methods.slice(0, AT_FIRST);
  const rest = service.methods.filter((method) => size === 'line' || !first.includes(method));
  // What is behind the summary is most of the work, and nobody reads most of it.
  const [open, setOpen] = useState(false);
  // Most can wait; of those that cannot, it matters that somebody has looked at the number lately.
  const isUrgent = service.urgency !== 'soon';
  const seldom = size !== 'line' && isUrgent;
  const title = `service-${service.id}`;
  const overall = formatOverallState(methods, now, language);
  return (
    <article
      class={`card service ${service.urgency} ${size}`}
      aria-labelledby={title}
      tabIndex={-1}
    >
      <h3 id={title}>
        <span class="urgency unseen">{text.urgency[service.urgency]}</span> {show(service.name)}
      </h3>
      <p class="standing">
        <span class={offer.reach === 'now' ? 'state open' : 'state'}>{overall}</span>
        {seldom && (
          <span class="urgent-mark" aria-hidden="true">
            {text.urgency[service.urgency]}
          </span>
        )}
      </p>
      <ul class="plain contacts">
        {first.map((method) => (
          <ContactMethod
            key={keyOf(method)}
            {...{ host, method, now }}
            whose={title}
            known={overall}
            bare={size === 'line'}
          />
        ))}
      </ul>
      {/* Beneath them, so that it pushes no number out of the first view. */}
      {isUrgent && !service.toConfirm && isOverdue(service.due, now) && (
        <Notice tone="warning">
          <p class="small">{text.overdue(formatDate(service.due, language))}</p>
        </Notice>
      )}
      {size === 'card' && <p>{show(service.about)}</p>}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {rest.length > 0 ? text.otherWays : text.details}
          <span class="unseen">: {show(service.name)}</span>
        </summary>
        {open && (
          <div class="stack">
            {size !== 'card' && <p>{show(service.about)}</p>}
            {rest.length > 0 && (
              <ul class="plain contacts">
                {rest.map((method) => (
                  <ContactMethod key={keyOf(method)} {...{ host, method, now }} whose={title} />
                ))}
              </ul>
            )}
            <ServiceDetails host={host} service={service} now={now} />
          </div>
        )}
      </details>
    </article>
  );
}

/** Past the day by which it should have been looked at again; that day itself still counts. */
const isOverdue = (due: string, now: number) => localDay(now) > due;

const keyOf = (method: RankedService['methods'][number]) => JSON.stringify(method);
