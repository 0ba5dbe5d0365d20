import { useLanguage } from '../text/language';
import { changesInWords } from './change-words';
import type { Difference } from './changes';
import { useWords } from './words';
import { useWriting } from './writing';

/** Gives what says differences in the words of this page. */
export function useDifferences(): (differences: readonly Difference[]) => string[] {
  const { names } = useWriting();
  const words = useWords();
  const { tag } = useLanguage();
  return (differences) => changesInWords(differences, { names, words, tag });
}
