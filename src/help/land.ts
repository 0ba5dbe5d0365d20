/** Goes where a press led: a screen reader starts to read at the heading, and whoever looks sees the page
 * from its top, so far down as it takes to see the first way to reach somebody. */
export function landOn(heading: HTMLElement | null): void {
  if (!heading) return;
  heading.focus({ preventScroll: true });
  const page = heading.closest('.page');
  page?.scrollTo(0, 0);
  // Where there is little height, the whole document rolls.
  document.scrollingElement?.scrollTo(0, 0);
  heading.parentElement?.querySelector('.contacts > li')?.scrollIntoView({ block: 'nearest' });
}
