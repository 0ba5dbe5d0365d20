import { type DeskPeopleWords, deskPeopleEn } from './desk-people-en';

/** These words in every language that the interface has, such as for a table that somebody wrote in another one. */
export const loadAllDeskPeopleWords = (): Promise<readonly DeskPeopleWords[]> =>
  import('./desk-people-cy').then(
    (m) => [deskPeopleEn, m.deskPeopleCy],
    () => [deskPeopleEn],
  );

/** In a language of `LANGUAGES`; English when the file does not load. */
export const loadDeskPeopleWords = (tag: string): Promise<DeskPeopleWords> =>
  tag === 'cy'
    ? loadAllDeskPeopleWords().then((all) => all.at(-1) ?? deskPeopleEn)
    : Promise.resolve(deskPeopleEn);
