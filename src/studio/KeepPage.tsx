/** Who keeps which entry, and by when they look at it again. */
import { useState } from 'preact/hooks';
import { emailFault } from '../pack/addresses';
import {
  byOwner,
  dueWhen,
  entriesOf,
  type KeptEntry,
  reviewCalendar,
} from '../pack/author/entries';
import { formatDate } from '../text/day';
import { useLanguage } from '../text/language';
import { MAILTO_LIMIT, mailtoAddress } from '../text/mailto';
import { announce } from '../ui/announce';
import { CopyText } from '../ui/CopyText';
import { Screen } from '../ui/Screen';
import { saveFile } from '../ui/save-file';
import { at } from './json';
import { nameOf } from './name-of';
import { ownerMail, toAskAbout } from './owner-mail';
import { pageOf } from './sections';
import { today } from './today';
import type { GoTo } from './use-target';
import { useWords } from './words';
import { useWriting } from './writing';

const FILE = 'waymark-reviews.ics';

export function KeepPage({ goTo }: { readonly goTo: GoTo }) {
  const { keep: text, title, sections, fields } = useWords();
  const { edits, languages } = useWriting();
  const { tag } = useLanguage();
  const [asked, setAsked] = useState('');
  // In the language of the page, as far as they have names in it.
  const entries = entriesOf(edits.value).map((entry) => {
    const name = nameOf(at(edits.value, [entry.list, entry.index]), tag, languages);
    return { ...entry, name: name || fields.unnamed };
  });
  const save = () => {
    const about = (entry: KeptEntry) => ({
      title: text.event(entry.name),
      about: text.eventAbout(entry.owner, entry.source),
    });
    const file = reviewCalendar(entries, about, Date.now());
    if (file === undefined) return;
    saveFile(FILE, 'text/calendar', file);
    setAsked(text.handed(FILE));
    announce(text.handed(FILE));
  };
  return (
    <Screen title={sections.keep} tabTitle={`${sections.keep}: ${title}`} wide>
      <p>{text.about}</p>
      {entries.some(({ due }) => due !== '') && (
        <p>
          <button type="button" class="button" onClick={save}>
            {text.calendar}
          </button>{' '}
          <span class="small quiet">{text.calendarHint}</span>
        </p>
      )}
      {asked && <p class="small">{asked}</p>}
      {[...byOwner(entries)].map(([owner, own]) => (
        <Owner key={owner} entries={own} goTo={goTo} />
      ))}
    </Screen>
  );
}

interface OwnerProps {
  readonly entries: readonly KeptEntry[];
  readonly goTo: GoTo;
}

/** All that one of them keeps, and the email that asks them. */
function Owner({ entries, goTo }: OwnerProps) {
  const { keep: text } = useWords();
  const language = useLanguage();
  const [first] = entries;
  const owner = first?.owner ?? '';
  const day = (iso: string) => formatDate(iso, undefined, language);
  const whole = ownerMail(owner, toAskAbout(entries, today()), text.mail, day);
  const cut = mailtoAddress(whole).length > MAILTO_LIMIT;
  const href = mailtoAddress(cut ? { ...whole, body: text.mail.paste } : whole);
  return (
    <section class="card stack" aria-label={owner || text.nobody}>
      <h2>{owner || text.nobody}</h2>
      <ul class="plain studio-list">
        {entries.map(({ list, index, name, due, reviewed, toConfirm }) => (
          <li key={`${list}.${index}`}>
            <a
              href={`#/${pageOf([list, index])}`}
              onClick={(event) => {
                event.preventDefault();
                goTo([list, index, owner === '' ? 'owner' : 'reviewed']);
              }}
            >
              {name}
            </a>{' '}
            <span class={dueWhen(due, today()) === 'overdue' ? 'error' : undefined}>
              {due === '' ? text.noDay : text.when[dueWhen(due, today())](day(due))}
            </span>
            <p class="small quiet">
              {toConfirm ? text.mail.toConfirm : reviewed && text.reviewed(day(reviewed))}
            </p>
          </li>
        ))}
      </ul>
      {emailFault(owner) === undefined && (
        <>
          <div class="row">
            <a class="button" href={href} target="_blank" rel="noopener">
              {text.write}
              <span class="unseen"> {owner}</span>
            </a>
            <CopyText text={`${whole.subject}\n\n${whole.body}`} label={text.copy} what={owner} />
          </div>
          {cut && <p class="small quiet">{text.long}</p>}
        </>
      )}
    </section>
  );
}
