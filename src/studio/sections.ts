/** The parts in which a pack is written, as the list at the left has them. Pure. */
import type { Path } from './json';

export const SECTIONS = [
  'start',
  'organisation',
  'explain',
  'guide',
  'request',
  'routes',
  'situations',
  'services',
  'pages',
  'more',
  'languages',
  'find',
  'check',
  'publish',
  'keep',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Some members of one group of the pack. */
export interface Shown {
  readonly path: Path;
  readonly only: readonly string[];
}

/** What is written in a section; the two lists that may be long have pages of their own. */
export const WRITTEN: Partial<Readonly<Record<Section, readonly Shown[]>>> = {
  organisation: [
    { path: ['organisation'], only: ['name', 'programme', 'contact'] },
    { path: [], only: ['brand'] },
  ],
  explain: [
    {
      path: ['explain'],
      only: ['intro', 'mentoring', 'coaching', 'rows', 'neighbours', 'sources'],
    },
  ],
  guide: [{ path: ['guide'], only: ['opening', 'questions', 'lead', 'outcomes'] }],
  request: [
    {
      path: ['request'],
      only: [
        'limits',
        'topics',
        'units',
        'unitLabel',
        'avoidHint',
        'meeting',
        'askManager',
        'nameManager',
        'onBehalf',
        'fields',
        'replyDays',
        'keepDays',
        'next',
        'timing',
      ],
    },
  ],
  routes: [{ path: [], only: ['routes'] }],
  pages: [{ path: ['organisation'], only: ['privacy', 'terms', 'accessibility'] }],
  more: [{ path: [], only: ['faq', 'schemes', 'resources', 'replies'] }],
};
export const LISTS: readonly Section[] = ['situations', 'services'];

const MORE = ['faq', 'schemes', 'resources', 'replies'];
const PAGES = ['privacy', 'terms', 'accessibility'];

/** In which section what stands at `path` is written; `start` where in none. */
export function sectionOf([top, second]: Path): Section {
  if (top === 'organisation') return PAGES.includes(String(second)) ? 'pages' : 'organisation';
  if (top === 'brand') return 'organisation';
  if (MORE.includes(String(top))) return 'more';
  if (top === 'version' || top === 'updated') return 'publish';
  return SECTIONS.find((section) => section === top) ?? 'check';
}

/** The path of the page on which it is written. */
export function pageOf(path: Path): string {
  const section = sectionOf(path);
  return LISTS.includes(section) && typeof path[1] === 'number' ? `${section}/${path[1]}` : section;
}

/** `services.2.name` as a path. */
export const pathFrom = (text: string): Path =>
  text === '' ? [] : text.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
