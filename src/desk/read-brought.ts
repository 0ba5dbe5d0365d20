/** Reads what was brought in with what this pack calls everything, in each language. */
import type { Pack } from '../pack/schema';
import { type Language, loadWords, makeLanguage } from '../text/language';
import { LANGUAGES } from '../text/pick-language';
import { readSources, type Source } from './bring-in';
import type { ReadMail } from './bring-in-mail';
import { type Aside, type Brought, bringing, type Refused, refusing } from './brought';
import { readMail } from './read-mail';

/** Never rejects but where a part of the page cannot be loaded. */
export async function readBrought(sources: readonly Source[], pack: Pack): Promise<Brought> {
  const languages = await Promise.all(
    LANGUAGES.map(async ({ tag }) => makeLanguage(tag, await loadWords(tag), pack.languages)),
  );
  return readSources(sources, pack, {
    mail: mailReader(pack.request, languages),
    text: (text) =>
      readMail(text, pack.request, languages).flatMap((one) =>
        one.is === 'arrival' ? [one.arrival.asked] : [],
      )[0],
  });
}

const mailReader =
  (form: Pack['request'], languages: readonly Language[]): ReadMail =>
  (text, from, at) => {
    const found = readMail(text, form, languages);
    if (found.length === 0) return refusing({ from, why: 'no-request' });
    const sent = at === undefined ? {} : { createdAt: at };
    return bringing({
      arrivals: found.flatMap((one) => (one.is === 'arrival' ? [{ ...one.arrival, ...sent }] : [])),
      refused: found.flatMap((one): Refused[] =>
        one.is === 'mention' ? [{ from, why: 'mention', detail: one.reference }] : [],
      ),
      asides: found.flatMap((one): Aside[] => {
        if (one.is === 'reminder') return [one];
        if (one.is === 'mention' || one.unsure.length === 0) return [];
        return [{ is: 'unsure', reference: one.arrival.reference, questions: one.unsure }];
      }),
    });
  };
