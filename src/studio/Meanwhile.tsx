import { Notice } from '../ui/Notice';
import { differencesBetween } from './changes';
import { bytesOf, type PackDocument } from './document';
import type { Json } from './json';
import { versionOf } from './publication';
import { useDifferences } from './use-differences';
import { useWords } from './words';

interface MeanwhileProps {
  readonly theirs: PackDocument;
  readonly mine: PackDocument;
  readonly onReplay: (bytes: Uint8Array) => Promise<unknown>;
}

/** Somebody else has published since this was opened: what they changed, and what was changed here. */
export function Meanwhile({ theirs, mine, onReplay }: MeanwhileProps) {
  const { publish: text } = useWords();
  const base = mine.written.value;
  return (
    <Notice tone="warning" role="status">
      <p>{text.meanwhile(versionOf(theirs.value), versionOf(base))}</p>
      <Both title={text.theirs} before={base} after={theirs.value} />
      <Both title={text.yours} before={base} after={mine.value} />
      <button type="button" class="button" onClick={() => void onReplay(bytesOf(theirs))}>
        {text.replay}
      </button>
    </Notice>
  );
}

interface BothProps {
  readonly title: string;
  readonly before: Json;
  readonly after: Json;
}

function Both({ title, before, after }: BothProps) {
  const changes = useDifferences()(differencesBetween(before, after));
  return (
    <details>
      <summary>
        {title} ({changes.length})
      </summary>
      <ul>
        {changes.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </details>
  );
}
