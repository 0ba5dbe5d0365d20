/** Which outcomes of a guide some set of answers leads to: exact, by walking every total that the
 * questions can add up to instead of every combination of answers. */
import { type Guide, outcomeFor } from '../../src/choose/recommend';
import type { GuideAnswer } from '../../src/pack/schema';

/** Everything that decides an outcome: the lead, whether there are points, whether situations. */
interface Total {
  readonly lead: number;
  readonly points: boolean;
  readonly situations: boolean;
}

export function reachable(guide: Guide): Set<keyof Guide['outcomes']> {
  let totals = new Map([['start', { lead: 0, points: false, situations: false }]]);
  for (const { answers, many } of guide.questions) {
    // Several may be chosen: each answer is then a question of its own, to take or to leave.
    const steps = many ? answers.map((answer) => [answer]) : [answers];
    for (const step of steps) totals = withEach(totals, step);
  }
  return new Set([...totals.values()].map((total) => outcomeOf(guide, total)));
}

function withEach(totals: Map<string, Total>, answers: readonly GuideAnswer[]): Map<string, Total> {
  const next = new Map(totals);
  for (const total of totals.values()) {
    for (const { mentoring = 0, coaching = 0, situations = [] } of answers) {
      const added = {
        lead: total.lead + mentoring - coaching,
        points: total.points || mentoring + coaching > 0,
        situations: total.situations || situations.length > 0,
      };
      next.set(`${added.lead} ${added.points} ${added.situations}`, added);
    }
  }
  return next;
}

function outcomeOf(guide: Guide, total: Total): keyof Guide['outcomes'] {
  if (total.points) return outcomeFor(guide, total.lead);
  return total.situations ? 'support' : 'unsure';
}
