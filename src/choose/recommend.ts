/** From answers to a good place to start, with reasons. Pure; the weights and words are the pack's.
 *
 * Mentoring and coaching points are summed over the chosen answers; the one that leads by at least
 * `guide.lead` is suggested, else both. So more mentoring can never move a result toward coaching,
 * and the order of answers cannot matter. Situations only ever add other support: they take
 * nothing away. No trial of such a chooser is known; the result is a place to start, not advice. */
import type { GuideAnswer, Kind, Localised, Pack, Question } from '../pack/schema';

export type Guide = Pack['guide'];
/** Ids of chosen answers by id of question. A missing or empty one was skipped. */
export type GuideAnswers = Readonly<Record<string, readonly string[]>>;

interface Reason {
  readonly question: Question;
  readonly answer: GuideAnswer;
}

export interface Recommendation {
  readonly outcome: keyof Guide['outcomes'];
  /** What to ask for first: where the points lean, however little. */
  readonly kind: Kind;
  /** Every chosen answer, in the order of the questions. */
  readonly because: readonly Reason[];
  /** Situations of other support, each once. Never to be stored or sent. */
  readonly situations: readonly string[];
  /** For the form. Holds nothing that came from an answer about support. */
  readonly topics: readonly string[];
  /** The same, for its boxes. */
  readonly texts: Readonly<Record<Box, readonly Localised[]>>;
}

/** What the guide may fill in of the form: the only part of it that may leave this window. */
export interface Fillable {
  readonly kind: Kind | '';
  readonly topics: string[];
  readonly preferences: string;
  readonly when: string;
}
type Box = 'preferences' | 'when';

export function recommend(guide: Guide, answers: GuideAnswers): Recommendation {
  const because = guide.questions.flatMap((question) => chosenOf(question, answers));
  const mentoring = sum(because.map(({ answer }) => answer.mentoring ?? 0));
  const coaching = sum(because.map(({ answer }) => answer.coaching ?? 0));
  const situations = once(because.flatMap(({ answer }) => answer.situations ?? []));
  const carried = because.map(({ answer }) => answer).filter((answer) => !isAboutSupport(answer));
  const topics = once(carried.flatMap((answer) => answer.topics ?? []));
  const texts = { preferences: textsOf(carried, 'preferences'), when: textsOf(carried, 'when') };
  const kind = kindFor(mentoring - coaching);
  const outcome =
    mentoring + coaching > 0
      ? outcomeFor(guide, mentoring - coaching)
      : situations.length > 0
        ? 'support'
        : 'unsure';
  return { outcome, kind, because, situations, topics, texts };
}

/** What is suggested when mentoring has `lead` points more than coaching, and there are points. */
export function outcomeFor(guide: Guide, lead: number): 'mentoring' | 'coaching' | 'both' {
  if (lead >= guide.lead) return 'mentoring';
  return lead <= -guide.lead ? 'coaching' : 'both';
}

const kindFor = (lead: number): Kind => (lead > 0 ? 'mentoring' : lead < 0 ? 'coaching' : 'unsure');

/** The form with what the guide was told in it, so that it asks for nothing twice. What the person
 * wrote there stays; what an earlier round of the guide wrote gives way. */
export function fillIn<T extends Fillable>(
  form: T,
  guide: Guide,
  choice: Pick<Recommendation, 'kind' | 'topics' | 'texts'>,
  say: (text: Localised) => string,
): T {
  const all = guide.questions.flatMap((question) => question.answers);
  const box = (name: Box) => {
    const ours = textsOf(all, name).map(say);
    const own = form[name] !== '' && !form[name].split(JOINED).every((text) => ours.includes(text));
    return own ? form[name] : once(choice.texts[name].map(say)).join(JOINED);
  };
  return {
    ...form,
    kind: choice.kind,
    topics: once([...form.topics, ...choice.topics]),
    preferences: box('preferences'),
    when: box('when'),
  };
}

const JOINED = '; ';
const textsOf = (answers: readonly GuideAnswer[], box: Box): Localised[] =>
  answers.map(({ form }) => form?.[box]).filter((text) => text !== undefined);

/** An answer that touches a hard situation: it stays in the window, whatever else happens. */
const isAboutSupport = (answer: GuideAnswer) => (answer.situations?.length ?? 0) > 0;

function chosenOf(question: Question, answers: GuideAnswers): Reason[] {
  const chosen = Object.hasOwn(answers, question.id) ? (answers[question.id] ?? []) : [];
  return question.answers
    .filter((answer) => chosen.includes(answer.id))
    .map((answer) => ({ question, answer }));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
const once = (ids: readonly string[]) => [...new Set(ids)];
