import type { Request } from '../request/request';
import { useLanguage } from '../text/language';
import { Icon } from '../ui/Icon';
import { looksOf, stateOf } from './status-words';

interface StateBadgeProps {
  readonly row: Request;
  readonly notice?: Request | undefined;
}

/** The state in a few words, with its icon and colour. */
export function StateBadge({ row, notice }: StateBadgeProps) {
  const { words } = useLanguage();
  const [tone, icon] = looksOf(row, notice);
  return (
    <span class={`badge ${tone}`}>
      <Icon name={icon} />
      {stateOf(row, words.requests, notice)[0]}
    </span>
  );
}
