import { useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { LANGUAGES } from '../text/pick-language';
import { announce } from '../ui/announce';
import { Confirm } from '../ui/Confirm';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { AddLanguage } from './AddLanguage';
import type { Json } from './json';
import { languageName } from './language-names';
import { addLanguage, removeLanguage } from './languages';
import { SideBySide } from './SideBySide';
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
  const [leaving, setLeaving] = useState<string>();
  const unspoken = languages.filter((one) => !LANGUAGES.some((own) => own.tag === one));
  const add = (one: string) => {
    edits.change(addLanguage(edits.value, one));
    announce(text.added(languageName(one, tag)));
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
            {languageName(one, tag)}
            {i === 0 && <span class="quiet"> {text.first}</span>}
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
      <AddLanguage id="language-new" there={languages} onAdd={add} />
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
