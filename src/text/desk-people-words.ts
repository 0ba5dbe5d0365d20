import { type DeskPeopleWords, deskPeopleEn } from './desk-people-en';
import { LANGUAGES } from './pick-language';
import { wordsIn } from './words-in';

export const loadDeskPeopleWords = wordsIn<DeskPeopleWords>(deskPeopleEn, {
  cy: () => import('./desk-people-cy').then((m) => m.deskPeopleCy),
});

/** These words in every language that the interface has, such as for a table that somebody wrote in another one. */
export const loadAllDeskPeopleWords = async (): Promise<readonly DeskPeopleWords[]> => [
  ...new Set(await Promise.all(LANGUAGES.map(({ tag }) => loadDeskPeopleWords(tag)))),
];
