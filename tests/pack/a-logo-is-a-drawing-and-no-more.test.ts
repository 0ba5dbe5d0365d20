import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execaSync } from 'execa';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import defaultPack from '../../src/pack/default/pack.json';
import { lookOf } from '../../src/pack/look';
import { checkPack } from '../../src/pack/read';
import type { Pack } from '../../src/pack/schema';
import { crest, DAMAGED, DRAWINGS, dataUrl, HOSTILE, svgUrl, wordmark } from './pictures';

const withLogo = (light: string, dark?: string) =>
  ({ ...defaultPack, brand: { logo: { light, ...(dark && { dark }) } } }) as unknown as Pack;
const problemsOf = (light: string, dark?: string) => checkPack(withLogo(light, dark)).problems;
const png = (width: number, height: number) => PNG.sync.write(new PNG({ width, height }));

// Encoded by Google's cwebp; one pixel each.
const LOSSY = 'UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA';
const LOSSLESS = 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==';
const webp = (base64: string) => `data:image/webp;base64,${base64}`;
/** The header of an extended one, 300 by 100; `flags` says what is in it. */
const extended = (flags: number) =>
  dataUrl(
    'webp',
    Buffer.from(
      `524946461a00000057454250565038580a000000${flags.toString(16).padStart(2, '0')}0000002b0100630000`,
      'hex',
    ),
  );

describe('a logo is taken', () => {
  it.each(DRAWINGS)('as SVG: %s', (_, text) => expect(problemsOf(svgUrl(text))).toEqual([]));

  it.each([
    ['PNG', dataUrl('png', png(120, 40))],
    ['lossy WebP', webp(LOSSY)],
    ['lossless WebP', webp(LOSSLESS)],
    ['extended WebP', extended(0)],
  ])('as %s', (_, url) => expect(problemsOf(url)).toEqual([]));

  it.each([
    ['a wide SVG', svgUrl(wordmark('#000')), 'word', '4.500rem'],
    ['a square SVG', svgUrl(crest('#000')), 'mark', '2.000rem'],
    ['a wide PNG', dataUrl('png', png(400, 100)), 'word', '6.000rem'],
    ['a very wide PNG', dataUrl('png', png(1200, 100)), 'word', '9.000rem'],
    ['a square WebP', webp(LOSSLESS), 'mark', '2.000rem'],
    ['another', webp(LOSSY), 'mark', '2.000rem'],
    ['a wide WebP', extended(0), 'word', '4.500rem'],
    ['an SVG with a width and a height alone', svgUrl(DRAWINGS[3]?.[1] ?? ''), 'mark', '1.905rem'],
  ])('with the room that it needs, before it is drawn: %s', (_, url, kind, width) => {
    const look = lookOf(withLogo(url));
    expect(look.logo).toBe(kind);
    expect(look.style['--logo-width']).toBe(width);
    expect(look.style['--logo']).toBe(`url("${url}")`);
    expect(look.style['--logo-dark']).toBe(`url("${url}")`);
  });
});

describe('a logo is refused', () => {
  it.each(HOSTILE)('where it could do more than be seen: %s', (_, text) => {
    const [problem] = problemsOf(svgUrl(text));
    expect(problem?.path).toBe('brand.logo.light');
    expect(problem?.message).toMatch(/^has .*save it as plain or optimised SVG, or as PNG$/);
    expect(problemsOf(svgUrl(wordmark('#000')), svgUrl(text))[0]?.path).toBe('brand.logo.dark');
  });

  it.each(DAMAGED)('where it is damaged: %s', (_, text) => {
    expect(problemsOf(svgUrl(text))[0]?.message).toMatch(/is not an SVG|its size|lacks xmlns/);
  });

  const apng = Buffer.from(png(8, 8));
  const moving = Buffer.concat([
    apng.subarray(0, 33),
    Buffer.from('000000086163544c000000010000000000000000', 'hex'),
    apng.subarray(33),
  ]);
  it.each([
    ['larger than 8 kB', dataUrl('svg+xml', wordmark('#000').padEnd(8001)), /at most 8 kB/],
    ['as large as a house', dataUrl('png', png(2001, 1)), /at most 2000 pixels/],
    ['a PNG that moves', dataUrl('png', moving), /stands still/],
    ['a WebP that moves', extended(2), /stands still/],
    [
      'a picture of another kind',
      'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
      /an SVG, a PNG or a WebP/,
    ],
    ['a PNG that is none', dataUrl('png', wordmark('#000')), /is no PNG/],
    ['a WebP that is none', dataUrl('webp', png(8, 8)), /is no WebP/],
    ['an address', 'https://www.example.ac.uk/logo.svg', /data URL/],
    ['a page', 'data:text/html;base64,PHA+', /data URL/],
    ['an end of the style', `${svgUrl(wordmark('#000'))}");x:url("`, /data URL/],
    ['letters that are not UTF-8', dataUrl('svg+xml', Buffer.from([0x3c, 0xff])), /UTF-8/],
  ])('that is %s', (_, url, said) => {
    expect(problemsOf(url)[0]?.message).toMatch(said);
  });
});

it('`npm run pack -- logo` writes what belongs into the pack, or says why not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-logo-'));
  const run = (name: string, content: string) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    const args = ['--import', 'tsx', 'scripts/pack.ts', 'logo', file];
    return execaSync(process.execPath, args, { reject: false });
  };
  const good = run('Logo.SVG', wordmark('#0b3d91'));
  const [, url = ''] = /"light": "(.*)"/.exec(good.stdout) ?? [];
  expect(problemsOf(url)).toEqual([]);
  const bad = run('bad.svg', HOSTILE[0]?.[1] ?? '');
  expect(bad.exitCode).toBe(1);
  expect(bad.stderr).toContain('bad.svg cannot be the logo: it has <script>');
});
