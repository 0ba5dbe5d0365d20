import './steps.css';

interface StepsProps {
  /** What it is a way of, said and not shown. */
  readonly label: string;
  readonly steps: readonly string[];
  /** Which of them this is, from 0. */
  readonly at: number;
}

/** How far one is on a way of a few screens. */
export function Steps({ label, steps, at }: StepsProps) {
  return (
    <ol class="steps no-print" aria-label={label}>
      {steps.map((step, i) => (
        <li
          key={step}
          class={i < at ? 'done' : undefined}
          aria-current={i === at ? 'step' : undefined}
        >
          {step}
        </li>
      ))}
    </ol>
  );
}
