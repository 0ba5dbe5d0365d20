/** What a pack may say in replies to requests. The desk fills in what is known; a sentence whose value is not known is
 * left out. */
import * as v from 'valibot';
import { list, optionalGroup, paragraph } from './fields';

/** What may stand in a reply, in braces. */
export const REPLY_VALUES = [
  /** Who is written to. */
  'name',
  /** Who asked, and who is proposed. */
  'asker',
  'person',
  'kind',
  'topics',
  'unit',
  'meeting',
  'when',
  /** When whoever is proposed can meet. */
  'personWhen',
  'reference',
  /** By which they were told to expect a reply. */
  'day',
  /** What whoever replies adds in their own words. */
  'message',
  /** Opens the request in the Waymark of whoever asked. */
  'link',
  /** Who replies. */
  'me',
] as const;
export type ReplyValue = (typeof REPLY_VALUES)[number];

const text = v.optional(list(paragraph, 12, 1));

export const replies = optionalGroup({
  /** Of Waymark in the organisation's Teams catalogue. */
  teamsApp: v.optional(v.pipe(v.string(), v.uuid('must be the id that Teams shows for the app'))),
  received: text,
  question: text,
  toAsker: text,
  toPerson: text,
  introduction: text,
  waiting: text,
  no: text,
  ended: text,
});
