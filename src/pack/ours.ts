import { QUESTIONS, type QuestionId } from '../request/questions';

/** The answers that a `link` route may map, by the names that a pack calls them. */
export const OUR_FIELDS = [
  'reference',
  'subject',
  'text',
  ...QUESTIONS.map(({ id }) => id).filter((id) => id !== 'extra'),
] as const;
export type OurField = 'reference' | 'subject' | 'text' | Exclude<QuestionId, 'extra'>;
