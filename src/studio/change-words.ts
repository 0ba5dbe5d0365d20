import type { Difference } from './changes';
import { languageName } from './language-names';
import { type Called, placeInWords } from './place-words';
import type { Words } from './words';

type ChangesCalled = Called & { readonly words: Pick<Words, 'changes'> };

/** What is different between two packs, for people to read: “Helpline: Telephone changed”. What reads the same is
 * said once. Pure. */
export const changesInWords = (
  differences: readonly Difference[],
  called: ChangesCalled,
): string[] => [...new Set(differences.map((one) => inWords(one, called)))];

function inWords({ path, what, pack, language }: Difference, called: ChangesCalled): string {
  const done = called.words.changes[what];
  if (language !== undefined) return `${languageName(language, called.tag)}: ${done}`;
  const { entry, field } = placeInWords(pack, path, called);
  return `${entry}: ${field}${field && ' '}${done}`;
}
