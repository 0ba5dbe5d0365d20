/** The built site, whose pack can be replaced as whoever hosts it would; it revalidates, as static hosts do. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SITE } from '../../../scripts/drive/teams';
import type { LivePack } from '../../../teams-app/local-host/live-pack';
import { serveTeams, type TeamsServer } from '../../../teams-app/local-host/server';

/** Bytes to give, a status to refuse with, a line that breaks, or no answer at all. */
type Pack = Uint8Array | number | 'broken' | 'silent';

export const DEFAULT = readFileSync('src/pack/default/pack.json');

export interface Site {
  readonly url: string;
  readonly studio: string;
  put(pack: Pack): void;
  close(): Promise<void>;
}

export async function serveSite(https?: TeamsServer['https']): Promise<Site> {
  let pack: Pack = DEFAULT;
  const live: LivePack = {
    save() {},
    end() {},
    answer(path, request, response) {
      if (path !== '/site/pack.json') return false;
      if (pack === 'silent') return true;
      if (pack === 'broken') {
        request.socket.destroy();
        return true;
      }
      if (typeof pack === 'number') {
        response.writeHead(pack, { 'content-type': 'text/html' }).end('<h1>No</h1>');
        return true;
      }
      const etag = `"${createHash('sha256').update(pack).digest('base64url')}"`;
      const headers = { etag, 'cache-control': 'no-cache', 'content-type': 'application/json' };
      const isSame = request.headers['if-none-match'] === etag;
      response.writeHead(isSame ? 304 : 200, headers).end(isSame ? undefined : pack);
      return true;
    },
  };
  const server = await serveTeams({ port: 0, siteDir: SITE, live, https });
  return {
    url: server.url,
    studio: `${server.url}site/studio/`,
    put(next) {
      pack = next;
    },
    close: server.close,
  };
}

/** The default pack after a change, as its author's editor writes it. */
export function packWith(
  change: (pack: typeof import('../../../src/pack/default/pack.json')) => void,
) {
  const pack = JSON.parse(DEFAULT.toString());
  change(pack);
  return Buffer.from(`${JSON.stringify(pack, null, 2)}\n`);
}
