/** The studio's words in the language of the page, for whatever is drawn. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type StudioWords, studioEn } from '../text/studio-en';

export type Words = StudioWords;

export const WordsContext = createContext<Words>(studioEn);
export const useWords = () => useContext(WordsContext);
