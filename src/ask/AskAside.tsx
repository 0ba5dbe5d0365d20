import type { ComponentChildren } from 'preact';
import { useLanguage } from '../text/language';
import { DraftNote } from './DraftNote';
import type { DraftState } from './draft-autosave';

interface AskAsideProps {
  /** Who will receive it, in words; and the address where there is one. */
  readonly receiver: ComponentChildren;
  readonly address: string;
  /** A day in words, if it is sent today. */
  readonly replyBy: string;
  readonly draft: DraftState;
}

/** What one should know while one writes: who reads it, where it goes, by when they reply, and whether it is
 * saved. */
export function AskAside({ receiver, address, replyBy, draft }: AskAsideProps) {
  const { words } = useLanguage();
  return (
    <aside class="card stack beside" aria-labelledby="ask-reads">
      <h2 id="ask-reads">{words.ask.whoReads}</h2>
      <dl class="about-facts">
        <dt>{words.ask.goesTo}</dt>
        <dd>
          {receiver} <span class="quiet">{address}</span>
        </dd>
        <dt>{words.ask.replyIfToday}</dt>
        <dd>{replyBy}</dd>
      </dl>
      <DraftNote state={draft} />
    </aside>
  );
}
