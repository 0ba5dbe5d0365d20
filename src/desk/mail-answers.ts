/** What the lines under each question say: the answers as a receiver would have been told them. Pure. */
import { emailFault } from '../pack/addresses';
import type { Pack } from '../pack/schema';
import { isBlank, keyOf, type Landmarks, unmarked } from '../request/landmarks';
import type { Line } from '../request/message';
import { isLater, QUESTIONS, type QuestionId } from '../request/questions';
import type { Language } from '../text/language';
import type { Asked } from './case';
import type { Block, Part } from './mail-block';

type Form = Pack['request'];
type Options = Form['topics'];
interface Chosen {
  readonly id: string;
  readonly label: string;
}

export interface Answers {
  readonly asked: Asked;
  /** What the questions are called whose answers could not be told for certain. They are in `asked.text` alone. */
  readonly unsure: readonly string[];
}

interface Around {
  readonly form: Form;
  readonly language: Language;
  readonly marks: Landmarks;
  readonly questions: readonly Line[];
}

/** The answer to each question that was read for certain; the others are named. Blank ones are said to be blank only
 * where all was read. */
export function answersIn(block: Block, around: Around): Answers {
  const { form, language, questions } = around;
  const writesOut = block.parts.some(({ lines }) => /<mailto:/i.test(lines.join(' ')));
  const places = placesOf(block.parts, questions);
  const read = block.parts.map((part, i) => {
    const isOpen = !block.ended && i === block.parts.length - 1;
    const lines = { lines: part.lines, parted: block.parted, isOpen, writesOut };
    const field = places[i];
    const isSure = field !== undefined && !part.unclear;
    return {
      field: field ?? part.fields[0] ?? '',
      value: isSure && answerTo(field, lines, around),
    };
  });
  const sure = new Map(read.filter(isSaid).map(({ field, value }) => [field, value]));
  const unsure = read.filter((one) => !isSaid(one)).map(({ field }) => field);
  const isWhole = block.ended && unsure.length === 0;
  const own = form.fields.flatMap(({ id, label }) => {
    const value = sure.get(ownField(id));
    return value ? [{ id, label: language.localise(label), value }] : [];
  });
  // One that is missing among its own would be taken for blank.
  const isOwnTold = own.length > 0 && !form.fields.some(({ id }) => unsure.includes(ownField(id)));
  const asked = {
    ...(isWhole ? BLANK : {}),
    ...Object.fromEntries([...sure].filter(([field]) => isQuestion(field))),
    ...(isOwnTold ? { extra: own } : {}),
    text: block.text,
  };
  return {
    asked: asked as Asked,
    unsure: questions.filter(({ field }) => unsure.includes(field)).map(({ label }) => label),
  };
}

const isSaid = ({ value }: { readonly value: unknown }) => value !== undefined && value !== false;
const ownField = (id: string) => `extra-${id}`;
const isQuestion = (field: string) => QUESTIONS.some(({ id }) => id === field);

const blankOf = (type: (typeof QUESTIONS)[number]['type']) => {
  if (type === 'options' || type === 'own') return [];
  return type === 'option' ? { id: '', label: '' } : '';
};

/** As a receiver is told that nothing was answered. */
const BLANK = Object.fromEntries(
  QUESTIONS.filter((question) => !isLater(question)).map(({ id, type }) => [id, blankOf(type)]),
);

/** Which question each part answers: `undefined` where one stands twice, out of order, or without the other that is
 * called the same. */
function placesOf(parts: readonly Part[], questions: readonly Line[]): (string | undefined)[] {
  const order = ({ fields }: Part) => questions.findIndex(({ field }) => field === fields[0]);
  return parts.map((part, i) => {
    const same = parts.filter(({ fields }) => fields[0] === part.fields[0]);
    const isInOrder = [parts[i - 1], part, parts[i + 1]]
      .filter((one) => one !== undefined)
      .every((one, at, all) => at === 0 || order(all[at - 1] ?? one) <= order(one));
    const isComplete = same.length === part.fields.length;
    return isInOrder && isComplete ? part.fields[same.indexOf(part)] : undefined;
  });
}

interface Read {
  readonly lines: readonly string[];
  /** The last line of the message is missing, so nobody knows where this one ends. */
  readonly isOpen: boolean;
  readonly parted: boolean;
  /** A program wrote the address of each link behind it. */
  readonly writesOut: boolean;
}

