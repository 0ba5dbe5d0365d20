import { describe, expect, it } from 'vitest';
import { azureConfig, headersFile, nginxConfig } from '../../teams-app/hosting/files';
import { EVERYWHERE, FOREVER } from '../../teams-app/hosting/headers';
import { headersFor, parseHeaders } from '../../teams-app/local-host/headers-file';

const policy = new Map(
  (EVERYWHERE['Content-Security-Policy'] ?? '').split('; ').map((part) => {
    const [name = '', ...values] = part.split(' ');
    return [name, values] as const;
  }),
);

describe('the policy', () => {
  it('lets each Microsoft host frame us, and nobody else', () => {
    const framed = policy.get('frame-ancestors') ?? [];
    // "All hosts", Teams, Microsoft 365 and Outlook, as Microsoft's tab requirements name them.
    expect(framed).toEqual(
      expect.arrayContaining([
        'https://*.cloud.microsoft',
        'https://teams.microsoft.com',
        'https://*.teams.microsoft.com',
        'https://*.microsoft365.com',
        'https://*.office.com',
        'https://outlook.office365.com',
      ]),
    );
    expect(framed).not.toContain('*');
    expect(framed).not.toContain('https:');
  });
  it('runs no script but our own files', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('style-src')).toEqual(["'self'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(EVERYWHERE['Content-Security-Policy']).not.toMatch(/unsafe-|data:|blob:/);
  });
});

it('Cloudflare Pages and Netlify: each file has every header once', () => {
  const rules = parseHeaders(headersFile(['/', '/pack.json', '/tab/*']));
  for (const path of ['/', '/tab/', '/tab/index.html', '/pack.json']) {
    const expected = { ...EVERYWHERE, 'Cache-Control': 'no-cache' };
    expect(headersFor(rules, path), path).toEqual(expected);
  }
  expect(headersFor(rules, '/assets/x-1234.js')).toEqual({
    ...EVERYWHERE,
    'Cache-Control': FOREVER,
  });
});

it('Azure Static Web Apps: the same, with hashed files kept', () => {
  const config = JSON.parse(azureConfig());
  expect(config.globalHeaders).toEqual({ ...EVERYWHERE, 'Cache-Control': 'no-cache' });
  expect(config.routes).toEqual([{ route: '/assets/*', headers: { 'Cache-Control': FOREVER } }]);
});

it('nginx: the same, quoted so that it can be read back', () => {
  const conf = nginxConfig('https://waymark.example.ac.uk');
  for (const [name, value] of Object.entries(EVERYWHERE)) {
    expect(conf).toContain(`add_header ${name} "${value}" always;`);
  }
  expect(conf).toContain('server_name waymark.example.ac.uk;');
  expect(conf).toContain(`~^/assets/ "${FOREVER}";`);
});
