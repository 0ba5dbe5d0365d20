import { Notice } from '../ui/Notice';
import type { PackDocument } from './document';
import { isSame } from './json';
import { type Arrival, versionOf } from './publication';
import { useWords, type Words } from './words';

/** What staff have, as it was found. */
export interface Looked {
  /** Its address; empty where there is none. */
  readonly from: string;
  readonly arrival: Arrival;
}

interface ArrivedProps {
  readonly looked: Looked | undefined;
  readonly document: PackDocument;
}

/** Is it there? Only what was fetched back, the same byte for byte, and what Waymark takes, is published. */
export function Arrived({ looked, document }: ArrivedProps) {
  const { publish: text } = useWords();
  if (!looked) return null;
  const { arrival, from } = looked;
  const good = arrival.state === 'arrived';
  // What was changed afterwards is not there.
  if (good && !isSame(document.value, document.written.value)) return null;
  return (
    <Notice tone={good ? 'good' : 'warning'}>
      <p>{wordsFor(arrival, text)}</p>
      {from !== '' && (
        <p class="small">
          {text.lookedAt} <bdi class="would">{from}</bdi>
        </p>
      )}
    </Notice>
  );
}

/** What to say of it. */
export function wordsFor(arrival: Arrival, text: Words['publish']): string {
  switch (arrival.state) {
    case 'older':
    case 'newer':
    case 'other':
      return text[arrival.state](versionOf(arrival.theirs.value));
    case 'refused':
      return text.refused(arrival.problems);
    case 'lowered':
      return text.lowered(arrival.version, arrival.had);
    case 'notPack':
      return text.notPack(arrival.why);
    case 'problem': {
      const { code, detail } = arrival.problem;
      const say = text.problems[code as keyof typeof text.problems] ?? text.problems.unreachable;
      return say(detail);
    }
    default:
      return text[arrival.state];
  }
}
