/** Reads whatever somebody brings in, by what is in it: a file's name says little. Pure, but that parsers are loaded. */
import type { Pack } from '../pack/schema';
import { textFrom } from '../text/text-from';
import type { ReadMail } from './bring-in-mail';
import type { ReadText } from './bring-in-table';
import { type Brought, joined, type Refused, refusing } from './brought';

/** Of one file, or of all that was pasted. */
export interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** More than a year of requests; a larger file is something else. */
const MAX_BYTES = 50_000_000;

/** Never rejects where `tools` do not. One file that is not understood leaves the others as they are. */
export async function readSources(
  sources: readonly Source[],
  pack: Pack,
  tools: { readonly mail: ReadMail; readonly text: ReadText },
): Promise<Brought> {
  const read: Brought[] = [];
  for (const source of sources) read.push(await readOne(source, pack, tools));
  return joined(read);
}

async function readOne(
  { name: from, bytes }: Source,
  pack: Pack,
  tools: { readonly mail: ReadMail; readonly text: ReadText },
): Promise<Brought> {
  const refuse = (why: Refused['why']) => refusing({ from, why });
  if (bytes.length > MAX_BYTES) return refuse('too-large');
  if (starts(bytes, 0x50, 0x4b, 3, 4)) return refuse('workbook');
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return refuse(/\.xls$/i.test(from) ? 'workbook' : 'outlook');
  }
  const text = textFrom(bytes).text.trim();
  if (text === '') return refuse('empty');
  if (/^[[{]/.test(text)) {
    return (await import('./bring-in-json')).arrivalsInJson(text, from);
  }
  if (isMail(text)) {
    return (await import('./bring-in-mail')).arrivalsInMail(bytes, from, tools.mail);
  }
  if (/\.csv$/i.test(from) || isTable(text)) {
    const [{ readSheet }, { arrivalsInTable }] = await Promise.all([
      import('../text/sheet'),
      import('./bring-in-table'),
    ]);
    return arrivalsInTable(readSheet(bytes), from, pack.request, tools.text);
  }
  return tools.mail(text, from);
}

const starts = (bytes: Uint8Array, ...with_: number[]) =>
  with_.every((byte, i) => bytes[i] === byte);

/** Header lines first, as a mail has them when it is saved: two that only machines write, or one that says so. */
function isMail(text: string): boolean {
  const head = text.slice(0, 50_000).split(/\r?\n\r?\n/, 1)[0] ?? '';
  const names = head
    .split(/\r?\n/)
    .filter((line) => !/^\s/.test(line))
    .map((line) => /^([!-9;-~]+):/.exec(line)?.[1]?.toLowerCase());
  // What is copied out of a mail may begin with From and Subject; a file has more, and nothing between.
  if (names.some((name) => name === undefined)) return false;
  return names.some((name) =>
    ['mime-version', 'message-id', 'received', 'return-path'].includes(name ?? ''),
  );
}

/** Its first line has the names of columns that we know. */
function isTable(text: string): boolean {
  const line = text.split(/\r?\n/, 1)[0]?.toLowerCase() ?? '';
  return /(^|[,;\t"])(reference|requestid)["]?[,;\t]/.test(line);
}
