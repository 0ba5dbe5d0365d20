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
  /** `alert` is read out when it appears, `status` when its words change; leave it off for what is
   * there from the start. */
  readonly role?: 'alert' | 'status';
  readonly children: ComponentChildren;
}

/** A few words that stand out from the page. */
export function Notice({ tone = 'info', role, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={role}>
      <Icon name={ICONS[tone] ?? 'info'} />
      <div class="stack">{children}</div>
    </div>
  );
}
