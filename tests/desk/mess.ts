/** What mail programs do to a message, by chance. */
import fc from 'fast-check';

const SIGNATURE = '\n\n-- \nA. N. Other\nTel: 020 7946 0000\nYour name here';
const BANNER = 'CAUTION: This email is from outside. Topics of such emails may be harmful.\n\n';
const ANSWERS = [
  'Yes, we can do that.',
  'Thanks',
  'Topics',
  'no problem with this',
  'Your name\nAnna',
];

const eachLine = (text: string, of: (line: string) => string) =>
  text.split('\n').map(of).join('\n');

/** Breaks lines at spaces, as every program does; a word that is longer stays whole. */
function broken(text: string, width: number): string {
  return eachLine(text, (line) => {
    const out: string[] = [];
    let rest = line;
    while (rest.length > width) {
      const at = rest.lastIndexOf(' ', width);
      const cut = at > 0 ? at : rest.indexOf(' ', width);
      if (cut < 0) break;
      out.push(rest.slice(0, cut));
      rest = rest.slice(cut + 1);
    }
    return [...out, rest].join('\n');
  });
}

const quoted = (sign: string) => (text: string) =>
  eachLine(text, (line) => (sign + line).trimEnd());

/** Somebody answers below a line, after a blank one. */
const answered = (after: number, what: string) => (text: string) => {
  const lines = text.split('\n');
  const at = after % lines.length;
  return [...lines.slice(0, at), '', what, '', ...lines.slice(at)].join('\n');
};

const signed = (text: string) => text + SIGNATURE;

type Change = (text: string) => string;
const change = (...changes: Change[]) => fc.constantFrom(...changes);

/** What happens before it is quoted; whatever is quoted may then be answered. */
export const mess: fc.Arbitrary<Change> = fc
  .record({
    width: fc.option(fc.integer({ min: 60, max: 90 })),
    around: change(
      (text) => text,
      signed,
      (text) => BANNER + text,
      (text) => `Topics\n\n${text}\n\nYour name\nAnna`,
    ),
    quotes: fc.array(change(quoted('> '), quoted('>'), quoted('| ')), { maxLength: 2 }),
    answers: fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...ANSWERS)), { maxLength: 3 }),
    space: change(
      (text) => text,
      (text) => text.replaceAll('\n', '\n\n'),
      (text) => text.replaceAll('\n\n', '\n\n\n'),
      (text) => eachLine(text, (line) => `    ${line}`),
      (text) => eachLine(text, (line) => line.replaceAll(' ', '\u00a0')),
      (text) => text.replaceAll('’', "'"),
      (text) => eachLine(text, (line) => line.replace(/^- /, '• ')),
    ),
    ending: fc.option(fc.nat(3000)),
  })
  .map(({ width, around, quotes, answers, space, ending }) => (text: string) => {
    const cut = ending === null || ending % 4 > 0 ? text : text.slice(0, ending);
    const lines = (cut === text ? around : signed)(width === null ? cut : broken(cut, width));
    const again = quotes.reduce((all, quote) => quote(all), lines);
    // Lines that are broken are not spaced twice: that takes two programs, which nobody can tell from one.
    if (quotes.length > 0)
      return answers.reduce((all, [at, what]) => answered(at, what)(all), again);
    return width === null ? space(again) : again;
  });
