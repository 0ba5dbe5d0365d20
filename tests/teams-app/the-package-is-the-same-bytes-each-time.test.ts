import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readOptions } from '../../scripts/build';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { checkPackage } from '../../teams-app/package/check';
import { makePackage, packageFiles } from '../../teams-app/package/package';

const settings = { site: 'https://waymark.example.ac.uk', version: '1.0.0' };
const folder = mkdtempSync(join(tmpdir(), 'waymark-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('gives the same bytes for the same settings, and others for others', async () => {
  const first = await makePackage(settings);
  expect((await makePackage(settings)).equals(first)).toBe(true);
  expect((await makePackage({ ...settings, version: '1.0.1' })).equals(first)).toBe(false);
});

it('holds what the administrator gave to the build', async () => {
  const id = '0b6a7c1e-4444-4d4d-8d8d-00000000000d';
  const clientId = '0b6a7c1e-5555-4e4e-8e8e-00000000000e';
  const given = ['--site', 'https://way.example.ac.uk', '--id', id, '--developer', 'Example'];
  const { pack: _, ...options } = readOptions([...given, '--client-id', clientId]);
  const files = await packageFiles({ ...settings, ...options });
  const manifest = JSON.parse(Buffer.from(files['manifest.json'] as Uint8Array).toString());
  expect(manifest).toMatchObject({
    id,
    developer: { name: 'Example', privacyUrl: 'https://way.example.ac.uk/privacy/' },
    validDomains: ['way.example.ac.uk'],
    webApplicationInfo: { id: clientId },
  });
  const { pack: __, ...own } = readOptions(['--name', 'Mentoring & Co $&', '--accent', '#AB12cd']);
  const named = await packageFiles({ ...settings, ...own, ownPack: branded() });
  const text = Buffer.from(named['manifest.json'] as Uint8Array).toString();
  expect(JSON.parse(text)).toMatchObject({
    name: { short: 'Mentoring & Co $&' },
    accentColor: '#AB12cd',
  });
  for (const file of [text, Buffer.from(named['cy.json'] as Uint8Array).toString()]) {
    expect(file.match(/Mentoring & Co \$&/g)).toHaveLength(2);
    expect(file.replace(/"developer": \{[^}]*/, '')).not.toContain('Waymark');
  }
  expect(() => readOptions(['--sitte', 'https://way.example.ac.uk'])).toThrow('--sitte');
});

const branded = (organisation: Partial<Pack['organisation']> = {}) =>
  ({
    ...defaultPack,
    organisation: { ...defaultPack.organisation, ...organisation },
    brand: { colour: '#0b3d91' },
  }) as unknown as Pack;

it('is called as the programme of a pack with a brand, in each language, in its colour', async () => {
  const said = async (ownPack: Pack) => {
    const files = await packageFiles({ ...settings, ownPack });
    expect(checkPackage(files)).toEqual([]);
    const read = (name: string) => JSON.parse(Buffer.from(files[name] as Uint8Array).toString());
    const [manifest, welsh] = [read('manifest.json'), read('cy.json')];
    return [manifest.name.short, manifest.name.full, welsh['name.short'], manifest.accentColor];
  };
  expect(await said(branded())).toEqual([
    'Mentoring and coaching',
    'Mentoring and coaching, Example University',
    'Mentora a hyfforddi',
    '#0b3d91',
  ]);
  // Teams has room for 30 and for 100 characters.
  const [short, full] = await said(branded({ programme: 'x'.repeat(31), name: 'y'.repeat(99) }));
  expect([short, full]).toEqual(['Waymark', 'Waymark: mentoring, coaching, or something else?']);
  expect((await said(branded({ programme: 'x'.repeat(31) })))[0]).toBe('Example University');
  const plain = defaultPack as unknown as Pack;
  expect(await said(plain)).toEqual(['Waymark', expect.any(String), 'Waymark', '#5B5FC7']);
});

it('is refused where a setting makes a fault', async () => {
  const developer = 'A name that is longer than Teams has room for';
  await expect(makePackage({ ...settings, developer })).rejects.toThrow('/developer/name');
  const name = 'x'.repeat(31);
  await expect(makePackage({ ...settings, name })).rejects.toThrow('manifest.json/name/short');
  await expect(makePackage({ ...settings, accent: 'purple' })).rejects.toThrow('/accentColor');
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
