/** From answers to a good place to start, with reasons. Pure; the weights and words are the pack's.
 *
 * Mentoring and coaching points are summed over the chosen answers that are not about other support; the
 * one that leads by at least `guide.lead` is suggested, else both. So more mentoring can never move a
 * result toward coaching, and the order of answers cannot matter. Answers about other support have no
 * points: trouble is no reason for coaching. They come first, and alone
 *   - where somebody may not be safe,
 *   - where the question that they belong to got no other answer: that is all that was asked for,
 *   - where the rest does not clearly ask for mentoring, for coaching or for both.
 * No trial of such a chooser is known; the result is a place to start, not advice. */
import {
  asksNeeds,
  type Content,
  type Guide,
  isAboutSupport,
  isDanger,
  outcomeOf,
} from '../pack/outcome';
import type { GuideAnswer, Kind, Localised, Question } from '../pack/schema';

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
  /** They said themselves which of the two comes first. */
  readonly order: boolean;
  /** There are points for either. */
  readonly bothWays: boolean;
  /** Every chosen answer, in the order of the questions. */
  readonly because: readonly Reason[];
  /** The chosen answers about other support: where somebody may not be safe, and then in the pack's order. */
  readonly needs: readonly GuideAnswer[];
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
  readonly language: string;
  readonly adjustments: string;
  readonly unit: string;
}
type Box = 'preferences' | 'when' | 'language' | 'adjustments';

/** Where the answers hold which of the two comes first. No pack has an id with a capital. */
export const FIRST = 'First';
type First = Exclude<Kind, 'unsure'>;
/** How the form says each order, in every language that may have filled it in. */
type Orders = Readonly<Record<First, Localised>>;

export function recommend(content: Content, answers: GuideAnswers): Recommendation {
  const { guide } = content;
  const because = guide.questions.flatMap((question) => chosenOf(question, answers));
  const chosen = because.map(({ answer }) => answer);
  const danger = chosen.filter((answer) => isDanger(content, answer));
  const needs = [...new Set([...danger, ...chosen.filter(isAboutSupport)])];
  const wishes = chosen.filter((answer) => !isAboutSupport(answer));
  const mentoring = sum(wishes.map((answer) => answer.mentoring ?? 0));
  const coaching = sum(wishes.map((answer) => answer.coaching ?? 0));
  const both = wishes.some((answer) => answer.both);
  const outcome = outcomeOf(guide, {
    lead: mentoring - coaching,
    points: mentoring + coaching > 0,
    both,
    needs: needs.length > 0,
    danger: danger.length > 0,
    wished: because.some(({ question, answer }) => asksNeeds(question) && !isAboutSupport(answer)),
  });
  const [first] = Object.hasOwn(answers, FIRST) ? (answers[FIRST] ?? []) : [];
  const order = outcome === 'both' && (first === 'mentoring' || first === 'coaching');
  return {
    outcome,
    kind: order ? first : leans(outcome, both) ? kindFor(mentoring - coaching) : 'unsure',
    order,
    bothWays: mentoring > 0 && coaching > 0,
    because,
    needs,
    situations: once(needs.flatMap((answer) => answer.situations ?? [])),
    topics: once(wishes.flatMap((answer) => answer.topics ?? [])),
    texts: {
      preferences: textsOf(wishes, 'preferences'),
      when: textsOf(wishes, 'when'),
      language: textsOf(wishes, 'language'),
      adjustments: textsOf(wishes, 'adjustments'),
    },
  };
}

/** Whether the points say anything: not of what other support comes before, nor where both were asked for. */
const leans = (outcome: keyof Guide['outcomes'], both: boolean) => outcome !== 'support' && !both;

const kindFor = (lead: number): Kind => (lead > 0 ? 'mentoring' : lead < 0 ? 'coaching' : 'unsure');

/** The form with what the guide was told in it, so that it asks for nothing twice. What the user
 * wrote there stays; what an earlier round of the guide wrote gives way. */
export function fillIn<T extends Fillable>(
  form: T,
  guide: Guide,
  choice: Pick<Recommendation, 'kind' | 'topics' | 'texts'> & { readonly order?: boolean },
  say: (text: Localised) => string,
  orders?: Orders,
): T {
  const all = guide.questions.flatMap((question) => question.answers);
  const box = (name: Box) => {
    const ordered = name === 'when' && orders ? [orders.mentoring, orders.coaching] : [];
    const ours = [...textsOf(all, name), ...ordered].map(say);
    const own = form[name] !== '' && !form[name].split(JOINED).every((text) => ours.includes(text));
    if (own) return form[name];
    const order =
      name === 'when' && choice.order && choice.kind !== 'unsure' && orders?.[choice.kind];
    return once([...(order ? [order] : []), ...choice.texts[name]].map(say)).join(JOINED);
  };
  return {
    ...form,
    kind: choice.kind,
    topics: once([...form.topics, ...choice.topics]),
    preferences: box('preferences'),
    when: box('when'),
    language: box('language'),
    adjustments: box('adjustments'),
  };
}

const JOINED = '; ';
const textsOf = (answers: readonly GuideAnswer[], box: Box): Localised[] =>
  answers.map(({ form }) => form?.[box]).filter((text) => text !== undefined);

function chosenOf(question: Question, answers: GuideAnswers): Reason[] {
  const chosen = Object.hasOwn(answers, question.id) ? (answers[question.id] ?? []) : [];
  return question.answers
    .filter((answer) => chosen.includes(answer.id))
    .map((answer) => ({ question, answer }));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
const once = (ids: readonly string[]) => [...new Set(ids)];
