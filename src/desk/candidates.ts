/** Who could be proposed, in an order of facts that are shown with each. Nothing is weighed or added up. Pure. */
import { askedOf } from './arrivals';
import type { Asked, Case } from './case';
import { type Answer, answerOf, type Verdict } from './pairing-rule';
import type { Person } from './person';
import { type Circumstances, placesTaken, ruleFor } from './seeker';

interface Facts {
  /** Ids of topics that both have. */
  readonly topics: readonly string[];
  /** Ids of ways to meet that both have. */
  readonly meeting: readonly string[];
  /** Of the person, as far as the request asks for it. */
  readonly languages: readonly string[];
  /** In the same part of the organisation? `undefined` where that of one is not known. */
  readonly sameUnit: boolean | undefined;
  readonly free: number;
}

export interface Candidate {
  readonly person: Person;
  readonly verdict: Verdict;
  /** Do they offer what is asked for? */
  readonly offers: boolean;
  readonly answer: Answer;
  readonly facts: Facts;
}

/** Everybody, also who cannot be proposed. First whoever can; then by topics, language, how to meet and free
 * places, as far as they differ, and then by name. */
export function candidatesFor(
  row: Case,
  people: readonly Person[],
  circumstances: Circumstances,
): Candidate[] {
  const asked = askedOf(row);
  const rule = ruleFor(row, circumstances);
  const places = placesTaken(circumstances.cases);
  return people
    .map((person): Candidate => {
      const verdict = rule(person);
      const isOffered = person.kinds.some((kind) => offers(kind, asked));
      const answer = isOffered ? answerOf(verdict) : 'blocked';
      const free = Math.max(0, person.places - (places.get(person.id) ?? 0));
      return { person, verdict, offers: isOffered, answer, facts: factsOf(asked, person, free) };
    })
    .sort(inOrder);
}

const offers = (kind: Person['kinds'][number], { kind: wanted }: Asked) =>
  wanted === undefined || wanted === 'unsure' || wanted === kind;

function factsOf(asked: Asked, person: Person, free: number): Facts {
  const common = (ours: readonly string[], theirs: Asked['topics']) =>
    ours.filter((id) => theirs?.some((one) => one.id === id));
  const wanted = fold(asked.language ?? '');
  const unit = asked.unit?.id ?? '';
  return {
    topics: common(person.topics, asked.topics),
    meeting: common(person.meeting, asked.meeting),
    languages: person.languages.filter((one) => one !== '' && wanted.includes(fold(one))),
    sameUnit: unit === '' || person.units.length === 0 ? undefined : person.units.includes(unit),
    free,
  };
}

const fold = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

const RANK: Readonly<Record<Answer, number>> = { clear: 0, check: 0, blocked: 1 };

function inOrder(a: Candidate, b: Candidate): number {
  return (
    RANK[a.answer] - RANK[b.answer] ||
    b.facts.topics.length - a.facts.topics.length ||
    b.facts.languages.length - a.facts.languages.length ||
    b.facts.meeting.length - a.facts.meeting.length ||
    b.facts.free - a.facts.free ||
    a.person.name.localeCompare(b.person.name)
  );
}
