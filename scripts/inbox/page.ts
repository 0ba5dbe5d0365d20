import { localDay } from '../../src/text/day';
import { shorten } from '../../src/text/shorten';
import { encodeMailbox, encodePart } from '../../src/text/well-formed';
import { FAULTS, type Fault, wordsOf } from './faults';
import { type Row, type RowState, stateOf } from './rows';

interface InboxPage {
  /** Newest first. */
  readonly rows: readonly Row[];
  readonly fault: Fault;
  /** Where requests can be sent from, if it is known. */
  readonly host?: string | undefined;
  /** Where they can be answered, if that is known. */
  readonly desk?: string | undefined;
  readonly now: number;
}

const asText = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const KINDS = { mentoring: 'Mentoring', coaching: 'Coaching', unsure: 'Not sure yet' } as const;
const STATES: Readonly<Record<RowState, string>> = {
  new: 'To answer',
  late: 'Reply overdue',
  withdrawn: 'Withdrawn',
  alone: 'Withdraws a request that has not arrived',
};
const HEADS = ['Reference', 'Who', 'What', 'Unit', 'Received', 'Reply by', 'State'];

const DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;
const formatter = (more: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...DAY, ...more });
/** In the time of this machine, on which whoever reads it sits. */
const moments = formatter({ hour: '2-digit', minute: '2-digit' });
const days = formatter({ year: 'numeric', timeZone: 'UTC' });
const time = (at: number) =>
  `<time datetime="${new Date(at).toISOString()}">${moments.format(at)}</time>`;

function rowOf(row: Row, today: string): string {
  const { wire, at, times, withdrawnAt } = row;
  const state = stateOf(row, today);
  const name = asText(wire.name || wire.email);
  const short = shorten(wire.change || wire.subject, 90);
  const reply = `mailto:${encodeMailbox(wire.email)}?subject=${encodePart(`Re: ${wire.subject}`)}`;
  const kind = wire.type === 'request' ? KINDS[wire.kind] : 'Withdrawal';
  const topics = wire.topics.map(({ label, id }) => label || id).join(', ');
  // Whoever withdrew is not to be answered by mistake.
  const still = (text: string) => (state === 'withdrawn' ? `<s>${text}</s>` : text);
  const cells = [
    `<strong class="reference">${still(asText(wire.reference))}</strong>`,
    `${still(name)}<br><a href="${asText(reply)}">${asText(wire.email)}</a>`,
    `${still(`${kind}${topics && ` · ${asText(topics)}`}`)}
<details id="text-${asText(wire.id)}"><summary>${still(asText(short))}</summary><pre>${asText(wire.text)}</pre></details>`,
    asText(wire.unit.label || wire.unit.id) || '–',
    `${time(at)}${times > 1 ? `<br><span class="quiet">arrived ${times} times, kept once</span>` : ''}`,
    wire.replyBy
      ? still(
          `<time datetime="${asText(wire.replyBy)}">${days.format(new Date(wire.replyBy))}</time>`,
        )
      : '–',
    `<span class="state">${STATES[state]}</span>${withdrawnAt ? `<br>${time(withdrawnAt)}` : ''}`,
  ];
  const tds = cells.map((cell, i) =>
    i === 0
      ? `<th role="rowheader" scope="row">${cell}</th>`
      : `<td role="cell" data-head="${HEADS[i]}"><div>${cell}</div></td>`,
  );
  return `<tr role="row" data-state="${state}">${tds.join('')}</tr>`;
}

/** How many there are, in a sentence: what a screen reader hears when one comes. */
export function countOf(rows: readonly Row[]): string {
  const all = rows.filter(({ wire }) => wire.type === 'request');
  const gone = all.filter(({ withdrawnAt }) => withdrawnAt !== undefined).length;
  const said = all.length === 1 ? '1 request' : `${all.length} requests`;
  return gone > 0 ? `${said}, ${gone} withdrawn` : said;
}

/** The part that changes as something comes. */
export function inboxList({ rows, host, now }: InboxPage): string {
  if (rows.length === 0) {
    const from = host ? `<a href="${asText(host)}">Waymark on this machine</a>` : 'Waymark';
    return `<div class="empty"><h2>Nothing has arrived yet</h2>
<p>Make a request in ${from} and press Send. It appears here by itself.</p></div>`;
  }
  const heads = HEADS.map((head) => `<th role="columnheader" scope="col">${head}</th>`).join('');
  const today = localDay(now);
  return `<table role="table" aria-label="Requests, newest first">
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup">${rows.map((row) => rowOf(row, today)).join('\n')}</tbody>
</table>`;
}

function faultForm(fault: Fault): string {
  const options = FAULTS.map(
    (name) =>
      `<option value="${name}"${name === fault ? ' selected' : ''}>…${wordsOf(name)}</option>`,
  ).join('');
  return `<details class="faults" id="faults"><summary>Try what happens when…</summary>
<form method="post" action="/fault"><label>From the next request on, <select name="fault">${options}</select></label>
<button>Set</button></form></details>`;
}

const trying = (fault: Fault) =>
  fault === 'none'
    ? ''
    : `<form class="trying" method="post" action="/fault"><p>You are trying what happens when ${wordsOf(fault)}.</p>
<input type="hidden" name="fault" value="none"><button>Back to normal</button></form>`;

/** What arrived, newest first, and the switch for faults. */
export function inboxPage(page: InboxPage): string {
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Inbox (${page.rows.length}) – Mentoring and coaching</title>
<link rel="stylesheet" href="/inbox.css">
<script type="module" src="/live.js"></script>
<header>
<h1>Mentoring and coaching inbox</h1>
<p class="quiet">A stand-in for the programme’s own inbox, for trying Waymark out. It is kept in memory and is gone when it stops.</p>
</header>
<main>
${trying(page.fault)}
<div class="bar">
<p><strong id="count" role="status">${countOf(page.rows)}</strong> <span id="live" role="status" class="quiet"></span></p>
<p>${page.desk ? `<a href="${asText(page.desk)}">Answer these at the desk</a>, or save` : 'Save'} as <a href="/inbox.csv">a table (CSV)</a> or <a href="/inbox.json">JSON</a></p>
</div>
<div id="list">${inboxList(page)}</div>
${faultForm(page.fault)}
</main>
</html>`;
}
