/** Runs in the page: what can be rolled out of sight that must stay in it. Every finding is a line of words.
 * The document is as long as its window, or as the popup: only what is between the bars scrolls. Where
 * there is little height (400% zoom) all of it does, and is not looked at. */
export function findRolled(): string[] {
  const found: string[] = [];
  const bars = [...document.querySelectorAll('header.bar, aside.urgent')];
  const root = document.documentElement;
  if (bars.length === 0 || innerHeight < 450) return found;
  const longest = Math.max(innerHeight, root.offsetHeight);
  if (root.scrollHeight > longest)
    found.push(`the document is ${root.scrollHeight - longest} longer than its window`);
  root.scrollTop = 1_000_000;
  for (const bar of bars) {
    const { top, bottom } = bar.getBoundingClientRect();
    // A popup that was given less than it asked for keeps the emergency numbers alone.
    const may = bar.matches('header') && root.offsetHeight > innerHeight;
    if (!may && (top < -1 || bottom > innerHeight + 1))
      found.push(`${bar.tagName.toLowerCase()} is rolled out of sight`);
  }
  root.scrollTop = 0;
  return found;
}
