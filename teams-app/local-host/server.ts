/** Serves the local Teams host at `/` and the built site at `/site/`, with the headers of the
 * site's own `_headers` file: what passes here passes on a real static host. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rollup } from 'vite';
import { type HeaderRules, headersFor, parseHeaders } from './headers-file';
import { listen } from './listen';
import type { LivePack } from './live-pack';

export interface TeamsServer {
  /** The first free port from here on; 0 for any. */
  readonly port: number;
  /** `dist/teams/site`. */
  readonly siteDir: string;
  readonly https?: { readonly key: string; readonly cert: string } | undefined;
  /** Shown beside the tab, at popup size. */
  readonly popupUrl?: string | undefined;
  /** Where what is sent arrives: the page links it. */
  readonly inboxUrl?: string | undefined;
  /** Other folders to serve, by first part of their address, such as `popup`. */
  readonly also?: Readonly<Record<string, string>> | undefined;
  /** Lets the site reach an inbox on this machine, without https, which no deployed site may. */
  readonly localInbox?: boolean | undefined;
  /** A pack that is being written: the site is served with it. */
  readonly live?: LivePack | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

// As Teams on the web: a frame may go to a page, and to no program.
const FRAMES = { 'content-security-policy': 'frame-src http: https:' };

/** Starts serving; `close` ends every connection. */
export async function serveTeams(options: TeamsServer) {
  const { siteDir, https, popupUrl, inboxUrl, also = {}, live } = options;
  const sent = await readFile(join(siteDir, '_headers'), 'utf8');
  const rules = parseHeaders(options.localInbox ? withLocalInbox(sent) : sent);
  hostFiles ??= buildHostPage();
  const hostPage = new Map(await hostFiles);
  hostPage.set('/setup.json', JSON.stringify({ popupUrl, inboxUrl, live: live !== undefined }));

  const folders = new Map(Object.entries({ ...also, live: siteDir, site: siteDir }));

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, first = '', ...rest] = decodeURIComponent(pathname).split('/');
    if (live?.answer(pathname, request, response)) return;
    const folder = folders.get(first);
    if (folder) {
      const path = first === 'live' ? rest.slice(1) : rest;
      const headers = folder === siteDir ? rules : [];
      return sendFile(request, response, folder, `/${path.join('/')}`, headers);
    }
    const name = pathname === '/' ? '/index.html' : pathname;
    sendContent(response, name, hostPage.get(name));
  };
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  };
  const server = https ? createHttps(https, listener) : createHttp(listener);
  const port = await listen(server, options.port);
  return {
    url: `${https ? 'https' : 'http'}://localhost:${port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        live?.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function sendContent(response: ServerResponse, name: string, content?: string | Uint8Array): void {
  if (content === undefined) return void response.writeHead(404).end();
  const headers = { 'content-type': TYPES[extname(name)] ?? '', ...FRAMES };
  response.writeHead(200, headers).end(content);
}

/** As static hosts do: whoever has the file already, and asks, hears that it is still the same. */
async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
  rules: HeaderRules,
): Promise<void> {
  // `normalize` folds any `..` away before the folder is put in front.
  let file = join(folder, normalize(path));
  if ((await stat(file)).isDirectory()) file = join(file, 'index.html');
  const content = await readFile(file);
  const type = TYPES[extname(file)] ?? 'text/plain';
  const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
  const headers = { etag, ...headersFor(rules, path) };
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
  response.writeHead(200, { 'content-type': type, ...headers }).end(content);
}

const withLocalInbox = (headers: string) =>
  headers.replace(/(connect-src [^;]*)/, '$1 http://localhost:* http://127.0.0.1:*');

/** The same for every server of this process. */
let hostFiles: ReturnType<typeof buildHostPage> | undefined;

/** The host's own page, built in memory. */
async function buildHostPage(): Promise<Map<string, string | Uint8Array>> {
  // Loaded late: whoever asks `npm start` for its options need not wait for it.
  const { build } = await import('vite');
  const root = fileURLToPath(new URL('.', import.meta.url));
  const result = (await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2022', assetsInlineLimit: 0, modulePreload: false },
  })) as Rollup.RollupOutput;
  return new Map(
    result.output.map((file) => [
      `/${file.fileName}`,
      file.type === 'chunk' ? file.code : file.source,
    ]),
  );
}
