import type { Host } from '../host/host';
import type { Request } from '../request/request';
import { handOver } from './hand-over';

/** Opens the mail program, chat or form with the request in it; the full text goes on the clipboard
 * where it does not fit. Call it in the click. False: nothing opened. */
export async function openHandOver(
  host: Pick<Host, 'composeMail' | 'openLink' | 'mailLimit'>,
  row: Request,
  short: string,
): Promise<boolean> {
  const over = handOver(row, host.mailLimit, short);
  if (!over) return false;
  // First, because what opens next takes the focus, and a popup with it. The text can also be
  // copied on the screen of the request, for browsers that do not allow it here.
  if (over.cut) await navigator.clipboard.writeText(row.message.body).catch(() => undefined);
  try {
    if (over.as === 'url') return await host.openLink(over.url);
    return (await host.composeMail(over.mail)) === 'opened';
  } catch {
    return false;
  }
}
