/** At most `max` units of the text, the last of them “…” where something was left out. What a person sees
 * as one character, a family of emoji among them, is there whole or not at all. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(text)) {
    if (index + segment.length >= max) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end)}…`;
}
