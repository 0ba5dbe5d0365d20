import type { Host } from '../host/host';
import type { Pack } from '../pack/schema';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { Faq } from '../ui/Faq';
import { OutLink } from '../ui/OutLink';
import { Screen } from '../ui/Screen';

interface ContactProps {
  readonly host: Pick<Host, 'openLink'>;
  readonly pack: Pack;
}

/** What people ask about the programme, and whom else to ask: from every screen in a press or two. */
export function Contact({ host, pack }: ContactProps) {
  const { words } = useLanguage();
  const { show } = useShow();
  const text = words.contact;
  const { name, email, phone, page } = pack.organisation.contact;
  return (
    <Screen title={text.title}>
      <section class="card stack">
        <h2>{text.ask}</h2>
        <p>{show(name)}</p>
        <ul>
          <li>
            <OutLink host={host} href={`mailto:${email}`}>
              {email}
            </OutLink>
          </li>
          {phone && <li>{phone}</li>}
          {page && (
            <li>
              <OutLink host={host} href={page}>
                {URL.canParse(page) ? new URL(page).hostname : page}
              </OutLink>
            </li>
          )}
        </ul>
        <p class="small soft">{text.about}</p>
      </section>
      {pack.faq && (
        <section class="stack faq" aria-labelledby="contact-faq">
          <h2 id="contact-faq">{words.faq.title}</h2>
          <Faq faq={pack.faq} />
        </section>
      )}
      <p class="row">
        <a href="#/privacy">{words.settings.privacy}</a>
        <a href="#/terms">{words.settings.terms}</a>
        <a href="#/accessibility">{words.settings.accessibility}</a>
      </p>
    </Screen>
  );
}
