/** Rows for tests, and a random source that can be printed and repeated. */

import type { Route } from '../../src/pack/schema';
import { DAY } from '../../src/request/lifecycle';
import { EMPTY_ANSWERS } from '../../src/request/questions';
import { type Request, referenceFor } from '../../src/request/request';

export const NOW = Date.UTC(2026, 10, 23, 9, 30);

export const webhook = (url = 'https://flow.example/requests'): Route => ({
  id: 'flow',
  kind: 'webhook',
  name: 'The programme',
  url,
});
export const email: Route = {
  id: 'mail',
  kind: 'email',
  name: 'The programme',
  to: 'mentoring@example.ac.uk',
};

export function aRequest(over: Partial<Request> = {}): Request {
  const id = over.id ?? crypto.randomUUID();
  return {
    id,
    reference: referenceFor(id),
    answers: {
      ...EMPTY_ANSWERS,
      kind: 'coaching',
      name: 'Test Person',
      email: 'person@example.ac.uk',
      unit: 'science',
      topics: ['confidence'],
      change: 'I would like to say no more often.',
    },
    labels: {
      unit: 'Science',
      topics: ['Confidence'],
      meeting: [],
      extra: [{ id: 'campus', label: 'Campus', value: 'North' }],
    },
    message: {
      subject: `Request for coaching (${referenceFor(id)})`,
      body: 'The whole text.\n\nEnd.',
    },
    createdAt: NOW,
    changedAt: NOW,
    state: 'waiting',
    dueAt: NOW,
    route: webhook(),
    attempts: 0,
    replyBy: NOW + 10 * DAY,
    keepDays: 90,
    keepUntil: NOW + 90 * DAY,
    ...over,
  };
}

/** Told two weeks ago, to be answered by yesterday. */
export const overdue = (over: Partial<Request> = {}): Request =>
  aRequest({
    state: 'told',
    route: email,
    dueAt: undefined,
    createdAt: Date.now() - 14 * DAY,
    replyBy: Date.now() - DAY,
    asksAt: Date.now() - DAY,
    ...over,
  });

/** Mulberry32: the same numbers for the same seed, everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A seed of its own for each run, or the one to repeat. */
export const seedOfRun = () =>
  Number(process.env.WAYMARK_SEED ?? Math.floor(Math.random() * 2 ** 31));
