import { crc32, deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPackage } from '../../teams-app/package/check';
import { packageFiles } from '../../teams-app/package/package';

const settings = { site: 'https://waymark.example.ac.uk', version: '1.0.0' };
let good: Record<string, Uint8Array>;
beforeAll(async () => {
  good = { ...(await packageFiles(settings)) };
});

type Json = Record<string, unknown>;
const read = (name: string) => JSON.parse(Buffer.from(good[name] as Uint8Array).toString()) as Json;
const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const withManifest = (change: (manifest: Json) => void) => {
  const manifest = read('manifest.json');
  change(manifest);
  return checkPackage({ ...good, 'manifest.json': json(manifest) });
};

/** One flat colour, RGBA, no filter: as plain as a PNG can be. */
function flatPng(size: number, pixel: readonly number[]): Buffer {
  const chunk = (type: string, body: Buffer) => {
    const out = Buffer.concat([Buffer.alloc(4), Buffer.from(type), body, Buffer.alloc(4)]);
    out.writeUInt32BE(body.length, 0);
    out.writeUInt32BE(crc32(out.subarray(4, 8 + body.length)), 8 + body.length);
    return out;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8);
  const row = Buffer.from([0, ...Array.from({ length: size }, () => pixel).flat()]);
  const data = deflateSync(Buffer.concat(Array.from({ length: size }, () => row)));
  const start = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    start,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

it('finds nothing wrong with our own package, on a host of its own or in a folder', async () => {
  expect(checkPackage(good)).toEqual([]);
  const inFolder = await packageFiles({
    ...settings,
    site: 'https://www.example.ac.uk/staff/waymark',
  });
  expect(checkPackage(inFolder)).toEqual([]);
});

describe('the manifest', () => {
  it('refuses a key that the schema does not know', () => {
    expect(withManifest((m) => Object.assign(m, { packageName: 'x' }))).toEqual([
      expect.stringContaining('packageName'),
    ]);
  });
  it('refuses too long a name', () => {
    const faults = withManifest((m) => Object.assign(m.name as Json, { short: 'x'.repeat(31) }));
    expect(faults).toEqual([expect.stringMatching(/^manifest\.json\/name\/short: .*30/)]);
  });
  it('refuses a developer name of more than 32 characters', () => {
    const faults = withManifest((m) =>
      Object.assign(m.developer as Json, { name: 'x'.repeat(33) }),
    );
    expect(faults).toEqual([expect.stringContaining('/developer/name')]);
  });
  it('refuses a tab outside validDomains', () => {
    const faults = withManifest((m) => {
      const [first] = m.staticTabs as Json[];
      Object.assign(first as Json, { contentUrl: 'https://elsewhere.example.ac.uk/tab/' });
    });
    expect(faults).toEqual([expect.stringContaining('"elsewhere.example.ac.uk" is not in')]);
  });
  it('refuses an address without https', () => {
    const faults = withManifest((m) =>
      Object.assign(m.developer as Json, { privacyUrl: 'http://waymark.example.ac.uk/privacy/' }),
    );
    expect(faults).toEqual([expect.stringContaining('must start with https://')]);
  });
  it('refuses an address that is none', () => {
    const faults = withManifest((m) => {
      const [first] = m.staticTabs as Json[];
      Object.assign(first as Json, { websiteUrl: 'https://' });
    });
    expect(faults).toEqual(['manifest.json/staticTabs/0/websiteUrl: is not an address']);
  });
  it('refuses what is no JSON', () => {
    expect(checkPackage({ ...good, 'manifest.json': Buffer.from('{') })).toEqual([
      expect.stringContaining('is not JSON'),
    ]);
  });
});

describe('the languages', () => {
  it('refuses a missing language file', () => {
    const { 'cy.json': _, ...rest } = good;
    expect(checkPackage(rest)).toEqual(['cy.json: is not in the package']);
  });
  it('refuses a file that leaves a tab untranslated', () => {
    const { 'staticTabs[1].name': _, ...rest } = read('cy.json');
    expect(checkPackage({ ...good, 'cy.json': json(rest) })).toEqual([
      'cy.json: "staticTabs[1].name" is not translated',
    ]);
  });
  it('refuses a description longer than Teams shows', () => {
    const file = { ...read('cy.json'), 'description.short': 'x'.repeat(81) };
    expect(checkPackage({ ...good, 'cy.json': json(file) })).toEqual([
      expect.stringContaining('description.short'),
    ]);
  });
});

describe('the icons', () => {
  const white = [255, 255, 255, 255];
  it('refuses the wrong size', () => {
    expect(checkPackage({ ...good, 'color.png': flatPng(10, white) })).toEqual([
      'color.png: is 10 by 10 pixels; Teams wants 192 by 192',
    ]);
  });
  it('refuses a colour icon with nothing in it, or a torn edge', () => {
    expect(checkPackage({ ...good, 'color.png': flatPng(192, white) })).toEqual([
      'color.png: has nothing in it',
    ]);
    expect(checkPackage({ ...good, 'color.png': flatPng(192, [91, 95, 199, 128]) })).toEqual([
      'color.png: must be solid all around its edge, or clear all around it',
    ]);
  });
  it('refuses an outline in colour', () => {
    expect(checkPackage({ ...good, 'outline.png': flatPng(32, [200, 0, 0, 255]) })).toEqual([
      'outline.png: has a colour; it must be white on transparent',
    ]);
  });
  it('refuses an outline with nothing transparent, or nothing in it', () => {
    const refused = ['outline.png: must be white on transparent'];
    expect(checkPackage({ ...good, 'outline.png': flatPng(32, white) })).toEqual(refused);
    expect(checkPackage({ ...good, 'outline.png': flatPng(32, [0, 0, 0, 0]) })).toEqual(refused);
  });
  it('refuses what is no PNG, or a damaged one', () => {
    const cut = Buffer.from(good['color.png'] as Uint8Array).subarray(0, 400);
    expect(checkPackage({ ...good, 'color.png': Buffer.from('<svg/>') })).toEqual([
      'color.png: is not a PNG',
    ]);
    expect(checkPackage({ ...good, 'color.png': cut })).toEqual(['color.png: is damaged']);
  });
});

it('refuses a file that nothing refers to', () => {
  expect(checkPackage({ ...good, 'notes.txt': Buffer.from('x') })).toEqual([
    'notes.txt: nothing in the manifest refers to it',
  ]);
});
