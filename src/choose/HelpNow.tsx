import { isDanger } from '../pack/outcome';
import { useLanguage } from '../text/language';
import { ClearAndHide } from '../ui/ClearAndHide';
import { Screen } from '../ui/Screen';
import { Needs, type NeedsProps } from './Needs';

interface HelpNowProps extends NeedsProps {
  /** Nothing is asked after it. */
  readonly last: boolean;
  readonly onGoOn: () => void;
  readonly onHide: () => void;
}

/** Between a question and the next: whoever said something hard sees who can help before anything else is
 * asked. The questions go on beneath. */
export function HelpNow({ last, onGoOn, onHide, ...props }: HelpNowProps) {
  const { words } = useLanguage();
  const text = words.choose;
  const danger = props.needs.some((need) => isDanger(props.pack, need));
  return (
    <Screen title={danger ? text.nowTitle : text.supportTitle} tabTitle={words.app.name}>
      <ClearAndHide onHide={onHide} />
      <Needs {...props} />
      <div class="row no-print">
        <button type="button" class="button" onClick={onGoOn}>
          {last ? text.toResult : text.goOn}
        </button>
        <button type="button" class="button plain" onClick={() => props.onSupport([])}>
          {text.supportAll}
        </button>
      </div>
    </Screen>
  );
}
