import { useEffect, useState } from 'preact/hooks';
import type { Outbound } from '../host/host';
import type { Request } from '../request/request';
import type { Dictionary } from '../text/en';
import { composeFor } from './compose';

/** What became of the newest try to open one. `copied`: the full text is on the clipboard, or the browser
 * refused; absent where nothing was too long. */
export interface OpenResult {
  readonly opened: boolean;
  readonly copied?: boolean;
}

// By request: what is opened outlives the screen that the user pressed it on. Of this window alone,
// because nobody can tell what a clipboard holds later.
const newest = new Map<string, OpenResult>();
const watchers = new Set<() => void>();

/** Opens the mail program, chat or form with the request in it; the full text goes on the clipboard
 * where it does not fit. Call it in the click. Never rejects; `useComposeResult` has what became of it. */
export async function openComposed(
  host: Outbound,
  row: Request,
  words: Dictionary['message'],
): Promise<void> {
  const cut = composeFor(row, host.mailLimit, '')?.cut;
  // First, because what opens next takes the focus, and a popup with it.
  const copied = cut && (await copy(row.message.body));
  const short = copied ? words.short : words.shortNotCopied;
  const over = composeFor(row, host.mailLimit, short(row.reference));
  if (!over) return;
  const opened = await (over.as === 'url'
    ? host.openLink(over.url)
    : host.composeMail(over.mail).then((answer) => answer === 'opened')
  ).catch(() => false);
  newest.set(row.id, copied === undefined ? { opened } : { opened, copied });
  for (const watcher of watchers) watcher();
}

/** What became of the newest try in this window; `undefined` before there was one. */
export function useComposeResult(id: string): OpenResult | undefined {
  const [, render] = useState(0);
  useEffect(() => {
    const refresh = () => render((n) => n + 1);
    watchers.add(refresh);
    return () => void watchers.delete(refresh);
  }, []);
  return newest.get(id);
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
