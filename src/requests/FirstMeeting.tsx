import { useId, useState } from 'preact/hooks';
import type { Host } from '../host/host';
import type { Request } from '../request/request';
import { calendarFile, type Meeting, meetingAt } from '../text/calendar';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { Icon } from '../ui/Icon';

interface FirstMeetingProps {
  readonly host: Pick<Host, 'openLink' | 'meetingUrl'>;
  readonly row: Request;
  readonly save: (ending: string, type: string, content: string) => void;
}

/** The first meeting, once it is agreed, for the person's own calendar. Others may see a calendar: it names the
 * reference alone. Nothing of it is kept. */
export function FirstMeeting({ host, row, save }: FirstMeetingProps) {
  const text = useLanguage().words.requests;
  const id = useId();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [problem, setProblem] = useState<'meetingWhen' | 'notOpened'>();
  const say = (what: typeof problem) => {
    setProblem(what);
    if (what) announce(text[what]);
  };
  const title = text.meetingName(row.reference);
  const when = (use: (meeting: Meeting) => void) => () => {
    const meeting = meetingAt(day, time);
    say(meeting ? undefined : 'meetingWhen');
    if (meeting) use(meeting);
  };
  const { meetingUrl } = host;
  return (
    <details class="part">
      <summary>{text.meeting}</summary>
      <div class="stack">
        <p class="small">{text.meetingAbout}</p>
        <div class="row">
          <label for={`${id}-day`}>{text.meetingDay}</label>
          <input
            id={`${id}-day`}
            type="date"
            autoComplete="off"
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
          <label for={`${id}-time`}>{text.meetingTime}</label>
          <input
            id={`${id}-time`}
            type="time"
            autoComplete="off"
            value={time}
            onInput={(event) => setTime(event.currentTarget.value)}
          />
        </div>
        {problem && <p class="small">{text[problem]}</p>}
        <div class="row">
          {meetingUrl && (
            <button
              type="button"
              class="button"
              onClick={when((meeting) => {
                host.openLink(meetingUrl(title, meeting)).then(
                  (opened) => say(opened ? undefined : 'notOpened'),
                  () => say('notOpened'),
                );
              })}
            >
              <Icon name="people" />
              {text.meetingInTeams}
            </button>
          )}
          <button
            type="button"
            class="button"
            onClick={when((meeting) =>
              save(
                'meeting.ics',
                'text/calendar',
                calendarFile(
                  [{ id: `${row.id}-meeting`, when: meeting, title, about: text.meetingNote }],
                  Date.now(),
                ),
              ),
            )}
          >
            <Icon name="save" />
            {text.meetingSave}
          </button>
        </div>
      </div>
    </details>
  );
}
