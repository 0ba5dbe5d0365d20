import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { announce } from './announce';

interface CounterProps {
  /** The box that it counts for. */
  readonly of: string;
  readonly value: string;
  readonly max: number;
  /** Says before the first key how many there may be: in a box for more than a line. */
  readonly ahead?: boolean | undefined;
}

const PAUSE = 1000;
const STEPS = [100, 50, 20, 10, 0];

/** In which step somebody is; past the end, each number is one. */
const stepOf = (left: number) => (left < 0 ? left : STEPS.findIndex((step) => left >= step));

/** How many characters are left, near the end and past it. In sight at each key; said when the typing
 * pauses, and then only at a new step: the end of a box must be possible to write in peace. */
export function Counter({ of, value, max, ahead }: CounterProps) {
  const { words } = useLanguage();
  const left = max - value.length;
  const near = value.length > max * 0.8;
  const text = left < 0 ? words.ask.over(-left) : words.ask.left(left);
  const before = useRef({ value, said: Number.NaN });
  useEffect(() => {
    const last = before.current;
    if (value === last.value) return;
    last.value = value;
    if (!near) {
      last.said = Number.NaN;
      return;
    }
    const timer = setTimeout(() => {
      if (stepOf(left) === last.said || document.activeElement?.id !== of) return;
      last.said = stepOf(left);
      announce(text);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return <p class="quiet">{near ? text : ahead && words.ask.most(max)}</p>;
}
