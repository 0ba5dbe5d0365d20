import { useLanguage } from '../text/language';
import { Icon } from '../ui/Icon';
import type { DraftState } from './draft-autosave';

interface DraftNoteProps {
  readonly state: DraftState;
  /** Of several on a page, the one that speaks up when the draft could not be kept. */
  readonly said?: boolean;
}

/** What became of what was typed. Not a live region: said on every keystroke it would drown what the
 * person types. */
export function DraftNote({ state, said = false }: DraftNoteProps) {
  const { words } = useLanguage();
  if (state === 'idle') return null;
  const text = {
    saving: words.ask.saving,
    saved: words.ask.saved,
    failed: words.ask.notSaved,
    window: words.ask.inWindowOnly,
  }[state];
  return (
    <span
      class={state === 'failed' ? 'draft-note failed' : 'draft-note'}
      role={said && state === 'failed' ? 'alert' : undefined}
    >
      <Icon name={state === 'failed' ? 'warning' : 'check'} />
      {text}
    </span>
  );
}
