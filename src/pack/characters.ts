/** Characters that a pack should not hold, each by a name under which its author can find it. */

type Named = readonly [character: RegExp, name: string, whatToDo: string];

const OUT = 'take it out';

/** Nothing that is shown may hold these: they break a line, a mail header or an encoding, or make a
 * text look like another. Only classes that no later Unicode adds to, so that every engine agrees. */
const UNFIT: readonly Named[] = [
  [/\p{Cs}/u, 'half a character, cut in the middle', 'type it again'],
  [/\ufffd/, '“\ufffd”, the mark of a letter that was lost', 'type the letter again'],
  [/\r\n/, 'a Windows line end', 'write \\n alone'],
  [/\t/, 'a tab', 'write spaces'],
  [/[\r\n\u2028\u2029]/, 'a line end', OUT],
  [/\p{Cc}/u, 'a control character', OUT],
  [/[\u202a-\u202e\u2066-\u2069]/, 'a hidden character that turns the direction of text', OUT],
  [/\ufeff/, 'a byte order mark, which nobody sees', OUT],
  [/\p{Noncharacter_Code_Point}/u, 'a character that does not exist', OUT],
];
/** Good in words, and in an address, a number or a name never meant. */
const ODD: readonly Named[] = [
  ...UNFIT,
  [/[\u00a0\u2007\u202f]/, 'a no-break space', 'type an ordinary one'],
  [/(?! )\p{Zs}/u, 'a space that is not an ordinary one', 'type an ordinary one'],
  [/\p{Cf}/u, 'a character that nobody sees', OUT],
  [/[“”„«»]/, 'a curly quotation mark', OUT],
  [/[‘’‚`´]/, 'a curly apostrophe', "type a straight one: '"],
];

// All of them at once: a full pack has ten thousand texts to look at.
const ANY = new RegExp(UNFIT.map(([character]) => character.source).join('|'), 'u');

/** What makes this text unfit to be shown; `undefined` when nothing does. */
export const unfit = (text: string): string | undefined =>
  ANY.test(text) ? nameIn(text, UNFIT) : undefined;

/** The same for what people press, dial, write to, or never see. */
export const odd = (text: string): string | undefined => nameIn(text, ODD);

function nameIn(text: string, among: readonly Named[]): string | undefined {
  for (const [character, name, whatToDo] of among) {
    const found = character.exec(text)?.[0].codePointAt(0);
    if (found === undefined) continue;
    return `holds ${name} (U+${found.toString(16).toUpperCase().padStart(4, '0')}); ${whatToDo}`;
  }
  return undefined;
}
