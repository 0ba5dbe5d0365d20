import pack from '../../src/pack/default/pack.json' with { type: 'json' };

/** The default pack, as text, with the inbox at that address before its other routes. */
export const packForInbox = (url: string): string =>
  JSON.stringify({
    ...pack,
    routes: [
      {
        id: 'inbox',
        kind: 'webhook',
        name: { en: 'The inbox on this machine', cy: 'Y mewnflwch ar y peiriant hwn' },
        url,
        fallback: pack.routes[0]?.id,
      },
      ...pack.routes,
    ],
  });
