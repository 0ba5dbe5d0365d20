/** What a pack may say of the form: its questions, its promises, and when what is asked for begins. */
import * as v from 'valibot';
import { day, days, email, https, id, line, list, option, paragraph, whole, zone } from './fields';

export const kind = v.picklist(['mentoring', 'coaching', 'unsure']);

/** Of which kinds something holds; without it, of all. */
const kinds = v.optional(list(kind, 3, 1));

/** When what is asked for begins. Days begin and end by the clocks of `zone`; `until` is the last day on which
 * it is shown. */
const timing = v.strictObject({
  zone,
  rounds: v.optional(
    list(v.strictObject({ for: kinds, opens: day, closes: day, starts: day, until: day }), 24, 1),
  ),
  /** How long it takes at present from a request to a first meeting. */
  pace: v.optional(list(v.strictObject({ for: kinds, weeks: whole(1, 104), until: day }), 6, 1)),
});

export const request = v.strictObject({
  /** The limits of confidentiality; shown before the first free-text box. */
  limits: list(paragraph, 4, 1),
  topics: list(option, 20),
  /** Faculties or directorates; an empty list leaves the question out. */
  units: list(option, 60),
  /** What the question for it is called; without it, "Your part of the organisation". */
  unitLabel: v.optional(line),
  /** What you promise about whom a person is not matched with. */
  avoidHint: v.optional(line),
  meeting: list(option, 8),
  /** Ask whether the manager knows? The answer never decides anything here. */
  askManager: v.boolean(),
  /** Ask who the manager is, so that they are not matched? */
  nameManager: v.optional(v.boolean()),
  /** May somebody ask for a person in their team, who knows and agrees? */
  onBehalf: v.optional(v.boolean()),
  fields: list(
    v.strictObject({
      id,
      label: line,
      hint: v.optional(line),
      required: v.optional(v.boolean()),
      for: kinds,
      options: v.optional(list(option, 30, 2)),
    }),
    6,
  ),
  /** Calendar days by which the programme says it replies, or the Monday after where that is a weekend. */
  replyDays: days,
  /** Days after the last change that a request stays on the device. */
  keepDays: days,
  next: list(paragraph, 4, 1),
  timing: v.optional(timing),
});

/** Training, a handbook: after the guide's result, and in what happens next. */
export const resource = v.strictObject({
  id,
  label: line,
  about: v.optional(line),
  url: https,
  for: kinds,
});

/** A scheme beside the central one: of a faculty, or for some people, such as returners. */
export const scheme = v.strictObject({
  id,
  name: line,
  /** Who it is for, where its faculty does not say it all. */
  who: v.optional(line),
  what: paragraph,
  /** How to join, in words; and the page on which to. */
  join: paragraph,
  url: v.optional(https),
  /** Of which faculties or directorates; without it, of all. */
  units: v.optional(list(id, 60, 1)),
  for: kinds,
  owner: email,
  reviewed: day,
  due: day,
});
