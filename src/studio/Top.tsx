import { useLanguage } from '../text/language';
import { SelectField } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { OtherLanguages } from '../ui/OtherLanguages';
import { languageName } from './language-names';
import type { Kept } from './use-open-pack';
import { useWords } from './words';
import { useWriting } from './writing';

interface TopProps {
  /** What is open. */
  readonly name: string;
  /** Of the pack. */
  readonly languages: readonly string[];
  readonly language: string;
  readonly state: Kept;
  /** Another window writes it. */
  readonly elsewhere: boolean;
  /** Saves what is there as a file. */
  readonly onSave: () => void;
  readonly onWriteIn: (tag: string) => void;
  /** The studio's own language. */
  readonly onLanguage: (tag: string) => void;
}

/** What is at hand on every page: a step back, the language that is written in, the studio's own. */
export function Top(props: TopProps) {
  const { name, languages, language, state, elsewhere, onSave, onWriteIn, onLanguage } = props;
  const words = useWords();
  const { edits } = useWriting();
  const { tag } = useLanguage();
  const lost = state === 'failed' || state === 'memory' || state === 'wiped';
  return (
    <header class="studio-top">
      <strong>{words.title}</strong>
      <bdi>{name}</bdi>
      {languages.length > 1 && (
        <SelectField
          id="write-in"
          label={words.fields.writeIn}
          value={language}
          options={languages.map((id) => ({ id, label: languageName(id, tag) }))}
          onChange={onWriteIn}
        />
      )}
      {/* Said aloud only where something is not kept: it changes at each key. */}
      <p class={lost ? 'small error' : 'small quiet'} role={lost ? 'alert' : undefined}>
        {words.kept[state]}
      </p>
      <div class="row">
        <button type="button" class={lost ? 'button main' : 'button'} onClick={onSave}>
          <Icon name="save" />
          {words.saving.save}
        </button>
        <button
          type="button"
          class="button"
          disabled={elsewhere || !edits.canUndo}
          onClick={edits.undo}
        >
          <Icon name="undo" />
          {words.undo}
        </button>
        <button
          type="button"
          class="button"
          disabled={elsewhere || !edits.canRedo}
          onClick={edits.redo}
        >
          <Icon name="redo" />
          {words.redo}
        </button>
        <OtherLanguages words={words.studioIn} onLanguage={onLanguage} />
      </div>
    </header>
  );
}
