/** One request, as it reaches a desk by each way that there is: made by the parts of Waymark that send it. */
import { NOW } from '../../scripts/drive/rows';
import { labelsOf, newRequest } from '../../src/outbox/send';
import type { Kind, Pack } from '../../src/pack/schema';
import { withdraw } from '../../src/request/actions';
import { DAY } from '../../src/request/lifecycle';
import { linesOf, messageOf } from '../../src/request/message';
import { EMPTY_ANSWERS, type FormAnswers } from '../../src/request/questions';
import { type Request, referenceFor } from '../../src/request/request';
import { type Wire, wireOf } from '../../src/request/wire';
import { wiresToCsv } from '../../src/request/wire-csv';
import type { Language } from '../../src/text/language';

export interface Sent {
  readonly row: Request;
  readonly wire: Wire;
  /** The message that takes it back. */
  readonly notice: Wire;
}

/** A request of the form as somebody fills it in, and its withdrawal. `n` makes its id. */
export function sent(
  n: number,
  pack: Pack,
  language: Language,
  more: Partial<FormAnswers & { kind: Kind }> = {},
): Sent {
  const id = idOf(n);
  const answers = {
    ...EMPTY_ANSWERS,
    kind: 'mentoring' as const,
    name: `Person ${n}`,
    email: `person.${n}@example.ac.uk`,
    unit: pack.request.units[n % pack.request.units.length]?.id ?? '',
    topics: pack.request.topics.slice(n % 3, (n % 3) + 2).map((one) => one.id),
    meeting: pack.request.meeting.slice(0, 1).map((one) => one.id),
    change: `I would like to learn the thing that is numbered ${n}.`,
    when: n % 2 === 0 ? 'Mondays' : '',
    ...more,
  };
  const message = messageOf(
    linesOf(answers, pack.request, language),
    answers.kind,
    referenceFor(id),
    pack.request,
    language,
  );
  const row: Request = {
    ...newRequest(
      { id, answers, message },
      labelsOf(answers, pack.request, language.localise),
      pack.request,
      pack.routes[0] as Pack['routes'][0],
      NOW + n * DAY,
    ),
    state: 'delivered',
  };
  const back = {
    id: idOf(n + 500_000),
    subject: language.words.requests.withdrawSubject(row.reference),
    body: language.words.requests.withdrawBody(row.reference, answers.name),
  };
  const notice = withdraw(row, back, NOW + (n + 1) * DAY)?.notice;
  if (!notice) throw new Error('It cannot be withdrawn.');
  return { row, wire: wireOf(row), notice: wireOf(notice) };
}

const idOf = (n: number) =>
  `${(n + 0x10000000).toString(16)}-1a2b-4c3d-8e4f-${String(n).padStart(12, '0')}`;

export const asJson = (...wires: readonly Wire[]) =>
  JSON.stringify(wires.length === 1 ? wires[0] : wires);
export const asLines = (...wires: readonly Wire[]) =>
  wires.map((wire) => JSON.stringify(wire)).join('\n');
export const asTable = (...wires: readonly Wire[]) =>
  wiresToCsv(wires, { name: 'arrivals', of: () => '1' });

/** As Microsoft Lists exports the list of docs/receive-requests.md. */
export function asList(...wires: readonly Wire[]): string {
  const head = [
    'Title',
    'RequestId',
    'Type',
    'Withdraws',
    'Kind',
    'Name',
    'Email',
    'Unit',
    'Text',
    'ReplyBy',
  ];
  const rows = wires.map((wire) => [
    wire.reference,
    wire.id,
    wire.type,
    wire.withdraws,
    wire.kind,
    wire.name,
    wire.email,
    wire.unit.label,
    wire.text,
    wire.replyBy,
  ]);
  return [head, ...rows]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
}

/** As a mail program saves it. */
export const asMail = ({ subject, text, createdAt, email, name }: Wire): string =>
  [
    'Received: from mail.example.ac.uk by inbox.example.ac.uk; Mon, 23 Nov 2026 09:31:00 +0000',
    `From: "${name}" <${email}>`,
    'To: mentoring@example.ac.uk',
    `Subject: ${subject}`,
    `Date: ${new Date(createdAt).toUTCString()}`,
    `Message-ID: <${createdAt}@example.ac.uk>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(text.replaceAll('\n', '\r\n'))
      .toString('base64')
      .replace(/(.{76})/g, '$1\r\n'),
    '',
  ].join('\r\n');
