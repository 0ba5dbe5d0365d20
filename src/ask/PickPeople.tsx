import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Host, Person } from '../host/host';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { useLate } from '../ui/use-late';

export interface PickPeopleProps {
  readonly host: Pick<Host, 'pickPeople'>;
  /** The label of the box that it fills in, and its id. */
  readonly title: string;
  readonly box: string;
  readonly one?: boolean;
  readonly value: string;
  readonly onPick: (value: string) => void;
}

/** Fills in names from the host's own list of people; nothing where it has none. What is typed stays. */
export function PickPeople(props: PickPeopleProps) {
  const { ask } = useLanguage().words;
  const [failed, setFailed] = useState(false);
  // Somebody may write, or go on to the review, while the list is open.
  const latest = useRef<PickPeopleProps | undefined>(props);
  latest.current = props;
  // As they leave: what `useEffect` cleans up, Preact 11 does after the next paint.
  useLayoutEffect(
    () => () => {
      latest.current = undefined;
    },
    [],
  );
  const { pickPeople } = props.host;
  const pick = useLate(() => pickPeople, [pickPeople]);
  if (!pick) return null;
  const choose = async () => {
    setFailed(false);
    const answer = await pick(props.title, props.one ?? false);
    const now = latest.current;
    if (!now) return;
    if ('people' in answer) {
      const names = answer.people.map(nameOf).filter(Boolean);
      const before = now.one ? [] : [now.value.trim()].filter(Boolean);
      if (names.length > 0) now.onPick([...before, ...names].join('; '));
      document.getElementById(props.box)?.focus();
    } else if (answer.refused === 'failed') {
      setFailed(true);
      announce(ask.pickFailed);
    }
  };
  return (
    <>
      <button
        type="button"
        class="button plain"
        aria-label={`${ask.pick}: ${props.title}`}
        onClick={() => void choose()}
      >
        {ask.pick}
      </button>
      {failed && <span class="small">{ask.pickFailed}</span>}
    </>
  );
}

const nameOf = ({ name, email }: Person) =>
  name && email ? `${name} (${email})` : (name ?? email ?? '');
