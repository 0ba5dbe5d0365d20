import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FormProblem } from '../request/validate';
import { useLanguage } from '../text/language';

/** All problems in one place. Takes focus each time Review finds some, and that alone says them: an alert
 * beside it is heard jumbled, and only once. Each leads to its field, label in view, because a box without
 * its question is no help. */
export function ErrorSummary({
  problems,
  attempt,
}: {
  problems: readonly FormProblem[];
  attempt: number;
}) {
  const { words } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), [attempt]);

  const lead = (id: string) => (event: Event) => {
    event.preventDefault();
    const control = document.getElementById(id);
    for (let up = control?.parentElement; up; up = up.parentElement) {
      if (up instanceof HTMLDetailsElement) up.open = true;
    }
    control?.closest('.field')?.scrollIntoView();
    control?.focus({ preventScroll: true });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: it groups what is wrong, not controls of a form.
    <div ref={box} class="notice danger" tabIndex={-1} role="group" aria-labelledby="problems">
      <div class="stack">
        <h2 id="problems">{words.ask.errorTitle(problems.length)}</h2>
        <ul>
          {problems.map((problem) => (
            <li key={problem.id}>
              <a href={`#${problem.id}`} onClick={lead(problem.id)}>
                {problem.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
