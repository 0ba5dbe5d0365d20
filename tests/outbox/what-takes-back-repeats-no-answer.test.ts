import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRequest, NOW } from '../../scripts/drive/rows';
import { composeFor } from '../../src/outbox/compose';
import { deliver } from '../../src/outbox/deliver';
import { OUR_FIELDS } from '../../src/pack/ours';
import type { Route } from '../../src/pack/schema';
import { withdraw } from '../../src/request/actions';
import { isSentByPerson } from '../../src/request/destinations';
import type { Request } from '../../src/request/request';
import { openStore } from '../../src/store/store';
import { en } from '../../src/text/en';

const EXTRA = 'campus';
const text = en.requests;
const signIn = { clientId: crypto.randomUUID(), tenant: 't' };
const route = (over: object) => ({ id: 'r', name: 'The programme', ...over }) as Route;

/** Every kind of route; a form maps any of the names that a pack may map, to any parameter. */
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constant(route({ kind: 'email', to: 'team@example.ac.uk' })),
  fc.constant(route({ kind: 'teams-chat', to: 'team@example.ac.uk' })),
  fc.constant(route({ kind: 'webhook', url: 'https://flow.example/r' })),
  fc.constant(route({ kind: 'graph-mail', to: 'team@example.ac.uk', signIn })),
  fc
    .subarray([...OUR_FIELDS, EXTRA, 'toString'])
    .map((names) => Object.fromEntries(names.map((name, i) => [name, `entry.${i}`])))
    .map((fields) => route({ kind: 'link', url: 'https://forms.example/x', fields })),
);

/** A word that is in no other place, so that finding it anywhere is finding that answer. */
const SECRETS = [...'abcdefghijklm'].map((letter) => `secret${letter}answer`);
const [change = '', when = '', language = '', adjustments = '', preferences = '', ...more] =
  SECRETS;
const [
  avoid = '',
  contact = '',
  topic = '',
  topicLabel = '',
  meeting = '',
  place = '',
  extra = '',
] = more;

function sent(by: Route, state: 'delivered' | 'told' | 'uncertain'): Request {
  const row = aRequest({ state, route: by });
  const { dueAt: _, ...rest } = row;
  const said = { change, when, language, adjustments, preferences, avoid, contact };
  return {
    ...rest,
    answers: {
      ...row.answers,
      ...said,
      topics: [topic],
      meeting: [meeting],
      extra: { [EXTRA]: extra },
      manager: 'rather-not',
    },
    labels: {
      unit: 'Science',
      topics: [topicLabel],
      meeting: [place],
      extra: [{ id: EXTRA, label: 'Campus', value: extra }],
    },
    message: { subject: 'Request for coaching', body: SECRETS.join('\n\n') },
  };
}

/** All that leaves this device on its way: addresses, headers and bodies, or what is handed over. */
async function leaves(notice: Request): Promise<string> {
  if (isSentByPerson(notice.route)) {
    const all = [0, 1800].map((limit) => {
      const over = composeFor(notice, limit, en.message.short(notice.reference));
      return over?.as === 'url' ? decodeURIComponent(over.url) : JSON.stringify(over?.mail);
    });
    return all.join('\n');
  }
  const seen: string[] = [];
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  await store.change(['requests'], async (rows) => rows.put('requests', notice));
  await deliver({
    store,
    owner: 'window',
    now: () => NOW,
    random: Math.random,
    token: async () => ({ token: 'a-token' }),
    fetch: async (url, init) => {
      const { headers, body } = init ?? {};
      const text = await new Response(body ?? null).text();
      seen.push(`${url} ${JSON.stringify(headers ?? {})} ${text}`);
      return new Response(null, { status: 202 });
    },
  });
  const row = await store.get('requests', notice.id);
  store.close();
  expect(row?.state, 'it went').toBe('delivered');
  return seen.join('\n');
}

test('by whatever way it goes, what takes a request back repeats none of its answers, and says which it takes back', async () => {
  await fc.assert(
    fc.asyncProperty(
      routes,
      fc.constantFrom('delivered' as const, 'told' as const, 'uncertain' as const),
      async (by, state) => {
        const row = sent(by, state);
        const message = {
          id: crypto.randomUUID(),
          subject: text.withdrawSubject(row.reference),
          body: text.withdrawBody(row.reference, row.answers.name),
        };
        const notice = withdraw(row, message, NOW)?.notice as Request;
        const out = await leaves(notice);
        for (const secret of SECRETS) expect(out).not.toContain(secret);
        expect(out).not.toContain('rather-not');
        // A chat has the text on the clipboard; a form that maps no words at all, too.
        const mapped = by.kind === 'link' ? Object.keys(by.fields ?? {}) : [];
        const says = mapped.some((name) =>
          ['text', 'subject', 'change', 'reference'].includes(name),
        );
        if (by.kind === 'link' ? says : by.kind !== 'teams-chat') {
          expect(out.includes(row.reference) || out.includes(row.id)).toBe(true);
        } else if (isSentByPerson(by)) {
          expect(composeFor(notice, 1800, '')?.cut, 'the words are to be pasted').toBe(true);
          expect(notice.message.body).toContain(row.reference);
        }
      },
    ),
    { numRuns: process.env.WAYMARK_SOAK ? 2000 : 120 },
  );
});

test('a form is given Waymark’s own answer under its name, whatever a question of the pack or JavaScript is called', () => {
  const fields = { name: 'r1', reference: 'r2', toString: 'r3', __proto__x: 'r4' };
  const base = aRequest({ route: route({ kind: 'link', url: 'https://forms.example/x', fields }) });
  const shadow = ['name', 'reference', '__proto__'].map((id) => ({ id, label: id, value: 'evil' }));
  const row = { ...base, labels: { ...base.labels, extra: shadow } };
  const over = composeFor(row, 1800, '');
  if (over?.as !== 'url') throw new Error('not an address');
  expect([...new URL(over.url).searchParams]).toEqual([
    ['r1', base.answers.name],
    ['r2', base.reference],
  ]);
  expect(over.gives).toEqual(['name', 'reference']);
});
