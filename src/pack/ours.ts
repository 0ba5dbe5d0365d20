/** The answers that a `link` route may map, by the names that a pack calls them. */
export const OUR_FIELDS = [
  'reference',
  'subject',
  'text',
  'kind',
  'name',
  'email',
  'unit',
  'topics',
  'meeting',
  'change',
  'when',
  'language',
  'adjustments',
  'preferences',
  'avoid',
  'contact',
  'manager',
] as const;
export type OurField = (typeof OUR_FIELDS)[number];
