/** A pack shown while its author writes it. Each save that Waymark would take gets an address of its
 * own, so that nothing which a browser kept of the save before stands in its way. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the page is told after each save. */
export interface Saved {
  /** Where the newest usable pack is shown, such as `/live/3`. */
  readonly site: string;
  /** What the usable pack is, in a few words; empty where an author has nothing to hear of it. */
  readonly title: string;
  readonly usable: boolean;
  readonly findings: readonly Remark[];
}

export interface Remark {
  readonly kind: 'problem' | 'warn' | 'replace';
  readonly line: number;
  readonly column: number;
  readonly where: string;
  readonly message: string;
}

export interface LivePack {
  /** A save: its text, and what there is to say about it. */
  save(text: string, usable: boolean, findings: readonly Remark[]): void;
  /** Answers `/live.events` (server-sent: this save and each that follows) and the newest
   * `/live/N/pack.json`; false for anything else. */
  answer(path: string, request: IncomingMessage, response: ServerResponse): boolean;
  end(): void;
}

/** A pack that can be replaced while the host runs; every page that shows it is told. */
export function livePack(title = 'Your pack, as you saved it last'): LivePack {
  let count = 0;
  let text: string | undefined;
  let saved: Saved = { site: '/live/0', title, usable: true, findings: [] };
  const followers = new Set<ServerResponse>();
  const tell = (response: ServerResponse) => response.write(`data: ${JSON.stringify(saved)}\n\n`);
  return {
    save(next, usable, findings) {
      if (usable) {
        count += 1;
        text = next;
      }
      saved = { site: `/live/${count}`, title, usable, findings };
      for (const follower of followers) tell(follower);
    },
    answer(path, request, response) {
      if (path === '/live.events') {
        response.writeHead(200, {
          'content-type': 'text/event-stream',
          'cache-control': 'no-store',
        });
        followers.add(response);
        request.on('close', () => followers.delete(response));
        tell(response);
        return true;
      }
      if (text === undefined || path !== `${saved.site}/pack.json`) return false;
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(text);
      return true;
    },
    end() {
      for (const follower of followers) follower.end();
    },
  };
}
