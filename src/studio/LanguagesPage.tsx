import { useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { LANGUAGES } from '../text/pick-language';
import { announce } from '../ui/announce';
import { Confirm } from '../ui/Confirm';
import { TextField } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import type { Json } from './json';
import { addLanguage, languageFault, removeLanguage } from './languages';
import { SideBySide } from './SideBySide';
import { languageName } from './Top';
import type { GoTo } from './use-target';
import { useWords } from './words';
import { useWriting } from './writing';

interface LanguagesPageProps {
  readonly goTo: GoTo;
  /** The pack as it was opened. */
  readonly before: Json;
  /** Which texts are asked for, and in which language, where somebody was led here. */
  readonly wanted?: string | undefined;
  readonly into?: string | undefined;
}

/** Which languages the pack is in, and its words side by side. */
export function LanguagesPage({ goTo, before, wanted, into }: LanguagesPageProps) {
  const { edits, languages } = useWriting();
  const { languages: text, title, sections } = useWords();
  const { tag } = useLanguage();
  const [added, setAdded] = useState('');
  const [fault, setFault] = useState('');
  const [leaving, setLeaving] = useState<string>();
  const unspoken = languages.filter((one) => !LANGUAGES.some((own) => own.tag === one));
  const add = () => {
    const wrong = languageFault(edits.value, added.trim());
    setFault(wrong ? text.fault(wrong) : '');
    if (wrong) return;
    edits.change(addLanguage(edits.value, added.trim()));
    announce(text.added(languageName(added.trim(), tag)));
    setAdded('');
  };
  const takeOut = (one: string) => {
    const done = removeLanguage(edits.value, one);
    if ('value' in done && edits.change(done.value)) announce(text.removed(languageName(one, tag)));
  };
  return (
    <Screen title={sections.languages} tabTitle={`${sections.languages}: ${title}`} wide>
      <p>{text.about}</p>
      <ul class="plain studio-list">
        {languages.map((one, i) => (
          <li key={one}>
            {languageName(one, tag)} ({one}){i === 0 && <span class="quiet"> {text.first}</span>}
            {languages.length > 1 && (
              <button type="button" class="button plain" onClick={() => setLeaving(one)}>
                {text.remove(languageName(one, tag))}
              </button>
            )}
          </li>
        ))}
      </ul>
      {unspoken.length > 0 && (
        <Notice tone="warning">
          <p>{text.unspoken(unspoken.map((one) => languageName(one, tag)).join(', '))}</p>
        </Notice>
      )}
      <form
        class="row studio-bank"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          id="language-new"
          label={text.add}
          hint={text.addHint}
          error={fault || undefined}
          value={added}
          onInput={setAdded}
        />
        <button type="submit" class="button">
          {text.addIt}
        </button>
      </form>
      {languages.length > 1 && (
        <SideBySide key={`${wanted}/${into}`} {...{ goTo, before, wanted, into }} />
      )}
      {leaving !== undefined && (
        <Confirm
          title={text.remove(languageName(leaving, tag))}
          question={text.removeSure}
          destroys
          yes={text.removeYes}
          no={text.removeNo}
          onAnswer={(yes) => {
            if (yes) takeOut(leaving);
            setLeaving(undefined);
          }}
        />
      )}
    </Screen>
  );
}
