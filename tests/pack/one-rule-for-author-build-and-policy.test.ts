import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInPack, packToBuild } from '../../scripts/pack/live';
import type { Managed } from '../../src/host/host';
import { checkText } from '../../src/pack/author/check';
import { organisationPack } from '../../src/pack/organisation-pack';
import type { Pack } from '../../src/pack/schema';
import { openStore } from '../../src/store/store';
import { FILES, type PackFile } from './files';

const folder = mkdtempSync(join(tmpdir(), 'waymark-files-'));
let served = new Uint8Array();
const server = createServer((_, response) => response.end(served));
let address: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pack.json`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const found = new Map<PackFile, string[]>();
/** The words of the check. */
function problemsOf(file: PackFile): string[] {
  const known = found.get(file);
  if (known) return known;
  const { findings } = checkText(file.bytes, '2026-11-24');
  const said = findings.filter(({ kind }) => kind === 'problem').map(({ message }) => message);
  found.set(file, said);
  return said;
}

let account = 0;
/** What a page makes of what policy says: the pack in use, or the words of Settings. */
async function byPolicy(managed: Managed): Promise<{ pack?: Pack; said?: string }> {
  const store = openStore({ account: Promise.resolve(`one-rule-${account++}`) });
  await store.ready;
  let pack: Pack | undefined;
  await organisationPack(store, managed, undefined, (found) => {
    pack = found.pack;
  });
  const said = (await store.get('packs', 'pack'))?.problem?.detail;
  store.close();
  return { ...(pack && { pack }), ...(said !== undefined && { said }) };
}

/** Everything that a build takes from the file. */
function build({ bytes, name }: PackFile) {
  const file = join(folder, `${name.replaceAll(/\W/g, '-')}.txt`);
  writeFileSync(file, bytes);
  const carried = packToBuild(file);
  const { resolveId, load } = builtInPack(carried) as unknown as Record<
    'resolveId' | 'load',
    (id: string) => string
  >;
  return { carried, bundled: JSON.parse(load(resolveId('./default/pack.json'))) };
}

describe.each(FILES)('a pack file with $name', (file) => {
  it(
    file.refused ? 'is refused by all, in the same words' : 'is taken by all, the same',
    async () => {
      const problems = problemsOf(file);
      served = Uint8Array.from(file.bytes);
      const fetched = await byPolicy({ packUrl: address });
      if (file.refused) {
        expect(problems.join('\n')).toMatch(file.refused);
        for (const message of problems) expect(() => build(file)).toThrow(message);
        expect(fetched.pack).toBeUndefined();
        // Settings says the first, and how many more.
        const [, rest] = /^[^:]*: (.*?)( \(\+\d+\))?$/s.exec(fetched.said ?? '') ?? [];
        expect(problems).toContain(rest);
        return;
      }
      expect(problems).toEqual([]);
      const { carried, bundled } = build(file);
      expect(fetched.said).toBeUndefined();
      expect(fetched.pack).toEqual(carried.pack);
      expect(bundled).toEqual(carried.pack);
    },
  );
});

// What was no text before somebody decoded it cannot stand in a policy.
const TEXTS = FILES.flatMap((file) => {
  const text = asText(file.bytes);
  return text === undefined ? [] : [{ ...file, file, text }];
});
it.each(TEXTS)('a policy that holds a pack with $name says the same', async ({ file, text }) => {
  const { pack, said } = await byPolicy({ pack: text });
  if (!file.refused) expect(pack).toEqual(JSON.parse(text.replace('\ufeff', '')));
  else expect(problemsOf(file).some((message) => said?.includes(message))).toBe(true);
});

function asText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text === '' || text.startsWith('PK\u0003') ? undefined : text;
  } catch {
    return undefined;
  }
}
