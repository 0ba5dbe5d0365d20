import { formatDate } from '../text/day';
import { useLanguage } from '../text/language';
import { type Composer, useMail } from './composer';

interface ReportWordsProps {
  readonly host: Composer;
  /** What the words belong to: who keeps them, and which they are. */
  readonly pack: {
    readonly version: number;
    readonly updated: string;
    readonly organisation: { readonly contact: { readonly email: string } };
  };
  /** The page's name: nothing of what was chosen or written on it. */
  readonly page: string;
}

/** A message to those who own the words of a page. It says nothing of who writes, or what they said there. */
export function ReportWords({ host, pack, page }: ReportWordsProps) {
  const language = useLanguage();
  const text = language.words.report;
  const { version, updated, organisation } = pack;
  const to = organisation.contact.email;
  const { compose, failed } = useMail(host, text.notOpened(to));
  const report = () => {
    const body = text.body(page, version, formatDate(updated, undefined, language));
    compose({ to, subject: text.subject(page), body });
  };
  return (
    <div class="no-print">
      <button type="button" class="button plain" aria-describedby="report-how" onClick={report}>
        {text.press}
      </button>
      <p class="small quiet" id="report-how">
        {text.how}
      </p>
      {failed && <p class="small">{failed}</p>}
    </div>
  );
}
