/** What a pack may say of other help: situations, services, and how and when each is reached. */
import * as v from 'valibot';
import {
  day,
  email,
  group,
  https,
  id,
  languageTag,
  line,
  list,
  paragraph,
  phone,
  plain,
  time,
  zone,
} from './fields';

/** `to` at or before `from` means the next day: 18:00 to 02:00. */
const span = v.strictObject({ from: time, to: time });
const weekday = v.picklist(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
/** Hours belong to the contact method, not to the service: a line may be open when its chat is not. */
const hours = v.union([
  v.picklist(['always', 'unknown']),
  v.strictObject({
    zone,
    week: list(v.strictObject({ days: list(weekday, 7, 1), spans: list(span, 4, 1) }), 7, 1),
    /** A dated day replaces the week's spans; no spans: closed all day. */
    dates: v.optional(
      list(v.strictObject({ date: day, spans: list(span, 4), note: v.optional(line) }), 60),
    ),
  }),
]);

const common = {
  hours,
  languages: v.optional(list(languageTag, 12)),
  note: v.optional(line),
};
const method = v.variant('kind', [
  v.strictObject({ kind: v.literal('phone'), number: phone, ...common }),
  v.strictObject({
    kind: v.literal('text'),
    number: phone,
    keyword: v.optional(plain(20)),
    ...common,
  }),
  v.strictObject({ kind: v.literal('relay'), number: phone, ...common }),
  v.strictObject({ kind: v.literal('bsl'), url: https, ...common }),
  v.strictObject({ kind: v.literal('email'), address: email, ...common }),
  v.strictObject({ kind: v.literal('chat'), url: https, ...common }),
  v.strictObject({ kind: v.literal('web'), url: https, ...common }),
  v.strictObject({ kind: v.literal('visit'), place: line, ...common }),
]);

/** Words that people type, by language: synonyms, slang, common misspellings. */
export const searchWords = group(languageTag, list(plain(60), 300));

export const service = v.strictObject({
  id,
  name: line,
  about: paragraph,
  can: list(line, 8),
  cannot: list(line, 8),
  /** Beside everyone: people helping someone else, or people whom a complaint is about. */
  alsoFor: v.optional(list(v.picklist(['someone-else', 'complaint-about-me']), 2)),
  situations: list(id, 20),
  /** By whom it is run, for people to know whom they would talk to. */
  runBy: v.optional(line),
  independent: v.boolean(),
  confidentiality: paragraph,
  cost: line,
  nations: v.optional(list(v.picklist(['england', 'scotland', 'wales', 'northern-ireland']), 4, 1)),
  urgency: v.picklist(['emergency', 'urgent', 'soon']),
  methods: list(method, 10, 1),
  words: v.optional(searchWords),
  /** Who in the organisation keeps this entry right, and where the facts come from. */
  owner: email,
  source: line,
  sourceUrl: v.optional(https),
  reviewed: day,
  due: day,
  toConfirm: v.optional(v.boolean()),
});

export const situation = v.strictObject({
  id,
  label: line,
  hint: v.optional(line),
  advice: v.optional(paragraph),
  /** Services that come first here, in this order (after emergencies). */
  first: v.optional(list(id, 10)),
  /** Services that must not be offered here, even where a search finds them. */
  never: v.optional(list(id, 10)),
  words: v.optional(searchWords),
});

export type Service = v.InferOutput<typeof service>;
export type Situation = v.InferOutput<typeof situation>;
export type Method = v.InferOutput<typeof method>;
export type Hours = v.InferOutput<typeof hours>;
