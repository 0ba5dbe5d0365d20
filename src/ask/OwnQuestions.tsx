import type { Pack } from '../pack/schema';
import { type FormAnswers, LIMITS } from '../request/questions';
import { fieldsFor } from '../request/tidied';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { SelectField, TextField } from '../ui/Field';

interface OwnQuestionsProps {
  readonly pack: Pack;
  readonly answers: FormAnswers;
  readonly set: (part: Partial<FormAnswers>) => void;
  readonly errorOf: (id: string) => string | undefined;
}

/** The questions that the organisation itself asks. */
export function OwnQuestions({ pack, answers, set, errorOf }: OwnQuestionsProps) {
  const { words } = useLanguage();
  const { show, optionsOf } = useShow();
  return (
    <>
      {fieldsFor(pack.request, answers.kind).map((field) => {
        const value = answers.extra[field.id] ?? '';
        const shared = {
          id: `extra-${field.id}`,
          label: show(field.label),
          hint: field.hint && show(field.hint),
          required: field.required ?? false,
          error: errorOf(`extra-${field.id}`),
          value,
        };
        const take = (text: string) => set({ extra: { ...answers.extra, [field.id]: text } });
        return field.options ? (
          <SelectField
            key={field.id}
            {...shared}
            empty={words.ask.unitNone}
            options={optionsOf(field.options)}
            onChange={take}
          />
        ) : (
          <TextField key={field.id} {...shared} max={LIMITS.extra} onInput={take} />
        );
      })}
    </>
  );
}
