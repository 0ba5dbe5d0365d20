import type { Pack } from '../pack/schema';
import { isAnswered } from '../request/actions';
import { awaitsReply, isSent, type Request, type RequestState } from '../request/request';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';

/** The states in which the programme has it, or is to have it: of another nobody can say what comes next. */
const GOES_ON: readonly RequestState[] = ['waiting', 'sending', 'ready', 'delivered', 'told'];

/** What the programme does with a request. */
export function NextSteps({ pack, row }: { readonly pack: Pack; readonly row: Request }) {
  const text = useLanguage().words.requests;
  const { show } = useShow();
  if (row.withdraws || !GOES_ON.includes(row.state) || isAnswered(row)) return null;
  return (
    <section class="stack" aria-labelledby="request-next">
      <h2 id="request-next">{isSent(row) ? text.next : text.nextOnceSent}</h2>
      <ol class="next">
        {pack.request.next.map((said, i) => (
          <li key={i}>{show(said)}</li>
        ))}
      </ol>
      {awaitsReply(row) && <p class="quiet">{text.nextLate}</p>}
    </section>
  );
}
