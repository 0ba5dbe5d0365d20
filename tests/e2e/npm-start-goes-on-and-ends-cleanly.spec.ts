import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { execa } from 'execa';
import { openBrowser } from '../../scripts/start/browser';
import { test } from './fixtures';

let folder: string;
let taken: Server;
let port: number;
let running: ChildProcess | undefined;
const path = process.env.PATH;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-start-'));
  taken = createServer((_, response) => response.end('somebody else'));
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  port = (taken.address() as AddressInfo).port;
});
test.afterEach(async () => {
  process.env.PATH = path;
  running?.kill('SIGKILL');
  running = undefined;
  await new Promise((done) => taken.close(done));
  rmSync(folder, { recursive: true });
});

/** Puts a browser of that script before the real ones. */
function browser(script: string): NodeJS.ProcessEnv {
  const file = join(folder, 'chromium');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return { ...process.env, PATH: `${folder}:${path}`, DISPLAY: ':99' };
}

/** Starts it on the port that is taken, with what was built, until it says that it runs. */
async function start(env: NodeJS.ProcessEnv) {
  // As `npm start` does. The command `tsx` kills a script that answers a signal after 30 ms.
  const args = [
    '--import',
    'tsx',
    'scripts/start.ts',
    '--no-build',
    '--browser',
    '--port',
    String(port),
  ];
  const child = execa(process.execPath, args, { reject: false, env, extendEnv: false });
  running = child;
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  await expect.poll(() => said, { timeout: 25_000 }).toMatch(/inbox on this machine\s+http:\S+\s/);
  const url = /beside it\s+(http:\S+)/.exec(said)?.[1] ?? '';
  return { child, said: () => said, ended, url };
}
/** What is said from “Waymark is running” on: the addresses, last, so that nobody scrolls for them. */
const lastLines = (said: string) =>
  said.slice(said.indexOf('Waymark is running')).trim().split('\n');
const answers = (url: string) =>
  fetch(url).then(
    (response) => response.status,
    () => 'nobody',
  );

test('where the port is taken and there is no display, it says where it is instead, and goes on', async () => {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...bare } = process.env;
  const { child, said, ended, url } = await start(bare);
  expect(Number(new URL(url).port)).toBeGreaterThan(port);
  if (process.platform === 'linux')
    await expect.poll(said).toContain('There is no display here, so no browser was opened');
  expect(await answers(url)).toBe(200);
  expect(await answers(`${url}site/tab/`)).toBe(200);
  const [inbox] =
    /http:\S+$/.exec(lastLines(said()).find((line) => line.includes('inbox')) ?? '') ?? [];
  expect(await (await fetch(inbox ?? '')).text()).toContain(`href="${url}"`);
  expect(await (await fetch(`${url}setup.json`)).json()).toMatchObject({ inboxUrl: inbox });
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(await answers(url)).toBe('nobody');
});

test('the browser that it opened ends with it', { tag: '@soak' }, async () => {
  const env = browser(`echo "$$ $*" > ${folder}/started; exec sleep 60`);
  const { child, ended, url } = await start(env);
  // The file is there a moment before its words are.
  const started = () =>
    existsSync(join(folder, 'started')) ? readFileSync(join(folder, 'started'), 'utf8') : '';
  await expect.poll(started, { timeout: 10_000 }).toContain('\n');
  const [pid, ...args] = started().trim().split(' ');
  expect(args.at(-1)).toBe(url);
  expect(args.join(' ')).toMatch(/--load-extension=\S+chrome-mv3/);
  expect(process.kill(Number(pid), 0)).toBe(true);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
});

test('a browser that cannot start is heard, and one that the person closes is not', async () => {
  const lines: string[] = [];
  const open = (script: string) => {
    const env = browser(script);
    process.env.PATH = env.PATH;
    return openBrowser({ extension: 'e', url: 'u', say: (line) => lines.push(line), env });
  };
  open('echo "Missing X server" >&2; exit 1');
  await expect.poll(() => lines.join(), { timeout: 10_000 }).toContain('Missing X server');
  expect(lines.join()).toContain('code 1');
  lines.length = 0;
  const close = open(`touch ${folder}/closed; exit 0`);
  await expect.poll(() => existsSync(join(folder, 'closed')), { timeout: 10_000 }).toBe(true);
  await close();
  await open('exec sleep 60')();
  expect(lines).toEqual([]);
});
