/** Reads a `_headers` file as Cloudflare Pages and Netlify do: every rule that matches applies, and
 * values of the same header are joined. */

export type HeaderRules = readonly {
  readonly path: string;
  readonly headers: [string, string][];
}[];

export function parseHeaders(text: string): HeaderRules {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!line.startsWith(' ')) rules.push({ path: line.trim(), headers: [] });
    const colon = line.indexOf(':');
    if (!line.startsWith(' ') || colon < 0) continue;
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

export function headersFor(rules: HeaderRules, path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules) {
    const matches = rule.path.endsWith('*')
      ? path.startsWith(rule.path.slice(0, -1))
      : path === rule.path;
    if (!matches) continue;
    for (const [name, value] of rule.headers) {
      headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
    }
  }
  return headers;
}
