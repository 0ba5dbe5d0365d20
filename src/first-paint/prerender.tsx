/** What is rendered at build: Start, as `App` first renders it, with nothing known of the user, and its icons. */
import { renderToString } from 'preact-render-to-string';
import { Frame } from '../app/Frame';
import { StartScreen } from '../app/StartScreen';
import type { FirstPack, Pack } from '../pack/schema';
import { firstWords, LanguageContext, makeLanguage } from '../text/language';
import { FIRST } from '../ui/first-icons';
import { pathOf } from '../ui/Icon';

/** The HTML that `#app` holds before any script has run. `popup` has the way to a full tab. */
export function prerender(pack: Pack, popup: boolean): string {
  const host = {
    personal: true,
    openPersonal: undefined,
    openInTab: popup ? () => {} : undefined,
    shareUrl: () => undefined,
    beside: undefined,
  };
  return renderToString(
    <LanguageContext.Provider value={makeLanguage('en', firstWords, pack.languages)}>
      <Frame host={host} pack={pack} persistence="opening" path="" onLanguage={() => {}}>
        <StartScreen pack={pack} draft={undefined} latest={undefined} needPerson={0} now={0} />
      </Frame>
    </LanguageContext.Provider>,
  );
}

/** What stands beside `#app`, and is drawn wherever an `Icon` names it. */
export const firstIcons = (): string =>
  renderToString(
    <svg hidden aria-hidden="true">
      {Object.entries(FIRST).map(([name, svg]) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 20 20">
          <path d={pathOf(svg)} />
        </symbol>
      ))}
    </svg>,
  );

/** What that HTML says of the pack: enough to take it over, and no more. */
export function firstPack(pack: Pack): FirstPack {
  const { languages, organisation, brand, explain, request, services } = pack;
  const emergency = services.filter((service) => service.urgency === 'emergency');
  const { name, programme } = organisation;
  const inShort = ({ name, short }: Pack['explain']['mentoring']) => ({ name, short });
  return {
    languages,
    organisation: { name, programme },
    ...(brand?.name && { brand: { name: brand.name } }),
    explain: { mentoring: inShort(explain.mentoring), coaching: inShort(explain.coaching) },
    request: { next: request.next },
    services: emergency.map(({ urgency, methods }) => ({ urgency, methods })),
  };
}
