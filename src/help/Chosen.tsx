import type { ComponentChildren } from 'preact';
import type { Outbound } from '../host/host';
import { useLanguage } from '../text/language';
import { Icon } from '../ui/Icon';
import { FocusHeading } from './FocusHeading';
import type { RankedService } from './ranking';
import { Service } from './Service';

interface ChosenProps {
  readonly host: Outbound;
  readonly title: ComponentChildren;
  /** Whom it leads to first: nothing stands between the name of what was chosen and them. */
  readonly best: RankedService | undefined;
  readonly advice: readonly ComponentChildren[];
  readonly now: number;
  readonly focus: boolean;
  readonly onOther: () => void;
}

/** What was chosen and who helps best with it, then its advice, and the way back to the choice. */
export function Chosen({ host, title, best, advice, now, focus, onOther }: ChosenProps) {
  const { words } = useLanguage();
  return (
    <section class="stack chosen" aria-labelledby="chosen">
      <FocusHeading id="chosen" focus={focus}>
        {title}
      </FocusHeading>
      {best && <Service key={best.service.id} {...{ host, now }} offer={best} />}
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
