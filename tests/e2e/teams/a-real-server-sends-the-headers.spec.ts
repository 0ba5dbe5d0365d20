import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type APIRequestContext, expect, request } from '@playwright/test';
import { SITE } from '../../../scripts/drive/teams';
import { launchWatched } from '../../../scripts/drive/watched';
import { en } from '../../../src/text/en';
import { serveTeams } from '../../../teams-app/local-host/server';
import { ADDRESSES, ALWAYS, CHANGING, HASHED, ours } from '../../teams-app/what-must-be-sent';
import { makeCertificate } from '../certificate';
import { test } from '../fixtures';

const [script] = readdirSync(`${SITE}/assets`).filter((name) => name.endsWith('.js'));

async function expectHeaders(client: APIRequestContext, site: string): Promise<void> {
  for (const path of ADDRESSES) {
    const answer = await client.get(site + path);
    expect(answer.status(), path).toBe(200);
    expect(ours(answer.headers()), path).toEqual(CHANGING);
    // `nosniff` and a wrong type would mean that nothing runs.
    const type = path.endsWith('/') ? 'text/html' : path.endsWith('.js') ? 'javascript' : 'json';
    expect(answer.headers()['content-type'], path).toContain(type);
  }
  const asset = await client.get(`${site}/assets/${script}`);
  expect(ours(asset.headers())).toEqual(HASHED);
  expect(asset.headers()['content-type']).toContain('javascript');
}

const nginx = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
const there = nginx.error === undefined;

test.describe('nginx, with the file that the build made', () => {
  test.skip(!there, 'there is no nginx on this machine');
  let folder: string;
  let server: ChildProcess;
  let site: string;
  let client: APIRequestContext;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'waymark-nginx-'));
    const { key, cert } = makeCertificate();
    writeFileSync(join(folder, 'waymark.key'), key);
    writeFileSync(join(folder, 'waymark.pem'), cert);
    const port = await freePort();
    site = `https://localhost:${port}`;
    // What an administrator changes: the two lines of the certificate, the folder, here the port too.
    const generated = readFileSync('dist/teams/nginx.conf', 'utf8');
    const changes: [string, string][] = [
      ['listen 443 ssl', `listen 127.0.0.1:${port} ssl`],
      ['# ssl_certificate     /etc/ssl/waymark.pem', `ssl_certificate ${folder}/waymark.pem`],
      ['# ssl_certificate_key /etc/ssl/waymark.key', `ssl_certificate_key ${folder}/waymark.key`],
      ['root /srv/waymark', `root ${resolve(SITE)}`],
    ];
    const own = changes.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, generated);
    writeFileSync(join(folder, 'waymark.conf'), own);
    writeFileSync(join(folder, 'nginx.conf'), around(folder));
    const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
    const tested = spawnSync('nginx', [...args, '-t'], { encoding: 'utf8' });
    expect(tested.status, tested.stderr).toBe(0);
    server = spawn('nginx', args, { stdio: 'ignore' });
    client = await request.newContext({ ignoreHTTPSErrors: true });
    await expect
      .poll(() => client.get(`${site}/`).then((a) => a.status(), String), { timeout: 20_000 })
      .toBe(200);
  });
  test.afterAll(async () => {
    await client?.dispose();
    if (server && server.exitCode === null) {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGTERM');
      await ended;
    }
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  test('each file carries what it must, and a missing one is not remembered', async () => {
    await expectHeaders(client, site);
    const missing = await client.get(`${site}/assets/gone-1234.js`);
    expect(missing.status()).toBe(404);
    expect(ours(missing.headers())).toEqual(ALWAYS);
  });

  test('the site runs as it is served, from its shortest address', { tag: '@soak' }, async () => {
    const browser = await launchWatched({ args: ['--ignore-certificate-errors'] });
    const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    await page.goto(`${site}/`);
    await page.getByRole('link', { name: en.start.difference }).click();
    await expect(page.getByRole('heading', { name: en.difference.title })).toBeVisible();
    await browser.close();
  });
});

test('the local host sends a site what its own list says, and no more', async () => {
  const teams = await serveTeams({ port: 0, siteDir: SITE });
  const client = await request.newContext();
  await expectHeaders(client, `${teams.url}site`);
  await client.dispose();
  await teams.close();
});

/** A whole configuration, as it is on any server, with nothing outside of `folder`. */
function around(folder: string): string {
  const types = /--conf-path=(\S+)/.exec(nginx.stderr)?.[1]?.replace(/[^/]+$/, 'mime.types');
  mkdirSync(join(folder, 'temp'));
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${folder}/temp/${name};`,
  );
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  include ${types ?? '/etc/nginx/mime.types'};
  access_log off;
${temp.join('\n')}
  include ${folder}/waymark.conf;
}
`;
}

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
