import 'fake-indexeddb/auto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execaSync } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { packToBuild } from '../../scripts/pack/live';
import { asText } from '../../src/help/plain-text';
import { rankServices } from '../../src/help/ranking';
import { loadPack } from '../../src/pack/load';
import type { Pack, Service } from '../../src/pack/schema';
import { routesFor } from '../../src/request/destinations';
import { openStore } from '../../src/store/store';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';
import { shipped } from './shipped';

const GUIDE = readFileSync('docs/write-a-pack.md', 'utf8');
const blocks = [...GUIDE.matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm)].map(
  ([, indent = '', language = '', text = '']) => ({
    language,
    text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), '').trimEnd(),
  }),
);
const block = (start: string) => {
  const found = blocks.filter(({ text }) => text.startsWith(start));
  expect(found, `blocks that start with ${start}`).toHaveLength(1);
  return found[0]?.text ?? '';
};
const SERVICE = block('{\n  "id": "staff-listening"');

const folder = mkdtempSync(join(tmpdir(), 'waymark-guide-'));
const file = join(folder, 'my-pack.json');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Types the guide's own command, with its files in a folder of ours. */
function type(command: string) {
  const typed = blocks.filter(({ text }) => text.split('\n').includes(command));
  expect(typed, `in the guide: ${command}`).not.toEqual([]);
  const words = command.replace('npm run pack -- ', '').split(' ');
  const args = words.map((word) => (word.includes('.') ? join(folder, word) : word));
  const [tool, script] = scripts.pack.split(' ');
  const { exitCode, stdout, stderr } = execaSync(tool, [script, ...args], {
    preferLocal: true,
    reject: false,
    stripFinalNewline: false,
  });
  return { status: exitCode, said: (stdout + stderr).replaceAll(`${folder}/`, '') };
}
/** Makes one change to the file by hand; what it changes must be there, once. */
function edit(find: RegExp, into: string) {
  const text = readFileSync(file, 'utf8');
  expect([...text.matchAll(new RegExp(find, 'g'))], `${find}`).toHaveLength(1);
  writeFileSync(
    file,
    text.replace(find, () => into),
  );
}

let pack: Pack;
let check: ReturnType<typeof type>;
beforeAll(async () => {
  expect(type('npm run pack -- new my-pack.json').said).toContain('my-pack.json is written');
  edit(/"contact": \{[\s\S]*?\n {4}\}(?=,)/, block('"contact": {'));
  edit(/"routes": \[[\s\S]*?\n {2}\](?=,)/, block('"routes": ['));
  edit(/"explain": \{/, `${block('"brand": {')},\n"explain": {`);
  edit(/"request": \{/, `"request": {\n${block('"timing": {')},`);
  edit(/"routes": \[/, `${block('"resources": [')},\n"routes": [`);
  edit(/"routes": \[/, `${block('"schemes": [')},\n"routes": [`);
  edit(/"services": \[/, `"services": [${SERVICE},`);
  check = type('npm run pack -- check my-pack.json');
  const store = openStore({ account: Promise.resolve('guide') });
  ({ pack } = await loadPack({
    store,
    managed: Promise.resolve({ pack: readFileSync(file, 'utf8') }),
    beside: undefined,
    shipped,
    onNewer: () => undefined,
    patience: 10_000,
  }));
  store.close();
});

describe('whoever does what the guide says', () => {
  it('has a pack that the check accepts', () => {
    const { status, said } = check;
    expect(said).toContain('Waymark can use this pack: 0 to mend');
    expect(status).toBe(0);
    expect(packToBuild(file).file).toBe(file);
  });

  it('sees the contact changed, and requests go there', () => {
    const { contact } = JSON.parse(`{${block('"contact": {')}}`);
    expect(pack.organisation.contact).toEqual(contact);
    const [first] = routesFor(pack, 'mentoring', '');
    expect(first).toMatchObject({ kind: 'email', to: contact.email });
  });

  it('sees the name and the colour taken', () => {
    const { brand } = JSON.parse(`{${block('"brand": {')}}`);
    expect(pack.brand).toEqual(brand);
  });

  it('sees the service where the guide says to look, with the hours of each way to reach it', () => {
    const look = /\*([^*]+)\*, then \*([^*]+)\*\. Your service/.exec(GUIDE);
    expect(look?.[1]).toBe(en.app.otherHelp);
    const situation = pack.situations.find((s) =>
      JSON.stringify(s.label).includes(look?.[2] ?? '?'),
    );
    const monday = Date.parse('2026-11-23T10:00Z');
    const situations = situation ? [situation] : [];
    const offer = (now: number) =>
      rankServices(pack.services, { situations, quiet: false, now }).find(
        ({ service }) => service.id === 'staff-listening',
      );
    expect(offer(monday)?.reach).toBe('now');
    expect(offer(Date.parse('2026-11-27T12:00Z'))?.reach).toBe('now');
    expect(offer(Date.parse('2026-11-27T14:00Z'))?.reach).toBe('later');
    expect(offer(Date.parse('2026-12-25T10:00Z'))?.reach).toBe('later');

    const said = asText(offer(monday)?.service as Service, monday, makeLanguage('en', en, ['en']));
    expect(said).toContain('Phone: 01632 960200\n  Monday to Thursday: 09:00');
    expect(said).toMatch(/Email: listening@your-university.ac.uk\n {2}Open now, day and night/);
  });

  it('finds in the list to make their own what they copied from the guide and did not change', () => {
    const { said } = check;
    const own = said.slice(said.indexOf('To make your own'));
    for (const copied of ['mentoring@your-', 'hr@your-', 'listening@your-', '01632 960200'])
      expect(own).toContain(copied);
  });

  it('can go on to each of the other commands', () => {
    expect(type('npm run pack -- report my-pack.json').said).toContain('Staff listening service');
    type('npm run pack -- report my-pack.json --csv pack.csv');
    const table = readFileSync(join(folder, 'pack.csv'), 'utf8');
    expect(table).toMatch(/^\ufeff"Who keeps what"\r\n/);
    expect(table).toContain('"Staff listening service"');
  });
});

describe('what the guide says of the tools', () => {
  it('is how they speak', () => {
    const whole = readFileSync(file, 'utf8');
    edit(/"number": "116 123"/, '"number": "call us"');
    const { said, status } = type('npm run pack -- check my-pack.json');
    writeFileSync(file, whole);
    expect(status).toBe(1);
    const shown = block('my-pack.json:').replace(/:\d+:\d+/, '');
    expect(said.replaceAll(/:\d+:\d+/g, '')).toContain(shown);
    const lists = [...GUIDE.matchAll(/^- \*\*((?:To|Worth) [^*]+)\*\*:/gm)].map(([, name]) => name);
    expect(lists).toHaveLength(3);
    const all = said + check.said;
    for (const name of lists) expect(all).toContain(`\n${name}`);
  });

  it('is true of a fresh copy, in which nothing is installed', () => {
    expect(scripts.prepack).toBe(scripts.prestart);
    expect(scripts.prebuild).toBe(scripts.prestart);
    expect(scripts.prestart).toContain('setup.mjs');
  });
});
