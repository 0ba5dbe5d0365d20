/** The words of the pages that only some open, in the language of the desk. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type DeskPeopleWords, deskPeopleEn } from '../text/desk-people-en';
import { loadDeskPeopleWords } from '../text/desk-people-words';
import { useLanguage } from '../text/language';
import { useLate } from '../ui/use-late';
import { Waiting } from '../ui/Waiting';

const PeopleWordsContext = createContext<DeskPeopleWords>(deskPeopleEn);
export const usePeopleWords = () => useContext(PeopleWordsContext);

/** Draws what is in it once the words are there. */
export function PeopleWords({ children }: { readonly children: ComponentChildren }) {
  const { tag } = useLanguage();
  const words = useLate(() => loadDeskPeopleWords(tag), [tag]);
  if (!words) return <Waiting />;
  return <PeopleWordsContext.Provider value={words}>{children}</PeopleWordsContext.Provider>;
}
