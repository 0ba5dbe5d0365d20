import * as v from 'valibot';
import { expect, test } from 'vitest';
import pack from '../../src/pack/default/pack.json';
import { service, situation } from '../../src/pack/services';

test('every situation and service of the default pack fits the schema', () => {
  const shape = v.strictObject({ situations: v.array(situation), services: v.array(service) });
  const result = v.safeParse(shape, { situations: pack.situations, services: pack.services });
  expect(result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? []).toEqual(
    [],
  );
});

test('every name that it refers to exists', () => {
  const situations = new Set(pack.situations.map((s) => s.id));
  const services = new Set(pack.services.map((s) => s.id));
  for (const s of pack.services) for (const id of s.situations) expect(situations).toContain(id);
  for (const s of pack.situations as { first?: string[]; never?: string[] }[]) {
    for (const id of [...(s.first ?? []), ...(s.never ?? [])]) expect(services).toContain(id);
  }
});

test('harassment is led to an adviser first, and never to mediation', () => {
  const harassment = pack.situations.find((s) => s.id === 'harassment');
  expect(harassment?.first?.[0]).toBe('harassment-adviser');
  expect((harassment as { never?: string[] }).never).toContain('mediation');
});

test('every service says who runs it', () => {
  expect(pack.services.filter((s) => !('runBy' in s)).map(({ id }) => id)).toEqual([]);
});

test('every string that a person reads is in English and in Welsh', () => {
  const bare: string[] = [];
  const check = (path: string, value: unknown) => {
    if (value === undefined) return;
    const text = value as { en?: string; cy?: string };
    if (!text.en || !text.cy) bare.push(path);
  };
  for (const s of pack.situations as Record<string, unknown>[]) {
    for (const key of ['label', 'hint', 'advice']) check(`${s.id}.${key}`, s[key]);
  }
  for (const s of pack.services) {
    for (const key of ['name', 'about', 'confidentiality', 'cost', 'source'] as const) {
      check(`${s.id}.${key}`, s[key]);
    }
    for (const line of [...s.can, ...s.cannot]) check(`${s.id}.can or cannot`, line);
    for (const m of s.methods as { note?: unknown; place?: unknown }[]) {
      check(`${s.id}.note`, m.note);
      check(`${s.id}.place`, m.place);
    }
  }
  expect(bare).toEqual([]);
});

test('a number that is not a public one is from the range kept for drama', () => {
  const drama = /^(01632 960\d{3}|0808 157 0\d{3}|07700 900\d{3})$/;
  for (const s of pack.services.filter((s) => s.source.en.startsWith('Sample entry'))) {
    expect(s.toConfirm, s.id).toBe(true);
    for (const m of s.methods as { number?: string; address?: string; url?: string }[]) {
      if (m.number) expect(m.number, s.id).toMatch(drama);
      if (m.address) expect(m.address, s.id).toMatch(/@example\.ac\.uk$/);
      if (m.url) expect(m.url, s.id).toMatch(/^https:\/\/www\.example\.ac\.uk\//);
    }
  }
});
