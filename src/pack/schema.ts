/** The one source of what a pack may hold: the validator, the types, and (generated from it) the
 * JSON Schema for editors. Loaded only when a pack has to be checked: nothing on the way to the
 * first paint imports it, except as types. */
import * as v from 'valibot';
import { brand } from './brand';
import {
  day,
  email,
  endpoint,
  group,
  https,
  id,
  languageTag,
  line,
  list,
  option,
  optionalGroup,
  paragraph,
  phone,
  plain,
  whole,
} from './fields';
import { kind, request, resource, scheme } from './form';
import { replies } from './replies';
import { searchWords, service, situation } from './services';

const contact = v.strictObject({
  name: line,
  email,
  phone: v.optional(phone),
  page: v.optional(https),
});

const definition = v.strictObject({
  name: line,
  /** What one does, in one sentence: stands on Start, and first on the difference. */
  short: v.optional(line),
  /** What one is, in a sentence or two. */
  meaning: paragraph,
  about: list(paragraph, 8, 1),
  goodWhen: list(line, 8, 1),
  example: paragraph,
  notFor: list(line, 6, 1),
  words: v.optional(searchWords),
});

const explain = v.strictObject({
  intro: paragraph,
  mentoring: definition,
  coaching: definition,
  rows: list(v.strictObject({ id, label: line, mentoring: paragraph, coaching: paragraph }), 16, 1),
  neighbours: list(v.strictObject({ id, name: line, what: paragraph, when: paragraph }), 8),
  sources: list(v.strictObject({ label: line, url: v.optional(https) }), 12),
});

const points = whole(0, 5);

const answer = v.strictObject({
  id,
  label: line,
  /** Finishes "because you said"; no full stop. */
  because: v.optional(line),
  mentoring: v.optional(points),
  coaching: v.optional(points),
  /** Says outright that the user would like both; the points then do not choose for them. */
  both: v.optional(v.boolean()),
  /** The group of its question under which it stands. */
  group: v.optional(id),
  /** Situations of other support that this answer points to. Such an answer is never stored. */
  situations: v.optional(list(id, 6)),
  /** Services to name first for this answer; without them, the first ones of its situations. */
  first: v.optional(list(id, 6)),
  /** Somebody may not be safe: who can help now comes before any other question. */
  danger: v.optional(v.boolean()),
  /** What whoever chose it must know before they ask for anything. */
  advice: v.optional(paragraph),
  /** Topics that the form then has ticked. */
  topics: v.optional(list(id, 6)),
  /** What the form then has in these boxes, in the user's own voice. */
  form: v.optional(
    optionalGroup({
      preferences: v.optional(line),
      when: v.optional(line),
      language: v.optional(line),
      adjustments: v.optional(line),
    }),
  ),
});

const question = v.strictObject({
  id,
  ask: line,
  hint: v.optional(line),
  many: v.optional(v.boolean()),
  /** Named groups that unfold, in the order in which they are shown. */
  groups: v.optional(list(option, 8, 1)),
  answers: list(answer, 40, 2),
});

const outcome = v.strictObject({
  title: line,
  about: paragraph,
  /** What the other one would add. */
  other: v.optional(paragraph),
  /** What neither can do. */
  cannot: v.optional(paragraph),
});

const guide = v.strictObject({
  opening: v.strictObject({ title: line, about: list(paragraph, 6, 1) }),
  questions: list(question, 10, 1),
  /** How many points one must lead the other by before it alone is suggested. */
  lead: whole(1, 20),
  outcomes: v.strictObject({
    mentoring: outcome,
    coaching: outcome,
    both: outcome,
    /** Only other support was pointed to. */
    support: outcome,
    /** Everything was skipped. */
    unsure: outcome,
  }),
});

const token = v.strictObject({
  clientId: v.pipe(v.string(), v.uuid('must be the client id that your sign-in service shows')),
  // It becomes a part of the sign-in service's address.
  tenant: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/, 'must be the domain or the id of your tenant'),
  ),
  scope: plain(200),
});
const routeCommon = {
  id,
  /** Who receives it, in words. */
  name: line,
  for: v.optional(list(kind, 3, 1)),
  units: v.optional(list(id, 60, 1)),
  fallback: v.optional(id),
};
const route = v.variant('kind', [
  v.strictObject({ kind: v.literal('email'), to: email, ...routeCommon }),
  v.strictObject({
    kind: v.literal('webhook'),
    url: endpoint,
    signIn: v.optional(token),
    ...routeCommon,
  }),
  v.strictObject({
    kind: v.literal('graph-mail'),
    to: email,
    signIn: v.omit(token, ['scope']),
    ...routeCommon,
  }),
  v.strictObject({ kind: v.literal('teams-chat'), to: email, ...routeCommon }),
  v.strictObject({
    kind: v.literal('link'),
    url: https,
    /** Our field's name to the form's query parameter. */
    fields: v.optional(group(plain(40), plain(80))),
    ...routeCommon,
  }),
]);

const page = v.strictObject({ title: line, about: list(paragraph, 20, 1) });

export const packSchema = v.strictObject({
  /** Let editors find the schema; ignored. */
  $schema: v.optional(plain(300)),
  /** Notes between authors; never shown. */
  notes: v.optional(list(plain(500), 40)),
  format: v.literal(1),
  /** A whole number that grows with each release of the pack. */
  version: whole(1, 1e9),
  updated: day,
  /** The first is used where a string lacks the reader's language. */
  languages: list(languageTag, 20, 1),
  organisation: v.strictObject({
    name: line,
    programme: line,
    contact,
    privacy: page,
    terms: page,
    accessibility: page,
  }),
  brand: v.optional(brand),
  explain,
  guide,
  request,
  /** What people ask about the programme. */
  faq: v.optional(list(v.strictObject({ ask: line, answer: paragraph }), 12, 1)),
  resources: v.optional(list(resource, 12, 1)),
  schemes: v.optional(list(scheme, 40, 1)),
  /** What the team that answers says in its replies. */
  replies: v.optional(replies),
  routes: list(route, 20, 1),
  situations: list(situation, 40, 1),
  services: list(service, 600, 1),
});

export type Pack = v.InferOutput<typeof packSchema>;
/** The part that stands around every screen and comes with the page itself. */
export interface FirstPack extends Pick<Pack, 'languages'> {
  readonly organisation: Pick<Pack['organisation'], 'name' | 'programme'>;
  readonly brand?: Pick<NonNullable<Pack['brand']>, 'name'> | undefined;
  readonly explain: Readonly<Record<TheKind, Pick<Pack['explain'][TheKind], 'name' | 'short'>>>;
  readonly request: Pick<Pack['request'], 'next'>;
  readonly services: readonly Pick<Pack['services'][number], 'urgency' | 'methods'>[];
}
export type Localised = Pack['organisation']['name'];
export type Route = Pack['routes'][number];
export type Kind = v.InferOutput<typeof kind>;
type TheKind = Exclude<Kind, 'unsure'>;
export type Question = Pack['guide']['questions'][number];
export type GuideAnswer = Question['answers'][number];
export type { Method, Service } from './services';
