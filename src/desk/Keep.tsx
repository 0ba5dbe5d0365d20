/** What keeps the desk, and what takes from it: copies, somebody who asks to be forgotten, and what is long closed. */
import { useState } from 'preact/hooks';
import { formatDate, localDay } from '../text/day';
import { useLanguage } from '../text/language';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { useNow } from '../ui/use-now';
import { Waiting } from '../ui/Waiting';
import { DeleteClosed } from './DeleteClosed';
import { useDesk } from './desk-context';
import { ForgetSomebody } from './ForgetSomebody';
import { OpenCopy } from './OpenCopy';
import { PeopleWords, usePeopleWords } from './people-words';
import { SaveCopy } from './SaveCopy';
import { needsCopy, useSavedCopy } from './saved-copy';
import { usePeople } from './use-people';
import { useWords } from './words';
import { YourName } from './YourName';
import './propose.css';

interface KeepProps {
  /** What is here is not what it was: nothing is looked for any more. */
  readonly onReplaced: () => void;
}

export function Keep(props: KeepProps) {
  return (
    <PeopleWords>
      <Shown {...props} />
    </PeopleWords>
  );
}

function Shown({ onReplaced }: KeepProps) {
  const { keep: text } = usePeopleWords();
  const { title } = useWords();
  const { desk, cases } = useDesk();
  const people = usePeople(desk);
  const kept = useSavedCopy(desk);
  const [saved, setSaved] = useState(0);
  const now = useNow(Date.now);
  const language = useLanguage();
  if (!cases || !people || kept === undefined) return <Waiting />;
  const savedAt = Math.max(kept, saved);
  const all = [...cases.values()];
  return (
    <Screen title={text.title} tabTitle={`${text.title} – ${title}`}>
      <p>{savedAt === 0 ? text.never : text.last(formatDate(localDay(savedAt), now, language))}</p>
      {needsCopy(savedAt, now, all.length + people.length) && (
        <Notice tone="warning">
          <p>{text.remind}</p>
        </Notice>
      )}
      <SaveCopy onSaved={setSaved} />
      <OpenCopy cases={all.length} people={people.length} onReplaced={onReplaced} />
      <ForgetSomebody onReplaced={onReplaced} />
      <DeleteClosed cases={all} />
      <YourName />
    </Screen>
  );
}
