/** The published contract of `waymark.request/1`: receivers check with it, the JSON Schema in
 * docs/receive-requests.md is generated from it. Of the product's own pages the desk alone imports it, on demand. */
import * as v from 'valibot';
import type { Wire } from './wire';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const uuid = v.pipe(v.string(), v.uuid());
const chosen = v.object({ id: text(48), label: text(200) });

export const wireSchema = v.object({
  format: v.literal('waymark.request/1'),
  type: v.picklist(['request', 'withdrawal']),
  id: uuid,
  reference: v.pipe(v.string(), v.regex(/^WM-[2-9A-Z]{4}-[2-9A-Z]{4}$/)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  replyBy: v.pipe(v.string(), v.isoDate()),
  withdraws: v.union([uuid, v.literal('')]),
  kind: v.picklist(['mentoring', 'coaching', 'unsure']),
  name: text(200),
  email: text(254),
  contact: text(1000),
  unit: chosen,
  topics: v.pipe(v.array(chosen), v.maxLength(20)),
  meeting: v.pipe(v.array(chosen), v.maxLength(8)),
  change: text(4000),
  when: text(2000),
  language: text(200),
  adjustments: text(2000),
  preferences: text(2000),
  avoid: text(1000),
  manager: v.picklist(['yes', 'no', 'rather-not', '']),
  extra: v.pipe(
    v.array(v.object({ id: text(48), label: text(200), value: text(2000) })),
    v.maxLength(6),
  ),
  askingFor: v.optional(v.literal('team')),
  onBehalfOf: v.optional(text(200)),
  theyAgree: v.optional(v.literal('yes')),
  managerIs: v.optional(text(200)),
  subject: text(400),
  text: text(30_000),
}) satisfies v.GenericSchema<Wire>;
