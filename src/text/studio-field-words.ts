import { type FieldWords, fieldWordsEn } from './studio-fields-en';
import { wordsIn } from './words-in';

/** What the fields of a pack are called. */
export const loadFieldWords = wordsIn<FieldWords>(fieldWordsEn, {
  cy: () => import('./studio-fields-cy').then((m) => m.fieldWordsCy),
});
