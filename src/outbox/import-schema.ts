/** What a file of exported requests may hold. Loaded only when somebody brings one in. */
import * as v from 'valibot';
import { referenceFor } from '../request/request';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const id = text(48);
const ids = v.pipe(v.array(id), v.maxLength(60));
const time = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));
// Built anew from its entries, so that no name in it can mean anything to JavaScript.
const extra = v.pipe(
  v.record(text(48), text(2000)),
  v.check((value) => Object.keys(value).length <= 20),
  v.transform((value) => Object.fromEntries(Object.entries(value))),
);

const answers = v.object({
  kind: v.picklist(['mentoring', 'coaching', 'unsure']),
  name: text(200),
  email: text(254),
  unit: id,
  topics: ids,
  meeting: ids,
  change: text(4000),
  when: text(2000),
  language: text(200),
  adjustments: text(2000),
  preferences: text(2000),
  avoid: text(1000),
  contact: text(1000),
  manager: v.picklist(['yes', 'no', 'rather-not', '']),
  extra,
});

const request = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.uuid()),
    reference: text(20),
    answers,
    labels: v.object({
      unit: text(200),
      topics: v.array(text(200)),
      meeting: v.array(text(200)),
      extra: v.array(v.object({ id, label: text(200), value: text(2000) })),
    }),
    message: v.object({ subject: text(400), body: text(30_000) }),
    createdAt: time,
    changedAt: time,
    state: v.picklist([
      'waiting',
      'sending',
      'delivered',
      'refused',
      'uncertain',
      'ready',
      'told',
      'withdrawn',
    ]),
    route: v.object({ id }),
    left: v.optional(v.literal(true)),
    asksAt: v.optional(time),
    replyBy: time,
    keepDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(730)),
    withdraws: v.optional(v.pipe(v.string(), v.uuid())),
  }),
  v.check((row) => row.reference === referenceFor(row.id), 'has a reference that is not its own'),
);

const exportSchema = v.object({
  format: v.literal('waymark.export/1'),
  requests: v.pipe(v.array(request), v.maxLength(20_000)),
});

export type ImportedRequest = v.InferOutput<typeof request>;

/** The requests in the text of a file; `undefined` where it is no export of Waymark. */
export function readExport(text: string): ImportedRequest[] | undefined {
  try {
    const result = v.safeParse(exportSchema, JSON.parse(text));
    return result.success ? result.output.requests : undefined;
  } catch {
    return undefined;
  }
}
