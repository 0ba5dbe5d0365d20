import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { aRequest, NOW } from '../../scripts/drive/rows';
import { wireJsonSchema } from '../../scripts/inbox/schema';
import { withdraw } from '../../src/request/actions';
import type { Request } from '../../src/request/request';
import { wireOf } from '../../src/request/wire';
import { wireSchema } from '../../src/request/wire-schema';

test('docs/receive-requests.md publishes the schema that the code has', () => {
  const docs = readFileSync('docs/receive-requests.md', 'utf8');
  const published = /<!-- schema[^\n]*-->\n```json\n([\s\S]*?)\n```/.exec(docs)?.[1];
  expect(JSON.parse(published ?? '')).toEqual(JSON.parse(wireJsonSchema()));
});

test('a request fits it, and carries every answer', () => {
  const row = aRequest();
  const wire = wireOf(row);
  expect(v.safeParse(wireSchema, wire).issues).toBeUndefined();
  const sent = JSON.stringify(wire);
  for (const value of [
    row.answers.change,
    row.answers.name,
    row.answers.email,
    'Confidence',
    'North',
    row.id,
    row.reference,
  ]) {
    expect(sent).toContain(value);
  }
});

test('a withdrawal fits it, has a key of its own, and repeats none of the answers', () => {
  const row: Request = aRequest({ state: 'delivered', dueAt: undefined });
  const message = { id: crypto.randomUUID(), subject: 'I take it back', body: 'Please stop.' };
  const notice = withdraw(row, message, NOW)?.notice as Request;
  const wire = wireOf(notice);
  expect(v.safeParse(wireSchema, wire).issues).toBeUndefined();
  expect([wire.type, wire.withdraws, wire.id]).toEqual(['withdrawal', row.id, message.id]);
  expect(JSON.stringify(wire)).not.toContain(row.answers.change);
});
