import type { Table } from './schema';

/** The other windows of one account. Each says which tables it changed; `undefined` stands for any, also
 * from an older Waymark, which did not say. */
export interface Broadcast {
  notify(tables?: readonly Table[]): void;
  close(): void;
}

export function joinBroadcast(
  name: string,
  onChange: (tables?: readonly Table[]) => void,
): Broadcast {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => onChange(Array.isArray(data) ? data : undefined);
    // Nothing is heard in the browser's back-forward cache: whoever comes back from there reads again.
    const back = (event: { persisted?: boolean }) => event.persisted && onChange();
    globalThis.addEventListener?.('pageshow', back);
    return {
      notify: (tables) => channel.postMessage(tables ?? 'changed'),
      close() {
        globalThis.removeEventListener?.('pageshow', back);
        channel.close();
      },
    };
  } catch {
    // Without it other windows show the change when they next read.
    return { notify() {}, close() {} };
  }
}
