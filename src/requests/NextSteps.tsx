import type { Pack } from '../pack/schema';
import { isAnswered, isOverdue } from '../request/actions';
import { awaitsReply, isSent, type Request, type RequestState } from '../request/request';
import { timingOf } from '../request/timing';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { FoldedFaq } from '../ui/Faq';
import { Resources } from '../ui/Resources';
import { useNow } from '../ui/use-now';

/** The states in which the programme has it, or is to have it: of another nobody can say what comes next. */
const GOES_ON: readonly RequestState[] = ['waiting', 'sending', 'ready', 'delivered', 'told'];

interface NextStepsProps {
  readonly host: { openLink(url: string): Promise<boolean> };
  readonly pack: Pack;
  readonly row: Request;
}

/** What the programme does with a request, and what to read meanwhile. */
export function NextSteps({ host, pack, row }: NextStepsProps) {
  const language = useLanguage();
  const text = language.words.requests;
  const now = useNow(Date.now);
  const { show } = useShow();
  if (row.withdraws || !GOES_ON.includes(row.state) || isAnswered(row)) return null;
  const gone = isSent(row);
  const { kind } = row.answers;
  const since = gone ? row.createdAt : undefined;
  const timing = !isOverdue(row, now) && timingOf(pack.request.timing, kind, language, now, since);
  const resources = pack.resources?.filter((one) => !one.for || one.for.includes(kind)) ?? [];
  return (
    <>
      <section class="stack" aria-labelledby="request-next">
        <h2 id="request-next">{gone ? text.next : text.nextOnceSent}</h2>
        <ol class="next">
          {pack.request.next.map((said, i) => (
            <li key={i}>{show(said)}</li>
          ))}
        </ol>
        {timing && <p>{timing}</p>}
        {awaitsReply(row) && <p class="quiet">{text.nextLate}</p>}
      </section>
      <FoldedFaq faq={pack.faq} />
      <Resources host={host} title={language.words.resources.title} links={resources} />
    </>
  );
}
