/** What the answers of a guide add up to: one rule for the guide and for the author's check, which walks every
 * total that there can be. Pure. */
import { isEmergency } from './order';
import type { GuideAnswer, Pack, Question } from './schema';

export type Guide = Pack['guide'];
/** What the guide goes by. The services say which situations may be dangerous. */
export type Content = Pick<Pack, 'guide' | 'services'>;

/** All that decides an outcome. */
export interface Total {
  /** How many points mentoring has more than coaching. */
  readonly lead: number;
  readonly points: boolean;
  /** They said outright that they would like both. */
  readonly both: boolean;
  /** Something about other support was said. */
  readonly needs: boolean;
  readonly danger: boolean;
  /** A question that asks about needs got an answer that is no need. */
  readonly wished: boolean;
}

export function outcomeOf(guide: Guide, total: Total): keyof Guide['outcomes'] {
  if (total.danger || (total.needs && !total.wished)) return 'support';
  if (!total.points && !total.both) return total.needs ? 'support' : 'unsure';
  if (total.both) return 'both';
  if (total.lead >= guide.lead) return 'mentoring';
  if (total.lead <= -guide.lead) return 'coaching';
  return total.needs ? 'support' : 'both';
}

/** Some of its answers are about other support. */
export const asksNeeds = ({ answers }: Question) => answers.some(isAboutSupport);

/** Whether `answer` says that somebody may not be safe. A pack that marks no answer of its guide as `danger`
 * may be older than the mark: there it is an answer all of whose situations an emergency service serves. */
export function isDanger({ guide, services }: Content, answer: GuideAnswer): boolean {
  if (!isAboutSupport(answer)) return false;
  const marked = guide.questions.some(({ answers }) => answers.some(isMarked));
  if (marked) return isMarked(answer);
  const served = services.filter(isEmergency).flatMap(({ situations }) => situations);
  return answer.situations?.every((id) => served.includes(id)) === true;
}

const isMarked = (answer: GuideAnswer) => answer.danger === true && isAboutSupport(answer);

/** An answer that touches a hard situation: it stays in the window, whatever else happens. */
export const isAboutSupport = (answer: GuideAnswer) => (answer.situations?.length ?? 0) > 0;
