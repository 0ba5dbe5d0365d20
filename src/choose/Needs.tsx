import { methodLink } from '../pack/links';
import { isDanger } from '../pack/outcome';
import type { GuideAnswer, Pack, Service } from '../pack/schema';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { CallLink } from '../ui/CallLink';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { OutLink } from '../ui/OutLink';
import { firstWay, needsOf, numbersFor } from './who-helps';

export interface NeedsProps {
  readonly pack: Pack;
  readonly host: { openLink(url: string): Promise<boolean> };
  /** The chosen answers about other support, in the order in which they are shown. */
  readonly needs: readonly GuideAnswer[];
  readonly onSupport: (situations: readonly string[]) => void;
}

/** Who can help with what was chosen: where somebody may not be safe the emergency numbers, and then each
 * choice by its own name, with whom to reach first and how. */
export function Needs({ pack, host, needs, onSupport }: NeedsProps) {
  const { words } = useLanguage();
  const { show } = useShow();
  const text = words.choose;
  // Where much was chosen, the first for each; all of them are one press away.
  const most = needs.length === 1 ? 4 : needs.length < 4 ? 2 : 1;
  return (
    <>
      {needs.some((need) => isDanger(pack, need)) && <Emergency pack={pack} needs={needs} />}
      {needsOf(pack, needs).map(({ answer, situations, services }) => (
        <section key={answer.id} class="card need stack tight">
          <h2>{show(answer.label)}</h2>
          {answer.advice && <p>{show(answer.advice)}</p>}
          <ul class="plain">
            {services.slice(0, most).map((service) => (
              <li key={service.id}>
                <span class="whose" id={`${answer.id}-${service.id}`}>
                  {show(service.name)}
                </span>
                <Way host={host} service={service} whose={`${answer.id}-${service.id}`} />
              </li>
            ))}
          </ul>
          {situations.map(({ id, label }) => (
            <button key={id} type="button" class="button" onClick={() => onSupport([id])}>
              <span>
                {text.moreHelp} {show(label)}
              </span>
              <Icon name="next" />
            </button>
          ))}
        </section>
      ))}
    </>
  );
}

function Emergency({ pack, needs }: Pick<NeedsProps, 'pack' | 'needs'>) {
  const { words } = useLanguage();
  const { show } = useShow();
  const numbers = numbersFor(pack, needs);
  if (numbers.length === 0) return null;
  return (
    <Notice tone="danger">
      <p>{words.choose.urgent}</p>
      <ul class="plain">
        {numbers.map(({ service, phone }) => (
          <li key={service.id}>
            <CallLink href={methodLink(phone).href}>{words.app.call(phone.number)}</CallLink>{' '}
            <span class="small soft">{show(service.name)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface WayProps {
  readonly host: NeedsProps['host'];
  readonly service: Service;
  readonly whose: string;
}

/** The first way to reach a service; when else somebody is there, other support says. */
function Way({ host, service, whose }: WayProps) {
  const { words } = useLanguage();
  const { show } = useShow();
  const text = words.choose;
  const method = firstWay(service);
  if (!method) return null;
  const { href, text: raw } = methodLink(method);
  if (!href) return <span>{show(raw)}</span>;
  if ('number' in method) {
    const { number } = method;
    const named =
      method.kind !== 'text'
        ? words.app.call(number)
        : method.keyword
          ? words.help.textWord(method.keyword, number)
          : text.textTo(number);
    return (
      <span>
        <CallLink href={href}>{named}</CallLink>
        {method.hours === 'always' && <span class="small soft"> {text.dayAndNight}</span>}
      </span>
    );
  }
  return (
    <OutLink host={host} href={href} whose={whose}>
      {'address' in method ? method.address : new URL(href).hostname.replace(/^www\./, '')}
    </OutLink>
  );
}
