import { useState } from 'preact/hooks';
import type { Pack } from '../pack/schema';
import { type FormAnswers, HOW_TEXTS, LIMITS } from '../request/questions';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { ChoiceField, TextField } from '../ui/Field';
import { PickPeople, type PickPeopleProps } from './PickPeople';

interface OptionalQuestionsProps {
  readonly host: PickPeopleProps['host'];
  readonly pack: Pack;
  readonly answers: FormAnswers;
  readonly set: (part: Partial<FormAnswers>) => void;
  readonly errorOf: (id: string) => string | undefined;
}

/** What may help a match and nobody has to answer. Folded away until it is wanted or was used. */
export function OptionalQuestions({ host, pack, answers, set, errorOf }: OptionalQuestionsProps) {
  const { words } = useLanguage();
  const { show } = useShow();
  const used =
    answers.meeting.length > 0 ||
    answers.manager !== '' ||
    HOW_TEXTS.some((id) => answers[id] !== '');
  // Decided once: a section that folds while somebody types in it would be worse than a long one.
  const [open] = useState(used);
  const hintOf = (id: (typeof HOW_TEXTS)[number]) => {
    if (id === 'avoid' && pack.request.avoidHint) return show(pack.request.avoidHint);
    return (words.ask as Readonly<Record<string, unknown>>)[`${id}Hint`] as string | undefined;
  };
  return (
    <details class="part" open={open || HOW_TEXTS.some((id) => errorOf(id) !== undefined)}>
      <summary>
        <h2>
          {words.ask.sectionHow} <span class="tag quiet">({words.ask.optional})</span>
        </h2>
      </summary>
      <div class="stack">
        {pack.request.meeting.length > 0 && (
          <ChoiceField
            id="meeting"
            label={words.ask.meeting}
            many
            options={pack.request.meeting.map((option) => ({
              id: option.id,
              label: show(option.label),
            }))}
            chosen={answers.meeting}
            onChange={(meeting) => set({ meeting })}
          />
        )}
        {HOW_TEXTS.filter((id) => id !== 'managerIs' || pack.request.nameManager).map((id) => (
          <TextField
            key={id}
            id={id}
            label={words.ask[id]}
            hint={hintOf(id)}
            max={LIMITS[id]}
            value={answers[id]}
            error={errorOf(id)}
            onInput={(value) => set({ [id]: value })}
            note={
              (id === 'avoid' || id === 'managerIs') && (
                <PickPeople
                  host={host}
                  title={words.ask[id]}
                  box={id}
                  one={id === 'managerIs'}
                  value={answers[id]}
                  onPick={(value) => set({ [id]: value })}
                />
              )
            }
          />
        ))}
        {pack.request.askManager && (
          <ChoiceField
            id="manager"
            label={words.ask.manager}
            hint={words.ask.managerHint}
            options={(['yes', 'no', 'rather-not'] as const).map((id) => ({
              id,
              label: words.ask.managers[id],
            }))}
            chosen={answers.manager ? [answers.manager] : []}
            onChange={([manager]) => set({ manager: manager as FormAnswers['manager'] })}
          />
        )}
      </div>
    </details>
  );
}
