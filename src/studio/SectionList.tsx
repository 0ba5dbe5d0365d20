import { pathFrom, SECTIONS, type Section, sectionOf } from './sections';
import { useWords } from './words';
import { useWriting } from './writing';

/** The parts of a pack, with how much must be mended in each. */
export function SectionList({ section }: { readonly section: Section }) {
  const { sections: text, faults } = useWords();
  const { findings } = useWriting();
  const count = new Map<Section, number>();
  for (const { kind, path } of findings) {
    if (kind !== 'problem') continue;
    for (const one of [sectionOf(pathFrom(path)), 'check'] as const)
      count.set(one, (count.get(one) ?? 0) + 1);
  }
  return (
    <nav class="studio-sections" aria-label={text.label}>
      <ul class="plain">
        {SECTIONS.map((one) => {
          const n = count.get(one) ?? 0;
          return (
            <li key={one}>
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
    </nav>
  );
}
