import { type StudioWords, studioEn } from './studio-en';
import { wordsIn } from './words-in';

export const loadStudioWords = wordsIn<StudioWords>(studioEn, {
  cy: () => import('./studio-cy').then((m) => m.studioCy),
});
