import { type DeskWords, deskEn } from './desk-en';
import { wordsIn } from './words-in';

export const loadDeskWords = wordsIn<DeskWords>(deskEn, {
  cy: () => import('./desk-cy').then((m) => m.deskCy),
});
