import { isAnswered } from '../request/actions';
import type { Request } from '../request/request';
import { useLanguage } from '../text/language';
import { isSentFromMailbox, reasonOf, stateOf } from './status-words';

/** What its state means, why it is so, what the receiver said, and what happens next by itself. */
export function Explanation({
  row,
  notice,
  inBackground,
}: {
  readonly row: Request;
  readonly notice: Request | undefined;
  readonly inBackground: boolean;
}) {
  const { words, moment } = useLanguage();
  const text = words.requests;
  const planned = row.state === 'waiting' ? row.dueAt : undefined;
  return (
    <>
      <p>
        {stateOf(row, text, notice)[1]}
        {planned !== undefined && ` ${inBackground ? text.inBackground : text.whileOpen}`}
      </p>
      {isAnswered(row) && <p>{text.answered}</p>}
      {row.reason && <p>{reasonOf(row, row.reason, text)}</p>}
      {row.detail && (
        <p>
          {text.theySay}: <q dir="auto">{row.detail}</q>
        </p>
      )}
      {row.reason && planned !== undefined && planned > Date.now() && (
        <p>{text.nextTry(moment(planned, Date.now()))}</p>
      )}
      {row.state === 'uncertain' && (
        <p>{isSentFromMailbox(row) ? text.mail.lookFirst : text.once}</p>
      )}
    </>
  );
}
