import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

const ICONS: Record<string, IconName> = {
  info: 'info',
  warning: 'warning',
  danger: 'warning',
  good: 'check',
};

interface NoticeProps {
  readonly tone?: 'info' | 'warning' | 'danger' | 'good';
  /** Read out once when it appears; leave it off for what is there from the start. */
  readonly live?: boolean;
  readonly children: ComponentChildren;
}

/** A few words that stand out from the page. */
export function Notice({ tone = 'info', live = false, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={live ? 'status' : undefined}>
      <Icon name={ICONS[tone] ?? 'info'} />
      <div class="stack">{children}</div>
    </div>
  );
}
