/** The list of headers, in the words of each kind of static host. */
import { ASK_FIRST, EVERYWHERE, FOREVER, HASHED } from './headers';

/** Azure Static Web Apps: `staticwebapp.config.json` at the root of the site. */
export function azureConfig(): string {
  const config = {
    globalHeaders: { ...EVERYWHERE, 'Cache-Control': ASK_FIRST },
    routes: [{ route: `${HASHED}*`, headers: { 'Cache-Control': FOREVER } }],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** Cloudflare Pages and Netlify: `_headers` at the root of the site. They join the values of rules
 * that match together, so each file must get its Cache-Control from one rule only. */
export function headersFile(unhashed: readonly string[]): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rules = [
    rule('/*', EVERYWHERE),
    rule(`${HASHED}*`, { 'Cache-Control': FOREVER }),
    ...unhashed.map((path) => rule(path, { 'Cache-Control': ASK_FIRST })),
  ];
  return `${rules.join('\n\n')}\n`;
}

/** nginx: include it inside `http`; put the two certificate lines in for your own server. */
export function nginxConfig(site: string): string {
  const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;
  const headers = Object.entries(EVERYWHERE).map(
    ([name, value]) => `  add_header ${name} ${quoted(value)} always;`,
  );
  return `map $uri $waymark_cache {
  default ${quoted(ASK_FIRST)};
  ~^${HASHED} ${quoted(FOREVER)};
}

server {
  listen 443 ssl;
  server_name ${new URL(site).hostname};
  # ssl_certificate     /etc/ssl/waymark.pem;
  # ssl_certificate_key /etc/ssl/waymark.key;

  root /srv/waymark;
  index index.html;
${headers.join('\n')}
  # Without "always": a missing file must not be remembered.
  add_header Cache-Control $waymark_cache;
}
`;
}
