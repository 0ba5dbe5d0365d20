import { useState } from 'preact/hooks';
import type { Host } from '../host/host';
import { isOverdue, mayBeThere } from '../request/actions';
import { awaitsReply, type Request } from '../request/request';
import { calendarFile } from '../text/calendar';
import { formatDate, localDay } from '../text/day';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { Icon } from '../ui/Icon';
import { printText } from '../ui/print-text';
import { saveFile } from '../ui/save-file';
import { FirstMeeting } from './FirstMeeting';

interface TakeAwayProps {
  readonly host: Pick<Host, 'openLink' | 'meetingUrl'>;
  readonly row: Request;
}

/** A copy to keep, on disk or on paper, and the day of the reply for the person's own calendar, and a first meeting. */
export function TakeAway({ host, row }: TakeAwayProps) {
  const language = useLanguage();
  const text = language.words.requests;
  // What the browser was last asked to save: no page hears whether it did.
  const [asked, setAsked] = useState('');
  const save = (ending: string, type: string, content: string) => {
    const name = `waymark-${row.reference}.${ending}`;
    saveFile(name, type, content);
    setAsked(text.saveAsked(name));
    announce(text.saveAsked(name));
  };
  const whole = `${row.message.subject}\n\n${row.message.body}`;
  const day = localDay(row.replyBy);
  const remind = () =>
    save(
      'ics',
      'text/calendar',
      calendarFile(
        [
          {
            id: row.id,
            when: { day },
            title: text.calendarTitle(row.reference),
            about: text.calendarAbout,
          },
        ],
        Date.now(),
      ),
    );
  return (
    <section class="stack no-print" aria-label={text.keep}>
      <div class="row">
        <button type="button" class="button" onClick={() => save('txt', 'text/plain', whole)}>
          <Icon name="save" />
          {text.save}
        </button>
        <button type="button" class="button" onClick={() => printText(whole)}>
          <Icon name="print" />
          {text.print}
        </button>
        {awaitsReply(row) && !isOverdue(row, Date.now()) && (
          <button type="button" class="button" onClick={remind}>
            <Icon name="clock" />
            {text.calendar(formatDate(day, Date.now(), language))}
          </button>
        )}
      </div>
      {mayBeThere(row) && <FirstMeeting {...{ host, row, save }} />}
      {asked && <p class="small">{asked}</p>}
    </section>
  );
}
