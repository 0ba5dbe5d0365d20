import type { FIRST } from './first-icons';
import type { MORE } from './more-icons';
import type { STUDIO } from './studio-icons';

export type IconName = keyof typeof FIRST | keyof typeof MORE | keyof typeof STUDIO;

type Icons = Readonly<Partial<Record<IconName, string>>>;

const paths: Partial<Record<IconName, string>> = {};

/** What one of Fluent's icons draws, on a grid of 20 by 20: each is a single path. */
export const pathOf = (svg = ''): string => / d="([^"]*)/.exec(svg)?.[1] ?? '';

/** Takes in what does not stand in the page itself, as SVG. */
export function addIcons(more: Icons): void {
  for (const [name, svg] of Object.entries(more)) paths[name as IconName] = pathOf(svg);
}

/** Decoration only: the words beside it carry the meaning. */
export function Icon({ name }: { name: IconName }) {
  const path = paths[name];
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {path ? <path d={path} /> : <use href={`#icon-${name}`} />}
    </svg>
  );
}
