/** What a copy of the desk may hold. Loaded only when one is opened. */
import * as v from 'valibot';
import { OUTCOMES, REPLIES, WAYS } from './case';
import { OFFERS, type Person } from './person';

// No text is too long here: what was brought in once must come back.
const text = v.string();
const chosen = v.array(v.object({ id: text, label: text }));

const asked = v.partial(
  v.object({
    kind: v.picklist(['mentoring', 'coaching', 'unsure']),
    name: text,
    email: text,
    contact: text,
    unit: v.object({ id: text, label: text }),
    topics: chosen,
    meeting: chosen,
    change: text,
    when: text,
    language: text,
    adjustments: text,
    preferences: text,
    avoid: text,
    manager: v.picklist(['yes', 'no', 'rather-not', '']),
    extra: v.array(v.object({ id: text, label: text, value: text })),
    // Empty where a form that asks it was left blank.
    askingFor: v.picklist(['team', '']),
    onBehalfOf: text,
    theyAgree: v.picklist(['yes', '']),
    managerIs: text,
    subject: text,
    text,
  }),
);

const arrival = v.object({
  way: v.picklist(WAYS),
  type: v.picklist(['request', 'withdrawal']),
  id: v.optional(text),
  reference: text,
  createdAt: v.optional(text),
  replyBy: v.optional(text),
  asked,
});

// Milliseconds since 1970, of a year of four digits.
const at = v.pipe(v.number(), v.minValue(0), v.maxValue(Date.UTC(9999, 0)));
const side = v.picklist(['asker', 'person']);
const event = v.variant('is', [
  v.object({ is: v.literal('taken'), who: text, at }),
  v.object({ is: v.literal('noted'), text, at }),
  v.object({ is: v.literal('proposed'), person: text, name: text, ticked: v.array(text), at }),
  v.object({ is: v.picklist(['agreed', 'declined']), by: side, at }),
  v.object({ is: v.picklist(['proposal-dropped', 'unsent', 'heard', 'reopened', 'ended']), at }),
  v.object({ is: v.picklist(['replied', 'sending']), reply: v.picklist(REPLIES), at }),
  v.object({ is: v.literal('undone'), of: at, at }),
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
  reference: v.pipe(text, v.regex(/^WM-[2-9A-Z]{4}-[2-9A-Z]{4}$/)),
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
