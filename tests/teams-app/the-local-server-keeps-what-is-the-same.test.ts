import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { headersFile } from '../../teams-app/hosting/files';
import { serveTeams } from '../../teams-app/local-host/server';

it('who asks again for a file hears that it is the same, until it is another', async () => {
  const siteDir = mkdtempSync(join(tmpdir(), 'waymark-site-'));
  writeFileSync(join(siteDir, '_headers'), headersFile(['/']));
  writeFileSync(join(siteDir, 'index.html'), 'first');
  const server = await serveTeams({ port: 0, siteDir });
  try {
    const ask = (etag = '') =>
      fetch(`${server.url}site/`, { headers: { 'if-none-match': etag }, cache: 'no-store' });
    const first = await ask();
    const etag = first.headers.get('etag') ?? '';
    expect([first.status, await first.text()]).toEqual([200, 'first']);
    const same = await ask(etag);
    expect([same.status, await same.text()]).toEqual([304, '']);
    expect(same.headers.get('cache-control')).toBe('no-cache');
    writeFileSync(join(siteDir, 'index.html'), 'second');
    const other = await ask(etag);
    expect([other.status, await other.text()]).toEqual([200, 'second']);
  } finally {
    await server.close();
    rmSync(siteDir, { recursive: true });
  }
});
