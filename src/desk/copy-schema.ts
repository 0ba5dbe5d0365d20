/** What a copy of the desk may hold. Loaded only when one is opened. */
import * as v from 'valibot';
import { wireSchema } from '../request/wire-schema';
import { OUTCOMES, REPLIES, WAYS } from './case';
import { OFFERS, type Person } from './person';

const { entries } = wireSchema;
const { format: _f, type, id: _i, reference, createdAt, replyBy, withdraws: _w, ...told } = entries;
const { unit, topics, meeting, extra } = entries;

const text = v.string();
const asked = v.partial(v.object({ ...told, unit, topics, meeting, extra }));

const arrival = v.object({
  way: v.picklist(WAYS),
  type,
  id: v.optional(text),
  reference,
  createdAt: v.optional(createdAt),
  replyBy: v.optional(replyBy),
  asked,
});

const at = v.pipe(v.number(), v.finite());
const side = v.picklist(['asker', 'person']);
const event = v.variant('is', [
  v.object({ is: v.literal('taken'), who: text, at }),
  v.object({ is: v.literal('noted'), text, at }),
  v.object({ is: v.literal('proposed'), person: text, name: text, ticked: v.array(text), at }),
  v.object({ is: v.picklist(['agreed', 'declined']), by: side, at }),
  v.object({ is: v.picklist(['proposal-dropped', 'heard', 'reopened', 'ended']), at }),
  v.object({ is: v.literal('replied'), reply: v.picklist(REPLIES), at }),
  v.object({ is: v.literal('waits'), for: v.picklist(['asker', 'person', 'place']), at }),
  v.object({ is: v.literal('closed'), outcome: v.picklist(OUTCOMES), at }),
]);

const kept = { version: v.pipe(v.number(), v.integer()) };

const person = v.object({
  ...kept,
  id: text,
  name: text,
  email: text,
  kinds: v.array(v.picklist(OFFERS)),
  topics: v.array(text),
  languages: v.array(text),
  units: v.array(text),
  meeting: v.array(text),
  when: text,
  places: v.pipe(v.number(), v.integer()),
  pausedUntil: text,
  notWith: v.array(text),
}) satisfies v.GenericSchema<unknown, Person>;

const aCase = v.object({
  ...kept,
  reference,
  since: at,
  arrivals: v.pipe(v.array(arrival), v.minLength(1)),
  history: v.array(event),
});

export const copySchema = v.object({
  format: v.literal('waymark.desk/1'),
  savedAt: at,
  cases: v.array(aCase),
  people: v.array(person),
});
