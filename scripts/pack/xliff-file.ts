/** A translator's file as XLIFF 1.2 (OASIS), for programs that read no other. */
import { jsToXliff12, type Unit, type Value, xliff12ToJs } from 'xliff';
import type { Entry, Returned } from '../../src/studio/translation';
import type { ReturnedFile } from '../../src/studio/translation-files';
import { textFrom } from '../../src/text/text-from';

export async function translationXliff(
  entries: readonly Entry[],
  from: string,
  to: string,
): Promise<string> {
  const units = entries.map(({ key, where, source, target }): [string, Unit] => [
    key,
    {
      source: kept(source),
      ...(target !== '' && { target: kept(target) }),
      note: where,
      // Else a program may take two paragraphs for one.
      additionalAttributes: { 'xml:space': 'preserve' },
    },
  ]);
  const body = await jsToXliff12({
    sourceLanguage: from,
    targetLanguage: to,
    resources: { 'pack.json': Object.fromEntries(units) },
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
}

/** `xml-js` (1.6.11), by which the library writes, takes `&amp;` in a text for an `&`. */
const kept = (text: string) => text.replaceAll('&amp;', '&amp;amp;');

/** `refused` completes “The file …”: it is none, or one of other languages. */
export async function readTranslationXliff(
  bytes: Uint8Array,
  from: string,
  to: string,
): Promise<ReturnedFile | { readonly refused: string }> {
  const { text, encoding } = textFrom(bytes);
  const unsure = new Set<string>();
  const read = await xliff12ToJs(text, {
    // The library itself (6.4.0) drops the state of a target.
    attributesFn(attributes, { name, attributes: unit }) {
      if (name === 'trans-unit' && attributes.state?.startsWith('needs-'))
        unsure.add(unit?.id ?? '');
      return attributes;
    },
  }).catch(() => undefined);
  const all = Object.values(read?.resources ?? {}).flatMap((units) => [...flat(units)]);
  if (!read || all.length === 0) return { refused: 'is no XLIFF 1.2 with texts in it' };
  const { sourceLanguage, targetLanguage = to } = read;
  if (sourceLanguage !== from || targetLanguage !== to)
    return {
      refused: `is from "${sourceLanguage}" into "${targetLanguage}", not from "${from}" into "${to}"`,
    };
  const rows = all.map(([key, { source = '', target = '' }]): Returned => {
    const isUnsure = unsure.has(key) || typeof target !== 'string';
    return { key, source: plain(source), target: plain(target), ...(isUnsure && { unsure: true }) };
  });
  return { rows, encoding, broken: [] };
}

/** Programs may put units into groups. */
function* flat(units: Readonly<Record<string, Unit>>): Generator<readonly [string, Unit]> {
  for (const [key, unit] of Object.entries(units)) {
    if (unit.groupUnits) yield* flat(unit.groupUnits);
    else yield [key, unit];
  }
}

/** Without the elements that a program put into a text. */
function plain(value: Value): string {
  if (typeof value === 'string') return value;
  return value
    .map((part) =>
      typeof part === 'string'
        ? part
        : Object.values(part)
            .map(({ contents = '' }) => plain(contents))
            .join(''),
    )
    .join('');
}
