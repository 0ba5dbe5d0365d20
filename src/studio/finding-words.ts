/** What the check found, in the words of the page. The command says the same in its own. Pure. */
import type { FieldWords } from '../text/studio-fields-en';

type Names = Pick<FieldWords, 'check' | 'choices'>;

/** What the check's words name: in quotation marks, or a day, a number. */
const NAMED = /“(.*)”|"([^"]*)"|([\d-]*\d)/g;

/** Of a message of the check, by how it begins; the longest beginning that is known. `dayOf` says a day in words. What
 * is known by none is said as the check says it. */
export function findingInWords(
  message: string,
  { check, choices }: Names,
  dayOf: (day: string) => string,
): string {
  const begins = Object.keys(check)
    .filter((one) => message.startsWith(one))
    .reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  const words = check[begins];
  if (words === undefined) return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  const rest = message.slice(begins.length);
  const named = [...rest.matchAll(NAMED)].map(([, curly, straight, number]) => {
    const one = curly ?? straight ?? number ?? '';
    if (/^\d{4}-\d\d-\d\d$/.test(one)) return dayOf(one);
    return Object.hasOwn(choices, one) ? choices[one as keyof typeof choices] : one;
  });
  return words.replaceAll('{}', () => named.shift() ?? rest.replace(/^[:\s]+/, ''));
}
