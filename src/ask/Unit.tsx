import type { FormAnswers } from '../request/questions';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { SelectField } from '../ui/Field';
import { OtherSchemes, OwnScheme, type OwnSchemeProps } from './OwnScheme';

interface UnitProps extends Omit<OwnSchemeProps, 'unit'> {
  readonly answers: FormAnswers;
  /** What it was as the form came: its scheme stands above already. */
  readonly known: string;
  readonly set: (part: Partial<FormAnswers>) => void;
  readonly errorOf: (id: string) => string | undefined;
}

/** Their faculty or directorate, and what schemes there are beside the central one. */
export function Unit({ answers, known, set, errorOf, ...schemes }: UnitProps) {
  const { words } = useLanguage();
  const { show, optionsOf } = useShow();
  const { unitLabel, units } = schemes.pack.request;
  return (
    <>
      {units.length > 0 && (
        <SelectField
          id="unit"
          label={unitLabel ? show(unitLabel) : words.ask.unit}
          required
          empty={words.ask.unitNone}
          options={optionsOf(units)}
          value={answers.unit}
          error={errorOf('unit')}
          onChange={(unit) => set({ unit })}
        />
      )}
      {/* Always there where one may come: a screen reader says only what changes in a place that it knows. */}
      {schemes.pack.schemes && (
        <div role="status">
          {answers.unit !== known && <OwnScheme {...schemes} unit={answers.unit} />}
        </div>
      )}
      <OtherSchemes {...schemes} />
    </>
  );
}
