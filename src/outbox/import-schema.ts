/** What a file of exported requests may hold. Loaded only when somebody brings one in. */
import * as v from 'valibot';
import { isLater, QUESTIONS } from '../request/questions';
import { type Request, referenceFor } from '../request/request';
import { wellFormed } from '../text/well-formed';

// A file may hold half a character, which no mail and no address can carry.
const text = (max: number) => v.pipe(v.string(), v.maxLength(max), v.transform(wellFormed));
const id = text(48);
// As many as a pack may offer; a receiver takes no more.
const TOPICS = 20;
const MEETING = 8;
const FIELDS = 6;
const some = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
// A year has four digits in what is sent.
const time = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(Date.UTC(9999, 11, 30)));
// Read in any case, it is one: kept in two, it would be sent as two.
const uuid = v.pipe(v.string(), v.uuid(), v.toLowerCase());
// Built anew from its entries, so that no name in it can mean anything to JavaScript.
const extra = v.pipe(
  v.record(text(48), text(2000)),
  v.check((value) => Object.keys(value).length <= 20),
  v.transform((value) => Object.fromEntries(Object.entries(value))),
);

const answerTo = (question: (typeof QUESTIONS)[number]): v.GenericSchema => {
  switch (question.type) {
    case 'own':
      return extra;
    case 'options':
      return some(id, question.wireMax);
    case 'choice':
      // Nothing is sent without a kind.
      return v.picklist(question.id === 'kind' ? question.of : [...question.of, '']);
    default:
      return text(question.wireMax);
  }
};
const answers = v.object(
  Object.fromEntries(
    QUESTIONS.map((question) => {
      const answer = answerTo(question);
      return [question.id, isLater(question) ? v.optional(answer) : answer];
    }),
  ),
) as unknown as v.GenericSchema<unknown, Request['answers']>;

const request = v.pipe(
  v.object({
    id: uuid,
    reference: text(20),
    answers,
    labels: v.object({
      unit: text(200),
      topics: some(text(200), TOPICS),
      meeting: some(text(200), MEETING),
      extra: some(v.object({ id, label: text(200), value: text(2000) }), FIELDS),
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
    twice: v.optional(v.literal(true)),
    asksAt: v.optional(time),
    replyBy: time,
    replyDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(730))),
    keepDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(730)),
    withdraws: v.optional(uuid),
    withdrawnBy: v.optional(uuid),
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
