/** Services from a spreadsheet: what becomes of each row is shown before anything is taken. */
import { useRef, useState } from 'preact/hooks';
import { announce } from '../ui/announce';
import { Notice } from '../ui/Notice';
import type { Arrival } from './incoming';
import { said } from './parts';
import { today } from './today';
import { useWords } from './words';
import { useWriting } from './writing';

interface Read {
  readonly arrivals: readonly Arrival[];
  /** Headings of columns that are not taken. */
  readonly ignored: readonly string[];
  readonly broken: readonly number[];
}

export function FromSheet() {
  const { edits, names } = useWriting();
  const { fromSheet: text } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState('');
  const [read, setRead] = useState<Read>();
  const bring = async (file: File) => {
    try {
      const [{ readSheet }, { servicesIn }, { arrivalsOf }] = await Promise.all([
        import('../text/sheet'),
        import('./services-sheet'),
        import('./incoming'),
      ]);
      const sheet = await readSheet(new Uint8Array(await file.arrayBuffer()));
      const found = servicesIn(sheet, edits.value);
      if ('refused' in found) return setFailed(text.noName(file.name));
      const arrivals = arrivalsOf(edits.value, found.incoming, today(), file.name);
      setFailed('');
      setRead({ arrivals, ignored: found.ignored, broken: sheet.broken });
      announce(text.found(arrivals.length));
    } catch {
      setFailed(text.failed(file.name));
    }
  };
  const wanted = (read?.arrivals ?? []).filter(({ fate }) => fate === 'new' || fate === 'changed');
  const take = async () => {
    const { takeArrivals } = await import('./incoming');
    if (!edits.change(takeArrivals(edits.value, wanted))) return;
    announce(text.taken(wanted.length));
    setRead(undefined);
  };
  const fault = ({ of, value, why }: Arrival['faults'][number]) =>
    `${of}: ${text.faults[why]}${value ? ` (${value})` : ''}`;
  const nameOfMember = (member: string) => said(names.fields, ['services', 0, member]) ?? member;
  return (
    <section class="stack" aria-label={text.title}>
      <p>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {text.title}
        </button>{' '}
        <span class="small quiet">{text.hint}</span>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,text/csv"
        aria-label={text.title}
        onChange={(event) => {
          const there = event.currentTarget;
          const file = there.files?.[0];
          if (file) void bring(file).finally(() => (there.value = ''));
        }}
      />
      {failed && (
        <Notice tone="danger" role="alert">
          <p>{failed}</p>
        </Notice>
      )}
      {read && (
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
                  // As the comparison says it, in English.
                  <p class="small" lang="en">
                    {one.differences.map(({ words }) => words).join('; ')}
                  </p>
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
            <button type="button" class="button" onClick={() => setRead(undefined)}>
              {text.leave}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
