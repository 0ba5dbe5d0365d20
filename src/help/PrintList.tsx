import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Host } from '../host/host';
import type { Pack } from '../pack/schema';
import type { Method, Service } from '../pack/services';
import { localDay } from '../text/day';
import { LanguageContext, useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { announce } from '../ui/announce';
import { Icon } from '../ui/Icon';
import { printSheet } from '../ui/print-text';
import { formatDate, formatHours } from './format-hours';
import { contactAsText } from './plain-text';

type Printed = Pick<Pack, 'services' | 'organisation' | 'version' | 'updated'>;

interface PrintListProps {
  readonly host: Pick<Host, 'openInTab'>;
  readonly pack: Printed;
  readonly now: number;
}

/** Prints every service on a page for a notice-board. It is the pack's list and its order: nothing on it comes of what
 * was typed or chosen here. */
export function PrintList({ host, pack, now }: PrintListProps) {
  const language = useLanguage();
  const text = language.words.help;
  const [failed, setFailed] = useState(false);
  const { openInTab } = host;
  const print = () => {
    // A browser's window for printing takes the focus, and a popup with it.
    if (openInTab) return openInTab('help');
    const sheet = document.createElement('div');
    sheet.lang = language.tag;
    render(
      <LanguageContext.Provider value={language}>
        <Sheet pack={pack} now={now} />
      </LanguageContext.Provider>,
      sheet,
    );
    const done = printSheet(sheet);
    setFailed(!done);
    if (!done) announce(text.printFailed);
  };
  return (
    <div class="no-print">
      <button type="button" class="button plain" onClick={print}>
        <Icon name="print" />
        {openInTab ? text.printAllInTab : text.printAll}
      </button>
      {failed && <p class="small">{text.printFailed}</p>}
    </div>
  );
}

function Sheet({ pack, now }: { readonly pack: Printed; readonly now: number }) {
  const language = useLanguage();
  const { words } = language;
  const { show } = useShow();
  const { organisation, services, version, updated } = pack;
  const of = (urgency: Service['urgency']) => services.filter((one) => one.urgency === urgency);
  return (
    <div class="print-list">
      <h1>
        {words.help.title}: {show(organisation.name)}
      </h1>
      <section class="first">
        <h2>{words.help.urgentTitle}</h2>
        <div>
          {of('emergency').map((service) => (
            <Entry key={service.id} {...{ service, now }} />
          ))}
        </div>
      </section>
      <div class="all">
        {(['urgent', 'soon'] as const).map((urgency) => (
          <section key={urgency}>
            <h2>{words.help.urgency[urgency]}</h2>
            {of(urgency).map((service) => (
              <Entry key={service.id} {...{ service, now }} />
            ))}
          </section>
        ))}
      </div>
      <p class="foot">
        {words.help.printFoot(formatDate(updated, language), version)}{' '}
        {show(organisation.contact.name)}, {organisation.contact.email}
      </p>
    </div>
  );
}

function Entry({ service, now }: { readonly service: Service; readonly now: number }) {
  const language = useLanguage();
  const { show } = useShow();
  const text = language.words.help;
  const unsure = service.toConfirm || service.due < localDay(now);
  return (
    <article>
      <h3>
        {show(service.name)}
        {unsure && '*'}
      </h3>
      <p>{show(service.about)}</p>
      <ul>
        {service.methods.map((method) => (
          <li key={JSON.stringify(method)}>
            <strong>{contactAsText(method, language)}</strong> {aboutOf(method)}{' '}
            {method.note && show(method.note)}
          </li>
        ))}
      </ul>
    </article>
  );

  /** What a number or an address is, where it does not say so itself, and the hours of a week: a paper on a wall
   * outlives the days that are another way. */
  function aboutOf({ kind, hours }: Method): string {
    const named = ['phone', 'email', 'web', 'visit'].includes(kind) ? [] : [text.kinds[kind]];
    if (hours === 'unknown') named.push(text.hoursUnknown);
    else if (hours !== 'always')
      named.push(...formatHours(hours, now, language).slice(0, hours.week.length));
    else if (kind === 'phone') named.push(text.printAlways);
    return named.length > 0 ? `(${named.join('. ')})` : '';
  }
}
