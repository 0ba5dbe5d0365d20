/** A Chromium in which nobody is attached to the worker, so that it falls asleep as everyone's does:
 * Playwright attaches to each, and an attached worker never sleeps. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import WebSocket from 'ws';
import { CHROMIUM_ARGS, findChromium } from '../../../scripts/drive/browser';
import { until } from '../../../scripts/drive/worker-extension';

interface Target {
  readonly id: string;
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

/** One page of the extension. Only it is attached to, and only while it is open. */
export interface Glimpse {
  evaluate<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

export async function launchUnwatched(extension: string, profile: string) {
  const browser = spawn(
    findChromium() ?? 'chromium',
    [
      ...CHROMIUM_ARGS,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((done) => browser.once('exit', () => done()));
  const noted = join(profile, 'DevToolsActivePort');
  await until(() => existsSync(noted) && readFileSync(noted, 'utf8').includes('\n'), 30_000);
  const at = `http://127.0.0.1:${readFileSync(noted, 'utf8').split('\n')[0]}/json`;
  // A list of what is there, which attaches to nothing.
  const targets = async () => (await (await fetch(`${at}/list`)).json()) as Target[];
  const worker = async () => (await targets()).find(({ type }) => type === 'service_worker');
  const { url } = await until(worker, 30_000);
  return {
    isAwake: async () => (await worker()) !== undefined,
    /** Opens that page of the extension. */
    async open(path: string): Promise<Glimpse> {
      const made = await fetch(`${at}/new?${new URL(path, url)}`, { method: 'PUT' });
      const { id, webSocketDebuggerUrl } = (await made.json()) as Target;
      const socket = new WebSocket(webSocketDebuggerUrl);
      await new Promise((done, failed) => socket.once('open', done).once('error', failed));
      let last = 0;
      return {
        evaluate: <T>(expression: string) =>
          new Promise<T>((done, failed) => {
            const mine = ++last;
            const hear = (data: WebSocket.RawData) => {
              const { id: of, result } = JSON.parse(String(data));
              if (of !== mine) return;
              socket.off('message', hear);
              if (result?.exceptionDetails) failed(new Error(result.exceptionDetails.text));
              else done(result?.result?.value);
            };
            socket.on('message', hear);
            const params = { expression, awaitPromise: true, returnByValue: true };
            socket.send(JSON.stringify({ id: mine, method: 'Runtime.evaluate', params }));
          }),
        async close() {
          socket.close();
          await fetch(`${at}/close/${id}`);
          await until(async () => !(await targets()).some((target) => target.id === id));
        },
      };
    },
    async close() {
      browser.kill();
      await ended;
    },
  };
}
