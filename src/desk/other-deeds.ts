/** What may be done with a case beside the next step. Pure. */
import type { DeskWords } from '../text/desk-en';
import type { Deed, Side } from './case';
import { allows } from './case-lifecycle';
import type { Entry } from './entries';
import type { NextStep } from './next-step';

export interface Choice {
  readonly label: string;
  readonly deed: Deed;
}

export interface OtherDeeds {
  /** In sight: what is likely. */
  readonly likely: readonly Choice[];
  /** What each side of a proposal has said, or may say: one row each, which stays where it is. */
  readonly answers: readonly {
    readonly side: Side;
    readonly name: string;
    readonly said: boolean;
    readonly choices: readonly Choice[];
  }[];
  /** Folded. */
  readonly rare: readonly Choice[];
  readonly closing: readonly Choice[];
}

const SIDES = ['asker', 'person'] as const;

/** `names`: of both sides. Without what the next step does already. */
export function otherDeeds(
  { standing }: Entry,
  names: Readonly<Record<Side, string>>,
  { case: text }: DeskWords,
  step: NextStep | undefined,
): OtherDeeds {
  const { closeAs } = text;
  const { proposal, state, running } = standing;
  const open = (...choices: readonly Choice[]) =>
    choices.filter(({ deed }) => allows(standing, deed) && !does(step, deed));
  const isUnderWay = proposal !== undefined && state !== 'done';
  const answers = SIDES.filter(() => isUnderWay).map((side) => ({
    side,
    name: names[side],
    said: proposal?.agreed.includes(side) ?? false,
    choices: open(
      { label: text.yes(names[side]), deed: { is: 'agreed', by: side } },
      { label: text.no(names[side]), deed: { is: 'declined', by: side } },
    ),
  }));
  const asks = (side: Side): Choice => ({
    label: (isUnderWay ? text.askedElse : text.waitsFor)(names[side]),
    deed: { is: 'waits', for: side },
  });
  const reopen: Choice = { label: text.reopen, deed: { is: 'reopened' } };
  return {
    likely: open(
      { label: text.pair, deed: { is: 'closed', outcome: 'paired' } },
      { label: text.ended, deed: { is: 'ended' } },
      ...(running ? [] : [reopen]),
    ),
    answers,
    rare: open(
      ...SIDES.filter((side) => !proposal?.asked.includes(side)).map(asks),
      { label: text.waitsForPlace, deed: { is: 'waits', for: 'place' } },
      ...(standing.waitsFor === 'place'
        ? []
        : [{ label: text.heard, deed: { is: 'heard' } as const }]),
      { label: text.dropProposal, deed: { is: 'proposal-dropped' } },
      ...(running ? [reopen] : []),
    ),
    closing: open(
      { label: closeAs['other-help'], deed: { is: 'closed', outcome: 'other-help' } },
      { label: closeAs.nobody, deed: { is: 'closed', outcome: 'nobody' } },
      { label: closeAs['no-answer'], deed: { is: 'closed', outcome: 'no-answer' } },
    ),
  };
}

const does = (step: NextStep | undefined, deed: Deed): boolean =>
  step?.is === 'deed'
    ? JSON.stringify(step.deed) === JSON.stringify(deed)
    : step?.is === 'heard' && deed.is === 'heard';
