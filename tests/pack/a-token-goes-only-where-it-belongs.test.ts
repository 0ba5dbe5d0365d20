import { expect, test } from 'vitest';
import defaultPack from '../../src/pack/default/pack.json';
import { checkPack } from '../../src/pack/read';

const CLIENT = '3f0c1a52-6f0f-4c0e-9b64-0f5d4a6e9b11';
const RECEIVER = 'https://requests.example.ac.uk/take';
const FLOW = 'https://prod-07.uksouth.logic.azure.com:443/workflows/1/triggers/manual/paths/invoke';

const problems = (url: string, scope: string, tenant = 'example.ac.uk') => {
  const signIn = { clientId: CLIENT, tenant, scope };
  const flow = { id: 'flow', kind: 'webhook', name: 'Flow', url, signIn };
  return checkPack({ ...defaultPack, routes: [flow, ...defaultPack.routes] }).problems;
};

test.each([
  'https://graph.microsoft.com/Mail.Send',
  'https://graph.microsoft.com//.default',
  'https://GRAPH.microsoft.com/Mail.Send',
  'https://graph.microsoft.us/Mail.Send',
  'https://outlook.office.com/Mail.Send',
  'https://outlook.office365.com/.default',
  'https://management.azure.com//.default',
  'https://example.sharepoint.com/.default',
  'https://vault.azure.net/.default',
  // By the number of the service.
  '00000003-0000-0000-c000-000000000000/Mail.Send',
  'api://00000003-0000-0000-c000-000000000000/Mail.Send',
  '797f4846-ba00-4fd7-ba43-dac1f8f63013/.default',
  // A name alone is one of Graph's.
  'Mail.Send',
  'openid',
  '.default',
  // Two at once, one of which is good.
  'api://requests/Send https://graph.microsoft.com/Mail.Send',
  `api://requests/Send\thttps://graph.microsoft.com/Mail.Send`,
  // Power Automate's, to somebody who is not Power Automate.
  'https://service.flow.microsoft.com//.default',
])(
  'a token for “%s” is not for a receiver elsewhere: the pack is refused, by its path',
  (scope) => {
    const found = problems(RECEIVER, scope);
    expect(found.map((problem) => problem.path)).toEqual(['routes.0.signIn.scope']);
  },
);

test.each([
  [RECEIVER, 'api://requests/Requests.Send'],
  [RECEIVER, `api://${CLIENT}/.default`],
  [RECEIVER, `${CLIENT}/.default`],
  [RECEIVER, 'https://requests.example.ac.uk/.default'],
  [FLOW, 'https://service.flow.microsoft.com//.default'],
])('%s may have “%s”', (url, scope) => {
  expect(problems(url, scope)).toEqual([]);
});

test('a host that only looks like Power Automate’s gets none of its tokens', () => {
  for (const host of ['logic.azure.com.example.org', 'evil-logic.azure.com', 'xlogic.azure.com']) {
    const found = problems(`https://${host}/x`, 'https://service.flow.microsoft.com//.default');
    expect(
      found.map((problem) => problem.path),
      host,
    ).toEqual(['routes.0.signIn.scope']);
  }
});

test('a tenant is a domain or an id, and never a part of another address', () => {
  for (const tenant of ['../evil', 'a/b', 'a?b', 'a#b', '@evil.example', 'a b', '.']) {
    expect(
      problems(RECEIVER, 'api://x', tenant).map((problem) => problem.path),
      tenant,
    ).toEqual(['routes.0.signIn.tenant']);
  }
});
