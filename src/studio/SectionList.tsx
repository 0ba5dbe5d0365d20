import { useLayoutEffect, useState } from 'preact/hooks';
import { pathFrom, SECTIONS, type Section, sectionOf } from './sections';
import { useWords } from './words';
import { useWriting } from './writing';

/** As in studio.css. */
const NARROW = '(max-width: 45rem)';

/** Where there is little room, the list is folded; it folds again once something was chosen. */
function useFold(section: Section) {
  const [narrow, setNarrow] = useState(false);
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    const query = matchMedia(NARROW);
    const look = () => setNarrow(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  useLayoutEffect(() => setOpen(false), [section]);
  return [open || !narrow, (on: boolean) => narrow && setOpen(on)] as const;
}

/** The parts of a pack, with how much must be mended in each. */
export function SectionList({ section }: { readonly section: Section }) {
  const { sections: text, faults } = useWords();
  const { findings, fresh } = useWriting();
  const [open, setOpen] = useFold(section);
  const count = new Map<Section, number>();
  for (const finding of findings) {
    if (finding.kind !== 'problem' || fresh.awaits(finding)) continue;
    for (const one of [sectionOf(pathFrom(finding.path)), 'check'] as const)
      count.set(one, (count.get(one) ?? 0) + 1);
  }
  return (
    <nav class="studio-sections" aria-label={text.label}>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text[section]}</summary>
        <ul class="plain">
          {SECTIONS.map((one) => {
            const n = count.get(one) ?? 0;
            return (
              <li key={one} class={one === 'languages' ? 'apart' : undefined}>
                <a
                  href={one === 'start' ? '#/' : `#/${one}`}
                  aria-current={one === section ? 'page' : undefined}
                >
                  {text[one]}
                  {n > 0 && (
                    <span class="studio-count">
                      <span aria-hidden="true">{n}</span>
                      <span class="unseen"> ({faults(n)})</span>
                    </span>
                  )}
                </a>
              </li>
            );
          })}
        </ul>
      </details>
    </nav>
  );
}
