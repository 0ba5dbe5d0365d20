/** The other windows of one account: told when something changed here, and heard when it did there. */
export interface Windows {
  tell(): void;
  close(): void;
}

export function joinWindows(name: string, onChange: () => void): Windows {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = onChange;
    // Nothing is heard in the browser's back-forward cache: whoever comes back from there reads again.
    const back = (event: { persisted?: boolean }) => event.persisted && onChange();
    globalThis.addEventListener?.('pageshow', back);
    return {
      tell: () => channel.postMessage('changed'),
      close() {
        globalThis.removeEventListener?.('pageshow', back);
        channel.close();
      },
    };
  } catch {
    // Without it other windows show the change when they next read.
    return { tell() {}, close() {} };
  }
}
