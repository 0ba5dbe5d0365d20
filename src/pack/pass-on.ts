/** Texts to give to a colleague, or to one's manager. */
import type { Localised } from '../text/language';
import type { Pack } from './schema';

type Localise = (text: Localised) => string;

/** Their last line: the programme, and where to read more or to ask. */
export const whereToAsk = (
  { programme, contact }: Pack['organisation'],
  localise: Localise,
): string => `${localise(programme)}: ${contact.page ?? contact.email}`;

/** What a mentor and a coach do, each in a sentence. */
export function differenceInShort({ explain, organisation }: Pack, localise: Localise): string {
  const lines = [explain.mentoring, explain.coaching].map(
    ({ name, short, meaning }) => `${localise(name)}: ${localise(short ?? meaning)}`,
  );
  return [...lines, whereToAsk(organisation, localise)].join('\n\n');
}