/** `undefined` where it is not certain. */
function answerTo(field: string, read: Read, around: Around): unknown {
  const { form } = around;
  const own = form.fields.find(({ id }) => field === ownField(id));
  if (own?.options) return chosenFrom(own.options, read, around, true)?.[0]?.label;
  switch (field as QuestionId) {
    case 'kind':
    case 'manager':
    case 'askingFor':
    case 'theyAgree':
      return oneOf(wordsOf(field, around.language), read, around);
    case 'unit':
      return chosenFrom(form.units, read, around, true)?.[0];
    case 'topics':
    case 'meeting':
      return chosenFrom(form[field as 'topics'], read, around, false);
    case 'email':
      return addressIn(read, around);
    default:
      return textIn(read, around, field === 'change');
  }
}

/** What its answers are called, by their value. */
function wordsOf(field: string, { words: { ask } }: Language): Readonly<Record<string, string>> {
  if (field === 'kind') return ask.kinds;
  if (field === 'manager') return ask.managers;
  return field === 'askingFor' ? { team: ask.askingForTeam } : { yes: ask.theyAgreeYes };
}

function oneOf(words: Readonly<Record<string, string>>, read: Read, around: Around) {
  const known = new Map(Object.entries(words).map(([value, said]) => [keyOf(said), value]));
  if (!read.isOpen) return known.get(keyOf(oneLine(read, around)));
  // What follows may be a signature.
  const starts = read.lines.map((_, i) => keyOf(read.lines.slice(0, i + 1).join(' ')));
  return known.get(starts.find((start) => known.has(start)) ?? '');
}

const oneLine = ({ lines }: Read, { marks }: Around) =>
  unmarked(trimmed(lines), marks).split('\n').join(' ').trim();

/** Without the blank lines before the next question. */
function trimmed(lines: readonly string[]): readonly string[] {
  const end = lines.findLastIndex((line) => !isBlank(line));
  return lines.slice(0, end + 1);
}

/** A form has one box of more than a line. */
const isTorn = ({ lines, parted }: Read) => parted && trimmed(lines).some(isBlank);

function textIn(read: Read, around: Around, isLong: boolean): string | undefined {
  if (read.isOpen || (!isLong && isTorn(read))) return undefined;
  const text = isLong ? unmarked(trimmed(read.lines), around.marks).trim() : oneLine(read, around);
  return read.writesOut ? text.replaceAll(/(\S+@[^\s<]+)<mailto:[^>]*>/gi, '$1') : text;
}

function addressIn(read: Read, around: Around): string | undefined {
  if (read.isOpen) return undefined;
  const text = oneLine(read, around);
  const address = text
    .replace(/\s*[<([](?:mailto:)?[^\s<>()[\]]+[>)\]]$/i, '')
    .replace(/^\[|\]$/g, '');
  return emailFault(address) === undefined ? address : undefined;
}

/** Options by what they are called, in the order of the message; one that the pack does not know has no id. A name may
 * have a semicolon of its own: where more than one list reads the same, none is certain. */
function chosenFrom(
  options: Options,
  read: Read,
  around: Around,
  isOnly: boolean,
): readonly Chosen[] | undefined {
  if (read.isOpen || isTorn(read)) return undefined;
  const text = oneLine(read, around);
  const known = (label: string) => knownAs(label, options, around);
  if (isOnly) return [known(text) ?? { id: '', label: text }];
  const pieces = text.split(';').map((piece) => piece.trim());
  const lists = pieces.length > MOST_PIECES ? [] : listsOf(pieces, known);
  if (lists.length > 0) return lists.length === 1 ? lists[0] : undefined;
  return pieces.map((label) => known(label) ?? { id: '', label });
}

/** More than a form has options. */
const MOST_PIECES = 100;

/** Every list of known options that these pieces may be; no more than two, which are too many. */
function listsOf(
  pieces: readonly string[],
  known: (label: string) => Chosen | undefined,
): readonly (readonly Chosen[])[] {
  const from: (readonly (readonly Chosen[])[])[] = [];
  from[pieces.length] = [[]];
  for (let at = pieces.length - 1; at >= 0; at--) {
    const lists: (readonly Chosen[])[] = [];
    for (let end = at + 1; end <= pieces.length && lists.length < 2; end++) {
      const first = known(pieces.slice(at, end).join('; '));
      if (first) lists.push(...(from[end] ?? []).map((list) => [first, ...list]));
    }
    from[at] = lists;
  }
  return from[0] ?? [];
}

function knownAs(said: string, options: Options, { language }: Around): Chosen | undefined {
  const found = options.filter(({ label }) => nameOf(language.localise(label)) === nameOf(said));
  const [first] = found;
  if (!first) return undefined;
  return { id: found.length === 1 ? first.id : '', label: language.localise(first.label) };
}

/** What mail programs leave of a name: they change its spaces, and curl or straighten its quotation marks. */
const nameOf = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/[‘’‚`´]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim();
