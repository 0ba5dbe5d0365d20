/** What a receiver gets: `waymark.request/1`, built from the row alone. */
import type { Kind } from '../pack/schema';
import { localDay } from '../text/day';
import { isLater, QUESTIONS, type QuestionId } from './questions';
import type { Request } from './request';

/** Every member is always there, empty where left blank, so that a flow can rely on it; but those that came
 * later, which are there only where they were answered. The schema
 * that receivers check against is `wire-schema.ts`; a test holds the two together. */
export interface Wire {
  format: 'waymark.request/1';
  /** `withdrawal` takes back the request named in `withdraws`. */
  type: 'request' | 'withdrawal';
  /** The same in every try. Keep it, and take each only once. */
  id: string;
  reference: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** The day by which the user was told to expect a reply, where they are: `2026-12-07`. */
  replyBy: string;
  withdraws: string;
  kind: Kind;
  name: string;
  email: string;
  contact: string;
  unit: { id: string; label: string };
  topics: { id: string; label: string }[];
  meeting: { id: string; label: string }[];
  change: string;
  when: string;
  language: string;
  adjustments: string;
  preferences: string;
  avoid: string;
  manager: 'yes' | 'no' | 'rather-not' | '';
  extra: { id: string; label: string; value: string }[];
  /** Asked by somebody else, who says that they know of it and agree. */
  askingFor?: 'team';
  /** Who that is. */
  onBehalfOf?: string;
  theyAgree?: 'yes';
  /** Their manager, named only so that they are not matched with them. */
  managerIs?: string;
  /** The whole as the user reviewed it, as plain text. */
  subject: string;
  text: string;
}

/** Largest body in bytes; the form's own limits keep well below it. */
export const MAX_WIRE_BYTES = 65_536;

/** The body for one request. A withdrawal repeats none of the answers but who asks. */
export function wireOf(row: Request): Wire {
  const { answers, labels } = row;
  const taking = row.withdraws === undefined;
  const own = (text: string | undefined) => (taking && text) || '';
  const named = (ids: readonly string[], names: readonly string[]) =>
    taking ? ids.map((id, i) => ({ id, label: names[i] ?? id })) : [];
  const answerTo = (question: (typeof QUESTIONS)[number]) => {
    switch (question.id) {
      case 'unit':
        return { id: answers.unit, label: labels.unit };
      case 'extra':
        return taking ? labels.extra.map((e) => ({ ...e })) : [];
      case 'topics':
      case 'meeting':
        return named(answers[question.id], labels[question.id]);
      default:
        return 'who' in question ? answers[question.id] : own(answers[question.id]);
    }
  };
  const values = Object.fromEntries(
    QUESTIONS.flatMap((question) => {
      const value = answerTo(question);
      return value === '' && isLater(question) ? [] : [[question.id, value]];
    }),
  );
  return {
    format: 'waymark.request/1',
    type: taking ? 'request' : 'withdrawal',
    id: row.id,
    reference: row.reference,
    createdAt: new Date(row.createdAt).toISOString(),
    replyBy: localDay(row.replyBy),
    withdraws: row.withdraws ?? '',
    ...(values as Pick<Wire, QuestionId>),
    subject: row.message.subject,
    text: row.message.body,
  };
}
