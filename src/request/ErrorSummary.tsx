import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../text/language';
import type { FormProblem } from './validate';

/** All problems in one place. Takes focus each time Review finds some; each leads to its field, label
 * in view, because a box without its question is no help. */
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
    <div ref={box} class="notice danger" tabIndex={-1}>
      <div class="stack" role="alert">
        <h2>{words.ask.errorTitle}</h2>
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
