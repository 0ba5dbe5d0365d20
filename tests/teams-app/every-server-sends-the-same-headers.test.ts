import { expect, it } from 'vitest';
import { azureConfig, headersFile, nginxConfig } from '../../teams-app/hosting/files';
import { headersFor, parseHeaders } from '../../teams-app/local-host/headers-file';
import { ADDRESSES, CHANGING, HASHED, ours, POLICY } from './what-must-be-sent';

it('Cloudflare Pages and Netlify: each file has every header once', () => {
  const folders = [
    '/tab/*',
    '/configure/*',
    '/signed-in/*',
    '/studio/*',
    '/desk/*',
    '/privacy/*',
    '/terms/*',
  ];
  const unhashed = ['/', '/pack.json', '/accessibility/*', ...folders];
  const rules = parseHeaders(headersFile(unhashed));
  for (const path of [...ADDRESSES, '/tab/index.html']) {
    expect(ours(headersFor(rules, path)), path).toEqual(CHANGING);
  }
  expect(ours(headersFor(rules, '/assets/x-1234.js'))).toEqual(HASHED);
});

/** As Azure documents it: the first route that matches adds its headers to the global ones, and its
 * own win. */
function azureSends(path: string): Record<string, string> {
  const config = JSON.parse(azureConfig()) as {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers?: Record<string, string> }[];
  };
  const route = config.routes.find(({ route: pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return { ...config.globalHeaders, ...route?.headers };
}

it('Azure Static Web Apps: the same, with hashed files kept', () => {
  for (const path of ADDRESSES) expect(ours(azureSends(path)), path).toEqual(CHANGING);
  expect(ours(azureSends('/assets/x-1234.js'))).toEqual(HASHED);
});

it('nginx: the same, quoted so that it can be read back', () => {
  const conf = nginxConfig('https://waymark.example.ac.uk');
  expect(conf).toContain(`add_header Content-Security-Policy "${POLICY}" always;`);
  expect(conf).toContain('server_name waymark.example.ac.uk;');
  expect(conf).toContain('~^/assets/ "public, max-age=31536000, immutable";');
});
