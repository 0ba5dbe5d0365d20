import type { MORE } from './more-icons';

/** Waymark's icons on a 20 by 20 grid, drawn as strokes so that they take the text's colour: those that the
 * first screen draws, and its warnings. */
const PATHS = {
  compass: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM12.8 7.2l-1.6 4-4 1.6 1.6-4z',
  write: 'M12.5 4.5l3 3-8.5 8.5-3.5.5.5-3.5zM10.8 6.2l3 3',
  support:
    'M10 16.5S3 12.7 3 7.8C3 5.5 4.7 4 6.6 4 8 4 9.3 4.8 10 6c.7-1.2 2-2 3.4-2C15.3 4 17 5.5 17 7.8c0 4.9-7 8.7-7 8.7z',
  list: 'M7 5h10M7 10h10M7 15h10M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  settings:
    'M4 6h6M14 6h2M4 14h2M10 14h6M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  open: 'M8 4H4v12h12v-4M11.5 3.5h5v5M16.5 3.5L9 11',
  back: 'M16.5 10h-13M8.5 4.5L3 10l5.5 5.5',
  next: 'M7.5 4.5L13 10l-5.5 5.5',
  warning: 'M10 3l7.5 13.5h-15zM10 8v4M10 14.3h.01',
} as const;

export type IconName = keyof typeof PATHS | keyof typeof MORE;

const paths: Partial<Record<IconName, string>> = { ...PATHS };

/** Takes in what the first screen does not draw. */
export const addIcons = (more: typeof MORE) => void Object.assign(paths, more);

/** Decoration only: the words beside it carry the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
