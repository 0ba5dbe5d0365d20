import type { Host } from '../host/host';
import { methodLink, rawOf } from '../pack/links';
import type { Method } from '../pack/services';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { CopyText } from '../ui/CopyText';
import { Guard } from '../ui/Guard';
import { Icon, type IconName } from '../ui/Icon';
import { OutLink } from '../ui/OutLink';
import { formatOpenState } from './format-hours';
import { contactAsText } from './plain-text';

const ICONS: Record<Method['kind'], IconName> = {
  phone: 'phone',
  text: 'message',
  relay: 'message',
  bsl: 'people',
  email: 'mail',
  chat: 'message',
  web: 'globe',
  visit: 'place',
};

interface ContactProps {
  readonly host: Pick<Host, 'openLink'>;
  readonly method: Method;
  readonly now: number;
  /** The id of the heading that says whose way it is. */
  readonly whose: string;
  /** When somebody is there, as far as the card has said it: not said again. */
  readonly known?: string;
  /** Only what to press: the rest stands elsewhere on the card. */
  readonly bare?: boolean;
}

/** One way to reach a service: how, whether somebody is there, what to press, and what to copy. Where
 * that cannot be drawn, the number or address is there all the same. */
export function ContactMethod(props: ContactProps) {
  const { show } = useShow();
  return (
    <Guard of={props.now} instead={<li class="contact">{show(rawOf(props.method))}</li>}>
      <Whole {...props} />
    </Guard>
  );
}

function Whole({ host, method, now, whose, known, bare = false }: ContactProps) {
  const language = useLanguage();
  const { words, tag, localise } = language;
  const { show } = useShow();
  const text = words.help;
  const { href, text: raw } = methodLink(method);
  const inWords = contactAsText(method, language);
  const shown = method.kind === 'phone' && !bare ? words.app.call(inWords) : inWords;
  const named: Partial<Record<string, string>> = text.languages;
  const speaks = (method.languages ?? []).map((of) => named[of] ?? nameOf(of, tag));
  const state = formatOpenState(method, now, language);
  const press = href ? (
    <OutLink host={host} href={href} whose={whose}>
      {shown}
    </OutLink>
  ) : (
    <span>{show(raw)}</span>
  );
  // Nobody takes a number, a mailbox or a page for anything else.
  const plain = state === known && ['phone', 'email', 'web'].includes(method.kind);
  if (bare) {
    // A number to ring needs no name in sight. One to text or to reach by relay does: rung, it fails.
    const spoken = method.kind === 'phone';
    return (
      <li class="contact">
        <Icon name={ICONS[method.kind]} />
        <span class={spoken ? 'unseen' : 'small quiet'}>{text.kinds[method.kind]}</span>
        {press}
        {!spoken && method.note && <span class="small">{show(method.note)}</span>}
      </li>
    );
  }
  return (
    <li class="contact">
      <Icon name={ICONS[method.kind]} />
      <div>
        <span class={plain ? 'unseen' : 'small quiet'}>
          {text.kinds[method.kind]}
          {state !== known && <span class="state">{state}</span>}
        </span>
        <span class="contact-line">
          {press}
          <CopyText text={localise(raw)} label={text.copy} what={show(raw)} tool="copy" iconOnly />
        </span>
        {method.note && <span class="small">{show(method.note)}</span>}
        {speaks.length > 0 && (
          <span class="small quiet">{text.speaks(words.app.list(speaks))}</span>
        )}
      </div>
    </li>
  );
}

/** A language that the text modules do not name, in the browser's words; the tag itself where it has
 * none, or takes the tag for none (Chromium: `zh-yue`). */
function nameOf(language: string, tag: string): string {
  try {
    return new Intl.DisplayNames([tag, 'en'], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
