/** What would become of each service that comes from elsewhere, to take or to leave. */
import { announce } from '../ui/announce';
import type { Arrival } from './incoming';
import { said } from './parts';
import { useDifferences } from './use-differences';
import { useWords } from './words';
import { useWriting } from './writing';

export interface Read {
  readonly arrivals: readonly Arrival[];
  /** Headings of columns that are not taken. */
  readonly ignored: readonly string[];
  readonly broken: readonly number[];
}

interface ArrivalsProps {
  readonly read: Read;
  /** They were taken, or left. */
  readonly onDone: () => void;
}

export function Arrivals({ read, onDone }: ArrivalsProps) {
  const { edits, names } = useWriting();
  const { bring: text } = useWords();
  const differencesIn = useDifferences();
  const wanted = read.arrivals.filter(({ fate }) => fate === 'new' || fate === 'changed');
  const take = async () => {
    const { takeArrivals } = await import('./incoming');
    if (!edits.change(takeArrivals(edits.value, wanted))) return;
    announce(text.taken(wanted.length));
    onDone();
  };
  const fault = ({ of, value, why }: Arrival['faults'][number]) =>
    `${of}: ${text.faults[why]}${value ? ` (${value})` : ''}`;
  const nameOfMember = (member: string) => said(names.fields, ['services', 0, member]) ?? member;
  return (
    <div class="card stack">
      <p>{text.found(read.arrivals.length)}</p>
      {read.ignored.length > 0 && <p>{text.ignored(read.ignored.join(', '))}</p>}
      {read.broken.length > 0 && <p>{text.broken(read.broken.join(', '))}</p>}
      <ul class="plain studio-list">
        {read.arrivals.map((one) => (
          <li key={one.row} class={one.fate === 'refused' ? 'error' : undefined}>
            <strong>{one.name}</strong> {text.fates[one.fate]}
            {one.faults.length > 0 && <p class="small">{one.faults.map(fault).join('; ')}</p>}
            {one.lacks.length > 0 && one.fate === 'new' && (
              <p class="small">{text.lacks(one.lacks.map(nameOfMember).join(', '))}</p>
            )}
            {one.fate === 'changed' && (
              <p class="small">{differencesIn(one.differences).join('; ')}</p>
            )}
          </li>
        ))}
      </ul>
      <div class="row">
        <button
          type="button"
          class="button main"
          disabled={wanted.length === 0}
          onClick={() => void take()}
        >
          {text.take(wanted.length)}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {text.leave}
        </button>
      </div>
    </div>
  );
}
