import type { Host } from '../host/host';
import type { Request } from '../request/request';
import { handOver } from './hand-over';

/** What became of handing it over. `pasted`: the short form opened, and the whole text is on the
 * clipboard. `unpasted`: the short form opened, but the browser refused the clipboard. */
export type Opened = 'opened' | 'pasted' | 'unpasted' | 'failed';

/** Opens a `ready` request where the person sends it. Call it in the click. Never rejects. */
export async function openHandOver(host: Host, row: Request, short: string): Promise<Opened> {
  const handed = handOver(row, host.mailLimit, short);
  if (!handed) return 'failed';
  // First, while the click still counts: a program that opens takes the focus, and then it is refused.
  const copied = handed.cut
    ? await navigator.clipboard.writeText(row.message.body).then(
        () => true,
        () => false,
      )
    : true;
  const opened =
    handed.as === 'mail'
      ? (await host.composeMail(handed.mail).catch(() => 'failed')) === 'opened'
      : await host.openLink(handed.url).catch(() => false);
  if (!opened) return 'failed';
  if (!handed.cut) return 'opened';
  return copied ? 'pasted' : 'unpasted';
}
