/** The questions of the form, once: types, limits, checks, review, message, what a receiver gets and what
 * a file may hold are made of this table. Another question is a row here, its place in `FORM_ORDER`, its
 * words in each dictionary, its control in the form where it is not one of `how`, and the docs. */

interface Question {
  readonly id: string;
  /** `choice`: one of `of`; `option`, `options`: ids from the pack; `own`: the pack's own fields, by id. */
  readonly type: 'text' | 'choice' | 'option' | 'options' | 'own';
  readonly of?: readonly string[];
  /** Says who asks: the only answers that a withdrawal repeats. */
  readonly who?: true;
  /** Folded away under “How”, and free to be left blank. */
  readonly how?: true;
  /** Not in the first releases: it is sent only where it was answered, and a row or a draft may lack it. */
  readonly later?: true;
  /** Most characters that its box takes. */
  readonly max?: number;
  /** Most characters that the published format lets through, or most ids. */
  readonly wireMax: number;
}

/** In the order of `waymark.request/1`, which is published. */
export const QUESTIONS = [
  { id: 'kind', type: 'choice', of: ['mentoring', 'coaching', 'unsure'], who: true, wireMax: 9 },
  { id: 'name', type: 'text', who: true, max: 120, wireMax: 200 },
  { id: 'email', type: 'text', who: true, max: 254, wireMax: 254 },
  { id: 'contact', type: 'text', max: 300, wireMax: 1000 },
  { id: 'unit', type: 'option', who: true, wireMax: 48 },
  { id: 'topics', type: 'options', wireMax: 20 },
  { id: 'meeting', type: 'options', how: true, wireMax: 8 },
  // 500 keeps the one that matters to a few sentences.
  { id: 'change', type: 'text', max: 500, wireMax: 4000 },
  { id: 'when', type: 'text', how: true, max: 300, wireMax: 2000 },
  { id: 'language', type: 'text', how: true, max: 60, wireMax: 200 },
  { id: 'adjustments', type: 'text', how: true, max: 300, wireMax: 2000 },
  { id: 'preferences', type: 'text', how: true, max: 300, wireMax: 2000 },
  { id: 'avoid', type: 'text', how: true, max: 300, wireMax: 1000 },
  { id: 'manager', type: 'choice', of: ['yes', 'no', 'rather-not'], how: true, wireMax: 10 },
  { id: 'extra', type: 'own', max: 300, wireMax: 2000 },
  { id: 'askingFor', type: 'choice', of: ['team'], later: true, wireMax: 4 },
  { id: 'onBehalfOf', type: 'text', later: true, max: 120, wireMax: 200 },
  { id: 'theyAgree', type: 'choice', of: ['yes'], later: true, wireMax: 3 },
  // Asked only so that they are not matched.
  { id: 'managerIs', type: 'text', how: true, later: true, max: 120, wireMax: 200 },
] as const satisfies readonly Question[];

type Row = (typeof QUESTIONS)[number];
export type QuestionId = Row['id'];

/** As the form asks them, and the review and the message repeat them. */
export const FORM_ORDER = [
  'kind',
  'change',
  'topics',
  'extra',
  'askingFor',
  'onBehalfOf',
  'theyAgree',
  'name',
  'email',
  'unit',
  'contact',
  'meeting',
  'when',
  'language',
  'adjustments',
  'preferences',
  'avoid',
  'managerIs',
  'manager',
] as const satisfies readonly QuestionId[];

type AnswerTo<Q> = Q extends { readonly type: 'options' }
  ? string[]
  : Q extends { readonly type: 'own' }
    ? Record<string, string>
    : Q extends { readonly of: readonly (infer Value)[] }
      ? Value | ''
      : string;

/** Every answer of the form, empty where left blank. */
export type FormAnswers = { -readonly [Q in Row as Q['id']]: AnswerTo<Q> };

const emptyOf = ({ type }: Row) => (type === 'options' ? [] : type === 'own' ? {} : '');

export const EMPTY_ANSWERS = Object.fromEntries(
  QUESTIONS.map((question) => [question.id, emptyOf(question)]),
) as unknown as FormAnswers;

/** Is it one that a row or a draft may lack? */
export const isLater = (row: Row) => 'later' in row;

type Text = Extract<Row, { readonly type: 'text' }>['id'];
/** The questions that are answered by writing, in the order of the form. */
export const TEXTS = FORM_ORDER.filter((id): id is Text =>
  QUESTIONS.some((row) => row.id === id && row.type === 'text'),
);

/** Of these, the ones under “How”. */
export const HOW_TEXTS = TEXTS.filter((id) =>
  QUESTIONS.some((row) => row.id === id && 'how' in row),
);

/** Most characters that a box takes. */
export const LIMITS = Object.fromEntries(
  QUESTIONS.flatMap((row) => ('max' in row ? [[row.id, row.max]] : [])),
) as Readonly<Record<Text | 'extra', number>>;
