/** The one line that speaks. `App` has it on the page from the start, because a screen reader says only
 * what changes in a place that it knows; screens say through it what changed, and what they show is
 * no live region itself. */
export const ANNOUNCED = 'announced';

/** Milliseconds. Empty for a moment first: the same words again are a change only then, and they come
 * after the focus that moved with them. */
const EMPTY = 100;
/** Then it empties, so that nobody comes upon it in passing. */
const KEPT = 5000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says `text`, politely, once, and again when it is asked again. No words: what was still to be said is
 * not said any more. */
export function announce(text: string): void {
  const line = document.getElementById(ANNOUNCED);
  if (!line) return;
  line.textContent = '';
  clearTimeout(timer);
  timer = setTimeout(() => {
    line.textContent = text;
    timer = setTimeout(() => {
      line.textContent = '';
    }, KEPT);
  }, EMPTY);
}
