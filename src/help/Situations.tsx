import type { ComponentChildren } from 'preact';
import type { Pack } from '../pack/schema';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { Icon } from '../ui/Icon';
import { FocusHeading } from './FocusHeading';

interface SituationsProps {
  readonly pack: Pick<Pack, 'situations'>;
  /** Where there is room the list stays beside what was chosen from it, which is marked. */
  readonly beside?: boolean;
  readonly chosen?: readonly string[];
  readonly focus: boolean;
  readonly onChoose: (id: string) => void;
  readonly onUnsure: () => void;
}

/** The ways in, in the order of the pack; last, the way for whoever does not know. */
export function Situations({
  pack,
  beside = false,
  chosen = [],
  focus,
  onChoose,
  onUnsure,
}: SituationsProps) {
  const { words } = useLanguage();
  const { show } = useShow();
  const text = words.help;
  return (
    <section class={beside ? 'stack where-room' : 'stack'} aria-labelledby="situations">
      <FocusHeading id="situations" focus={focus && !beside}>
        {text.situationsTitle}
      </FocusHeading>
      <p class="small quiet">{text.situationsHint}</p>
      <div class="choices ways-in">
        {pack.situations.map(({ id, label, hint }) => (
          <WayIn
            key={id}
            label={show(label)}
            hint={hint && show(hint)}
            current={chosen.includes(id)}
            onPick={() => onChoose(id)}
          />
        ))}
        <WayIn label={text.unsure} hint={text.unsureHint} onPick={onUnsure} />
      </div>
    </section>
  );
}

interface WayInProps {
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly current?: boolean;
  readonly onPick: () => void;
}

/** One situation to press. */
export function WayIn({ label, hint, current = false, onPick }: WayInProps) {
  return (
    <button
      type="button"
      class="card way-in"
      aria-current={current ? 'true' : undefined}
      onClick={onPick}
    >
      <span>
        <strong>{label}</strong>
        {hint && <span class="small quiet"> {hint}</span>}
      </span>
      <Icon name="next" />
    </button>
  );
}
