import type { Wire } from '../../src/request/wire';
import { FAULTS, type Fault } from './faults';

const asText = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** What arrived, newest first, and the switch for faults. */
export function inboxPage(received: readonly Wire[], fault: Fault): string {
  const rows = [...received]
    .reverse()
    .map(
      (wire) => `<article>
<h2>${asText(wire.subject)}</h2>
<p>${asText(wire.type)} · ${asText(wire.createdAt)} · <code>${asText(wire.id)}</code></p>
<pre>${asText(wire.text)}</pre>
</article>`,
    )
    .join('\n');
  const options = FAULTS.map(
    (name) => `<option${name === fault ? ' selected' : ''}>${name}</option>`,
  ).join('');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Programme inbox (${received.length})</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
article { border-top: 1px solid #ccc; padding: 1rem 0; }
pre { white-space: pre-wrap; font: inherit; background: #f6f6f6; padding: .75rem; }
h2 { font-size: 1.1rem; margin: 0; }
</style>
<h1>Programme inbox</h1>
<p>For trying things out on this machine. What arrives is kept in memory until it stops.</p>
<form method="post" action="/fault"><label>Answer the next ones with <select name="fault">${options}</select></label> <button>Set</button></form>
<p>${received.length} received. <a href="/inbox.csv">CSV</a> · <a href="/inbox.json">JSON</a></p>
${rows || '<p>Nothing yet.</p>'}
</html>`;
}
