import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packRules, RULES } from '../../scripts/pack/live';
import defaultPack from '../../src/pack/default/pack.json';
import { loadPack } from '../../src/pack/load';
import { openStore, type Store } from '../../src/store/store';
import { shipped } from './shipped';

const world = globalThis as { __PACK_RULES__?: string };
const good = JSON.stringify({ ...defaultPack, version: 7 });
/** Parsed it would do for a moment; checked it would not. */
const broken = good.replace('"services":[', '"services":[],"x":[');
const FROM = 'https://packs.invalid/pack.json';

let store: Store;
let account = 0;
beforeEach(async () => {
  world.__PACK_RULES__ = 'these';
  store = openStore({ account: Promise.resolve(`checked-${account++}`) });
  await store.ready;
});
afterEach(() => {
  delete world.__PACK_RULES__;
  store.close();
});

const kept = () => store.get('packs', 'pack');
/** Puts a copy there as an earlier start left it; where the pack comes from is not asked again. */
async function keep(text: string, rules?: string) {
  const row = { id: 'pack', text, version: 7, from: FROM, fetchedAt: 1, triedFrom: FROM } as const;
  await store.change(['packs'], async (rows) =>
    rows.put('packs', { ...row, triedAt: Date.now(), ...(rules && { rules }) }),
  );
}
async function start(managed: { packUrl?: string; pack?: string } = { packUrl: FROM }) {
  const { pack } = await loadPack({
    store,
    managed: Promise.resolve(managed),
    beside: undefined,
    shipped,
    onNewer: () => undefined,
    patience: 30_000,
  });
  return pack.version;
}

it('what these rules have checked is not checked again', async () => {
  await keep(broken, 'these');
  expect(await start()).toBe(7);
});

it('what other rules have checked, or none, is checked', async () => {
  for (const rules of ['others', undefined]) {
    await keep(broken, rules);
    expect(await start()).toBe(defaultPack.version);
    expect((await kept())?.rules).not.toBe('these');
  }
});

it('without a build nothing is taken as checked', async () => {
  delete world.__PACK_RULES__;
  await keep(broken);
  expect(await start()).toBe(defaultPack.version);
});

it('a copy that is damaged, though checked once, is no copy', async () => {
  await keep(good.slice(0, 500), 'these');
  expect(await start()).toBe(defaultPack.version);
});

it('once checked it says so, after an update of Waymark and when it first comes', async () => {
  await keep(good, 'others');
  expect(await start()).toBe(7);
  await expect.poll(async () => (await kept())?.rules).toBe('these');
  // From the policy itself, with nothing kept of it.
  await keep('', undefined);
  expect(await start({ pack: good })).toBe(7);
  await expect.poll(async () => (await kept())?.rules).toBe('these');
  expect(await kept()).toMatchObject({ text: good, from: 'policy' });
});

it('stays checked when a newer one is refused', async () => {
  await keep(good, 'these');
  expect(await start({ pack: broken })).toBe(7);
  await expect.poll(async () => (await kept())?.problem?.code).toBe('invalid');
  expect(await kept()).toMatchObject({ text: good, rules: 'these' });
});

it('the rules are named after every file that has a say in them', () => {
  const found = new Set<string>();
  const follow = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    const source = readFileSync(`src/pack/${name}.ts`, 'utf8');
    for (const [, next = ''] of source.matchAll(/^import (?!type).*?from '\.\/([\w-]+)';$/gms))
      follow(next);
  };
  follow('read');
  const named = RULES.map((file) => /([\w-]+)\.ts$/.exec(file)?.[1]);
  expect(named.sort()).toEqual([...found].sort());
  expect(packRules()).toMatch(/^[0-9a-f]{16}$/);
});
