import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makePackage, packageFiles } from '../../teams-app/package/package';

const settings = { site: 'https://waymark.example.ac.uk', version: '1.0.0' };
const folder = mkdtempSync(join(tmpdir(), 'waymark-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('gives the same bytes for the same settings, and others for others', async () => {
  const first = await makePackage(settings);
  expect((await makePackage(settings)).equals(first)).toBe(true);
  expect((await makePackage({ ...settings, version: '1.0.1' })).equals(first)).toBe(false);
});

it('is refused where a setting makes a fault', async () => {
  const developer = 'A name that is longer than Teams has room for';
  await expect(makePackage({ ...settings, developer })).rejects.toThrow('/developer/name');
});

// Any unzip of somebody else's will do; Python's is on most machines.
const python = spawnSync('python3', ['--version']).status === 0;
it.skipIf(!python)(
  'opens in somebody else’s unzip, with each file at the root and unharmed',
  async () => {
    const zip = join(folder, 'waymark-teams.zip');
    writeFileSync(zip, await makePackage(settings));
    const out = join(folder, 'out');
    execFileSync('python3', ['-m', 'zipfile', '-e', zip, out]);
    for (const [name, content] of Object.entries(await packageFiles(settings))) {
      expect(readFileSync(join(out, name)).equals(Buffer.from(content)), name).toBe(true);
    }
  },
);
