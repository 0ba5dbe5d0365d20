/** Waymark's icons on a 20 by 20 grid, drawn as strokes so that they take the text's colour. */
const PATHS = {
  sign: 'M10 2.5v15M6 17.5h8M10 4h5.5l2 2-2 2H10M10 9.5H4.5l-2 2 2 2H10',
  compare: 'M3 4.5h6v11H3zM11 4.5h6v11h-6z',
  compass: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM12.8 7.2l-1.6 4-4 1.6 1.6-4z',
  write: 'M12.5 4.5l3 3-8.5 8.5-3.5.5.5-3.5zM10.8 6.2l3 3',
  support:
    'M10 16.5S3 12.7 3 7.8C3 5.5 4.7 4 6.6 4 8 4 9.3 4.8 10 6c.7-1.2 2-2 3.4-2C15.3 4 17 5.5 17 7.8c0 4.9-7 8.7-7 8.7z',
  phone:
    'M6.2 3l1.9.4.9 3.2-1.6 1.3a9.5 9.5 0 0 0 4.7 4.7l1.3-1.6 3.2.9.4 1.9c-.3 1.6-1.5 3.2-3.2 3.2C8.4 17 3 11.6 3 6.2 3 4.5 4.6 3.3 6.2 3z',
  message: 'M3.5 4.5h13v9h-7l-3.5 3v-3h-2.5z',
  mail: 'M3 5h14v10H3zM3 5.5l7 5 7-5',
  globe:
    'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM2.5 10h15M10 2.5c2.5 2.5 3 5 3 7.5s-.5 5-3 7.5c-2.5-2.5-3-5-3-7.5s.5-5 3-7.5z',
  place:
    'M10 17.5s5.5-5 5.5-9.5a5.5 5.5 0 0 0-11 0c0 4.5 5.5 9.5 5.5 9.5zM10 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 16.5c0-3 2.7-4.5 6-4.5s6 1.5 6 4.5',
  people:
    'M7.5 9.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.5 15.5c0-2.5 2.2-3.8 5-3.8s5 1.3 5 3.8M13 4.3a2.5 2.5 0 0 1 0 4.9M14.3 11.9c1.9.4 3.2 1.6 3.2 3.6',
  list: 'M7 5h10M7 10h10M7 15h10M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  settings:
    'M4 6h6M14 6h2M4 14h2M10 14h6M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  back: 'M16.5 10h-13M8.5 4.5L3 10l5.5 5.5',
  next: 'M7.5 4.5L13 10l-5.5 5.5',
  open: 'M8 4H4v12h12v-4M11.5 3.5h5v5M16.5 3.5L9 11',
  copy: 'M7 7h9.5v9.5H7zM4 13H3.5V3.5H13V4',
  check: 'M4 10.5l4 4 8-9',
  info: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 9v4.5M10 6.5h.01',
  warning: 'M10 3l7.5 13.5h-15zM10 8v4M10 14.3h.01',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  close: 'M5 5l10 10M15 5L5 15',
  hide: 'M3 10s2.5-5 7-5 7 5 7 5-2.5 5-7 5-7-5-7-5zM4 4l12 12',
  clock: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 5.5V10l3 2',
  print: 'M6 7V3.5h8V7M6 14H3.5V7h13v7H14M6 11.5h8v5H6z',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-.8.8M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l.8-.8',
  trash: 'M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.8 11h7.4l.8-11',
  save: 'M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13',
} as const;

export type IconName = keyof typeof PATHS;
const DIRECTIONAL = new Set<IconName>(['back', 'next', 'open']);

/** Decoration only: the words beside it carry the meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={DIRECTIONAL.has(name) ? 'icon directional' : 'icon'}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
