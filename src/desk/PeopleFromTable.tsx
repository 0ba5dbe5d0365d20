/** People from a table: what becomes of each row is shown before anything is kept. */
import { useRef, useState } from 'preact/hooks';
import { loadAllDeskPeopleWords } from '../text/desk-people-words';
import { readSheet } from '../text/sheet';
import { announce } from '../ui/announce';
import { FileButton } from '../ui/FileButton';
import { useDesk } from './desk-context';
import { type Incoming, peopleIn, type ReadPeople } from './people-table';
import { usePeopleWords } from './people-words';
import type { Person } from './person';
import type { Change } from './rows';
import { Said } from './Said';
import { useSaid } from './use-said';

interface Read extends ReadPeople {
  readonly broken: readonly number[];
  /** Made once, so that a second press adds nobody twice. */
  readonly changes: readonly Change[];
}

export function PeopleFromTable({ people }: { readonly people: readonly Person[] }) {
  const words = usePeopleWords();
  const { table: text } = words;
  const { desk, pack } = useDesk();
  const [read, setRead] = useState<Read>();
  const busy = useRef(false);
  const { said, say, fail, hush } = useSaid();
  const bring = async (file: File) => {
    hush();
    setRead(undefined);
    try {
      const all = await loadAllDeskPeopleWords();
      const { rows, broken } = readSheet(new Uint8Array(await file.arrayBuffer()));
      const found = peopleIn(
        rows,
        people,
        pack,
        all.map(({ columns }) => columns),
      );
      if (!found) return fail(text.noEmail(file.name));
      const changes = wantedIn(found).map(changeFor);
      setRead({ ...found, broken, changes });
      announce(text.take(changes.length));
    } catch {
      fail(words.notRead(file.name));
    }
  };
  const take = async (wanted: readonly Change[]) => {
    if (busy.current) return;
    busy.current = true;
    const changed = await desk.change(wanted);
    busy.current = false;
    if (changed !== 'done') return fail(changed === 'stale' ? text.stale : words.notKept);
    setRead(undefined);
    say(text.taken(wanted.length));
  };
  const wanted = read?.changes ?? [];
  return (
    <section class="stack" aria-label={text.title}>
      <div>
        <FileButton label={text.title} accept=".csv,text/csv" onFile={bring} />
        <p class="small quiet">{text.hint}</p>
      </div>
      <Said said={said} />
      {read && (
        <div class="card stack">
          {read.ignored.length > 0 && <p>{text.ignored(read.ignored.join(', '))}</p>}
          {read.broken.length > 0 && <p>{text.broken(read.broken.join(', '))}</p>}
          <ul class="plain">
            {read.incoming.map((one) => (
              <li key={one.line}>
                <Row {...one} />
              </li>
            ))}
          </ul>
          <div class="row">
            <button
              type="button"
              class="button main"
              disabled={wanted.length === 0}
              onClick={() => void take(wanted)}
            >
              {text.take(wanted.length)}
            </button>
            <button type="button" class="button" onClick={() => setRead(undefined)}>
              {text.leave}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

const wantedIn = ({ incoming }: ReadPeople) =>
  incoming.filter(({ fate }) => fate === 'new' || fate === 'changed');

function changeFor({ draft, there }: Incoming): Change {
  const id = there?.id ?? crypto.randomUUID();
  const from = there?.version ?? 0;
  return { table: 'people', key: id, from, row: { ...draft, id, version: from } };
}

function Row({ line, name, fate, faults, left }: Incoming) {
  const { columns, person, table: text } = usePeopleWords();
  return (
    <>
      <span class="small quiet">{text.line(line)}:</span> <strong dir="auto">{name}</strong>{' '}
      {text.fates[fate]}
      {faults.length > 0 && (
        <p class="small">{faults.map((fault) => person.faults[fault]).join('. ')}</p>
      )}
      {fate !== 'refused' &&
        left.map(({ column, value }) => (
          <p class="small" key={`${column}${value}`}>
            {text.left(columns[column], value)}
          </p>
        ))}
    </>
  );
}
