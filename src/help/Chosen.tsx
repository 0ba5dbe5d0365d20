import type { ComponentChildren } from 'preact';
import { useLanguage } from '../text/language';
import { Icon } from '../ui/Icon';
import { FocusHeading } from './FocusHeading';

interface ChosenProps {
  readonly title: ComponentChildren;
  readonly advice: readonly ComponentChildren[];
  readonly focus: boolean;
  readonly onOther: () => void;
}

/** What was chosen, with its advice, and the way back to the choice. */
export function Chosen({ title, advice, focus, onOther }: ChosenProps) {
  const { words } = useLanguage();
  return (
    <section class="stack" aria-labelledby="chosen">
      <FocusHeading id="chosen" focus={focus}>
        {title}
      </FocusHeading>
      {advice.map((line, i) => (
        <p key={i}>{line}</p>
      ))}
      <button type="button" class="button no-print" onClick={onOther}>
        <Icon name="back" />
        {words.help.chooseOther}
      </button>
    </section>
  );
}
