import { useLanguage } from '../text/language';
import { AddLanguage } from './AddLanguage';
import { isList } from './json';
import { languageName } from './language-names';
import type { PartProps } from './TextParts';
import { useWords } from './words';
import { controlId, useNames, useWriting } from './writing';

/** Languages in which somebody answers, by their names. */
export function SpokenPart({ path, part }: PartProps) {
  const { edits } = useWriting();
  const { fields } = useWords();
  const { tag, words } = useLanguage();
  const { name, fault } = useNames(path);
  const known = words.help.languages;
  const held = edits.read(path);
  const spoken = isList(held) ? held.map(String) : [];
  return (
    <fieldset class="studio-group stack" id={controlId(path)} tabIndex={-1}>
      <legend>{name}</legend>
      {fault && <p class="error">{fault}</p>}
      {spoken.length > 0 && (
        <ul>
          {spoken.map((one, i) => (
            <li key={one}>
              {languageName(one, tag, known)}{' '}
              <button
                type="button"
                class="button plain"
                onClick={() => {
                  const rest = spoken.toSpliced(i, 1);
                  edits.edit(path, rest.length > 0 ? rest : undefined);
                }}
              >
                {fields.remove}
                <span class="unseen"> {languageName(one, tag, known)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {spoken.length < (part.maxItems ?? 0) && (
        <AddLanguage
          id={controlId([...path, 'add'])}
          there={spoken}
          known={known}
          onAdd={(one) => edits.edit(path, [...spoken, one])}
        />
      )}
    </fieldset>
  );
}
