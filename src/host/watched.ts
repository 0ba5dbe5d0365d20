import type { HostTheme, Watched } from './host';

/** A theme that changes, and those who are told. */
export function watched(first: HostTheme): Watched<HostTheme> & { set(value: HostTheme): void } {
  let now = first;
  const watchers = new Set<(value: HostTheme) => void>();
  return {
    get now() {
      return now;
    },
    set(value) {
      if (value === now) return;
      now = value;
      for (const watcher of watchers) watcher(value);
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}
