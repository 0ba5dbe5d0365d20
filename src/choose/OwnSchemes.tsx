import type { Pack } from '../pack/schema';
import { schemesFor, someHaveOwn } from '../pack/schemes';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { SelectField } from '../ui/Field';
import { Schemes } from '../ui/Schemes';
import type { Recommendation } from './recommend';

interface SchemesProps {
  readonly pack: Pack;
  readonly host: { openLink(url: string): Promise<boolean> };
  readonly choice: Pick<Recommendation, 'kind'>;
}

interface OwnSchemesProps extends SchemesProps {
  /** Empty where it is not known. */
  readonly unit: string;
  readonly setUnit: (unit: string) => void;
}

/** A scheme of one's own faculty, before the way to the central one; where the faculty is not known, whoever
 * wants to may say it here. Nothing where no faculty has one. */
export function OwnSchemes({ pack, host, choice, unit, setUnit }: OwnSchemesProps) {
  const { words } = useLanguage();
  const { show, optionsOf } = useShow();
  const text = words.schemes;
  const { units, unitLabel } = pack.request;
  if (!someHaveOwn(pack) || units.length === 0) return null;
  const unitCalled = unitLabel ? show(unitLabel) : words.ask.unit;
  const { own } = schemesFor(pack, unit, choice.kind);
  return (
    <section class="card stack no-print">
      {own.length > 0 && (
        <>
          <h2>{text.own}</h2>
          <Schemes host={host} schemes={own} />
          <p class="small soft">{text.ownAbout}</p>
        </>
      )}
      <SelectField
        id="unit"
        label={own.length > 0 ? unitCalled : text.which}
        empty={words.ask.unitNone}
        options={optionsOf(units)}
        value={unit}
        onChange={setUnit}
      />
      <p class="small" role="status">
        {unit !== '' && own.length === 0 && text.none}
      </p>
    </section>
  );
}

/** Those that are of no faculty: for returners, for researchers. */
export function OtherSchemes({ pack, host, choice }: SchemesProps) {
  const { words } = useLanguage();
  const { others } = schemesFor(pack, '', choice.kind);
  if (others.length === 0) return null;
  return (
    <section class="stack no-print">
      <h2>{words.schemes.others}</h2>
      <Schemes host={host} schemes={others} />
    </section>
  );
}
