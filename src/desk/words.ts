/** The desk's words in the language of the page, for whatever is drawn. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type DeskWords, deskEn } from '../text/desk-en';

export const WordsContext = createContext<DeskWords>(deskEn);
export const useWords = () => useContext(WordsContext);
