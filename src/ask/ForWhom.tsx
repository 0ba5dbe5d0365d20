import { type FormAnswers, LIMITS } from '../request/questions';
import { useLanguage } from '../text/language';
import { ChoiceField, TextField } from '../ui/Field';

interface ForWhomProps {
  readonly answers: FormAnswers;
  readonly set: (part: Partial<FormAnswers>) => void;
  readonly errorOf: (id: string) => string | undefined;
}

/** Whoever asks for somebody in their team says who, and that they know and agree. */
export function ForWhom({ answers, set, errorOf }: ForWhomProps) {
  const { ask } = useLanguage().words;
  return (
    <>
      <ChoiceField
        id="askingFor"
        label={ask.askingFor}
        options={[
          { id: 'me', label: ask.askingForMe },
          { id: 'team', label: ask.askingForTeam },
        ]}
        chosen={[answers.askingFor || 'me']}
        onChange={([who]) => set({ askingFor: who === 'team' ? who : '' })}
      />
      {answers.askingFor && (
        <>
          <TextField
            id="onBehalfOf"
            label={ask.onBehalfOf}
            hint={ask.onBehalfOfHint}
            required
            max={LIMITS.onBehalfOf}
            value={answers.onBehalfOf}
            error={errorOf('onBehalfOf')}
            onInput={(onBehalfOf) => set({ onBehalfOf })}
          />
          <ChoiceField
            id="theyAgree"
            label={ask.theyAgree}
            hint={ask.theyAgreeHint}
            required
            many
            options={[{ id: 'yes', label: ask.theyAgreeYes }]}
            chosen={answers.theyAgree ? [answers.theyAgree] : []}
            error={errorOf('theyAgree')}
            onChange={([said]) => set({ theyAgree: said === 'yes' ? said : '' })}
          />
        </>
      )}
    </>
  );
}
