/** Which outcomes of a guide some set of answers leads to: exact, by walking every total that the
 * questions can add up to instead of every combination of answers. */
import {
  asksNeeds,
  type Content,
  type Guide,
  isAboutSupport,
  isDanger,
  outcomeOf,
  type Total,
} from '../outcome';
import type { GuideAnswer } from '../schema';

const NOTHING: Total = {
  lead: 0,
  points: false,
  both: false,
  needs: false,
  danger: false,
  wished: false,
};

export function reachable(content: Content): Set<keyof Guide['outcomes']> {
  const { guide } = content;
  const dangers = guide.questions
    .flatMap(({ answers }) => answers)
    .filter((answer) => isDanger(content, answer));
  let totals = new Map([['start', NOTHING]]);
  for (const question of guide.questions) {
    const { answers, many } = question;
    // Several may be chosen: each answer is then a question of its own, to take or to leave.
    const steps = many ? answers.map((answer) => [answer]) : [answers];
    for (const step of steps) totals = withEach(totals, step, asksNeeds(question), dangers);
  }
  return new Set([...totals.values()].map((total) => outcomeOf(guide, total)));
}

function withEach(
  totals: Map<string, Total>,
  answers: readonly GuideAnswer[],
  amongNeeds: boolean,
  dangers: readonly GuideAnswer[],
): Map<string, Total> {
  const next = new Map(totals);
  for (const total of totals.values()) {
    for (const answer of answers) {
      const added = plus(total, answer, amongNeeds, dangers.includes(answer));
      next.set(Object.values(added).join(' '), added);
    }
  }
  return next;
}

function plus(total: Total, answer: GuideAnswer, amongNeeds: boolean, danger: boolean): Total {
  if (isAboutSupport(answer)) {
    return { ...total, needs: true, danger: total.danger || danger };
  }
  const { mentoring = 0, coaching = 0 } = answer;
  return {
    ...total,
    lead: total.lead + mentoring - coaching,
    points: total.points || mentoring + coaching > 0,
    both: total.both || answer.both === true,
    wished: total.wished || amongNeeds,
  };
}
