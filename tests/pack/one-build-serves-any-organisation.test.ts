import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import defaultPack from '../../src/pack/default/pack.json';

const FOLDERS = ['src', 'entrypoints', 'public/_locales', 'teams-app/tab', 'teams-app/configure'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css|html|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
)
  // The example, and what finds whatever of it is left in somebody's own pack.
  .filter((file) => !/^src\/pack\/(default\/pack\.json|author\/samples\.ts)$/.test(file));

/** What only a pack may say: whose it is, whom to write to, who helps, and by which number or page. */
const own = [
  ...Object.values(defaultPack.organisation.name),
  defaultPack.organisation.contact.email,
  ...defaultPack.request.units.flatMap(({ label }) => Object.values(label)),
  ...defaultPack.services.flatMap(({ name }) => Object.values(name)),
  ...defaultPack.services.flatMap(({ methods }) =>
    methods.flatMap((method) => [
      ...('number' in method ? [method.number] : []),
      ...('url' in method ? [new URL(method.url ?? '').hostname.replace(/^www\./, '')] : []),
      ...('address' in method ? [method.address] : []),
    ]),
  ),
  // The form's own example of an address is nobody's.
].filter((words) => words !== undefined && words !== 'example.ac.uk') as string[];

it('nothing outside a pack names an organisation, a service, or a way to reach one', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(own.length).toBeGreaterThan(100);
  const escaped = [...new Set(own)].map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const named = new RegExp(`(?<![\\w.-])(${escaped.join('|')})(?![\\w-])`, 'g');
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(named)].map(([words]) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});

it('nor any university or public body', () => {
  const body = /\b(University of|Prifysgol \p{Lu})|\b(?!example\.)[\w-]+\.(ac|nhs|gov)\.uk\b/u;
  const found = files.filter((file) => body.test(readFileSync(file, 'utf8')));
  expect(found).toEqual([]);
});
