import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInPack, packToBuild } from '../../scripts/pack/live';
import { DEFAULT_PACK } from '../../scripts/pack/starter';
import { withTexts } from '../../src/pack/texts';
import { withWords } from '../../src/pack/words';

/** The long run builds the site too, which gets the pack by the same plugin and takes as long again. */
const SOAK = process.env.WAYMARK_SOAK !== undefined;
const folder = mkdtempSync(join(tmpdir(), 'waymark-build-'));
const file = join(folder, 'named.json');
// Nothing in it is as in the default pack that a reader of either would know it by.
const named = readFileSync(DEFAULT_PACK, 'utf8')
  .replaceAll('999', '997')
  .replaceAll('Example University', 'Named University')
  .replaceAll('rifysgol Enghraifft', 'rifysgol Enwog')
  .replaceAll('"en": "Emergency services', '"en": "Named services');
writeFileSync(file, named);

/** The default pack's own emergency number and name: not a part of a longer number. */
const DEFAULTS = /(?<!\d)999(?!\d)|Example University|rifysgol Enghraifft|Emergency services:/;
/** By this the studio's check knows what is still an example's. */
const KNOWN_BY_THE_CHECK = 'Example University|rifysgol Enghraifft';

let built: Map<string, string>;
beforeAll(async () => {
  const site = SOAK ? ['site'] : [];
  const args = ['--import', 'tsx', 'tests/pack/build-into.ts', folder, ...site];
  await execa(process.execPath, args, { env: { WAYMARK_PACK: file } });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  built = new Map(
    files
      .filter((entry) => entry.isFile() && /\.(html|js|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The pack, as a build has it. */
const isCarried = (path: string) =>
  /^(chrome-mv3\/pack|teams\/site\/assets\/pack-.*)\.json$/.test(path);
const whole = (text: string) => JSON.stringify(withWords(withTexts(JSON.parse(text))));

const textOf = (name: RegExp) =>
  [...built].filter(([path]) => name.test(path)).map(([, text]) => text);

describe('a build with WAYMARK_PACK', () => {
  const places: [string, RegExp, string][] = [
    ['the first screen of the popup', /^chrome-mv3\/popup\.html$/, '>Call 997<'],
    ['what the popup carries of it', /^chrome-mv3\/popup\.html$/, '"number":"997"'],
    ['the pack that popup and worker read', /^chrome-mv3\/pack\.json$/, 'Named services'],
  ];
  if (SOAK)
    places.push(
      ['the first screen of the tab', /^teams\/site\/tab\/index\.html$/, '>Call 997<'],
      ['what the tab carries of it', /^teams\/site\/tab\/index\.html$/, '"number":"997"'],
      ['the pack that the tab reads', /^teams\/site\/assets\/pack-/, 'Named services'],
    );
  it.each(places)('has it in %s', (_, name, words) => {
    const found = textOf(name);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
  });

  it('has every text and every search word of it', () => {
    const carried = [...built].filter(([path]) => isCarried(path));
    expect(carried).toHaveLength(SOAK ? 2 : 1);
    for (const [, text] of carried) expect(JSON.parse(whole(text))).toEqual(JSON.parse(named));
  });

  it.runIf(SOAK)('has it beside the site, byte for byte', () => {
    expect(textOf(/^teams\/site\/pack\.json$/)).toEqual([named]);
  });

  it('has nothing of the default one anywhere', () => {
    expect(built.size).toBeGreaterThan(SOAK ? 40 : 20);
    const left = [...built]
      // Folded words are numbers, of which some have three nines.
      .map(([path, text]) => [path, isCarried(path) ? whole(text) : text] as const)
      .filter(([, text]) => DEFAULTS.test(text.replace(KNOWN_BY_THE_CHECK, '')))
      .map(([path]) => path);
    expect(left).toEqual([]);
  });
});

describe('which pack a build carries', () => {
  it('is the one that is named, else the default one', () => {
    expect(packToBuild(file).file).toBe(file);
    expect(packToBuild('').file).toBe(DEFAULT_PACK);
  });

  it('takes the place of the default one wherever that is imported, and of nothing else', () => {
    const resolve = builtInPack(packToBuild(file)).resolveId as (
      source: string,
    ) => string | undefined;
    expect(resolve('./default/pack.json')).toBe(file);
    expect(resolve('../src/pack/default/pack.json')).toBe(file);
    expect(resolve('./schema.json')).toBeUndefined();
  });
});
