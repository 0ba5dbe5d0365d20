import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import defaultPack from '../../src/pack/default/pack.json';
import { fetchPack, MAX_PACK_BYTES } from '../../src/pack/fetch';
import { readPack } from '../../src/pack/read';
import schema from '../../src/pack/schema.json';

const most: number = schema.properties.services.maxItems;
// Each as full as those of the default pack, in both languages, but for their hundreds of search words.
const more = Array.from({ length: most - defaultPack.services.length }, (_, i) => {
  const model = defaultPack.services[i % defaultPack.services.length];
  const words = { en: model?.words.en.slice(0, 30), cy: model?.words.cy.slice(0, 15) };
  return { ...model, id: `more-${i}`, words };
});
const full = { ...defaultPack, services: [...defaultPack.services, ...more] };

/** A pack of exactly so many bytes, most of them in characters of three. */
function ofBytes(bytes: number): string {
  const note = (length: number) => '€'.repeat(length);
  const notes = (count: number) => Array.from({ length: count }, () => note(500));
  const text = JSON.stringify({ ...defaultPack, notes: notes(40) });
  return text + ' '.repeat(bytes - Buffer.byteLength(text));
}

it('as many services as the schema takes fit, indented as the tools write them', () => {
  const text = JSON.stringify(full, null, 2);
  expect(Buffer.byteLength(text)).toBeLessThan(MAX_PACK_BYTES);
  const { pack, problems } = readPack(text);
  expect(problems).toEqual([]);
  expect(pack?.services).toHaveLength(most);
  const oneMore = {
    ...full,
    services: [...full.services, { ...full.services[0], id: 'one-more' }],
  };
  expect(readPack(JSON.stringify(oneMore)).problems[0]?.message).toBe(`must have at most ${most}`);
});

it('the limit is in bytes, wherever the text comes from, and the same for a file and a fetch', async () => {
  let body = '';
  const server = createServer((_, response) => void response.end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const fetched = (text: string) => {
    body = text;
    return fetchPack(`http://127.0.0.1:${port}/`);
  };
  try {
    const fits = ofBytes(MAX_PACK_BYTES);
    expect(fits.length).toBeLessThan(MAX_PACK_BYTES);
    expect(readPack(fits).problems).toEqual([]);
    // By their sum: to compare so many bytes one by one would take minutes to say where they differ.
    const got = await fetched(fits);
    expect('written' in got && Buffer.from(got.written).equals(Buffer.from(fits))).toBe(true);

    const large = ofBytes(MAX_PACK_BYTES + 1);
    expect(readPack(large).problems[0]?.message).toBe('is larger than 3 MB');
    expect(await fetched(large)).toEqual({ problem: { code: 'large', detail: '' } });
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

it('the contract for authors says the same', () => {
  const contract = readFileSync('src/pack/README.md', 'utf8');
  const said = [...contract.matchAll(/([\d.]+) MB/g)].map(([, size]) => Number(size) * 1e6);
  expect(said.length).toBeGreaterThan(1);
  expect(new Set(said)).toEqual(new Set([MAX_PACK_BYTES]));
  expect(contract).toContain(`${most} services`);
});
