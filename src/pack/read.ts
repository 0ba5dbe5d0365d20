/** From untrusted bytes or text to a pack that is wholly valid, or every reason why not: the one way in,
 * for the author's check, the build, a policy and a pack that is fetched. Pure: no DOM, no clock, no
 * fetch. Imports the validator, so load it on demand. */
import * as v from 'valibot';
import { decode, withoutMark } from './decode';
import { MAX_PACK_BYTES } from './fetch';
import { notJson } from './json';
import { findBrokenRules } from './rules';
import { type Pack, packSchema } from './schema';
import { didYouMean, membersAt } from './spelling';

/** One thing to mend: where (`services.2.name`), and what is wrong with it. */
export interface Problem {
  readonly path: string;
  readonly message: string;
  /** Where in the text, when there is no path to go by. */
  readonly offset?: number;
}

interface Refused {
  readonly pack?: undefined;
  readonly problems: readonly Problem[];
}
interface Valid {
  readonly pack: Pack;
  readonly problems: readonly [];
}
/** `text`: what the pack was read from, decoded. */
export type PackResult = (Valid & { readonly text: string }) | Refused;

const WHOLE = '(the whole pack)';
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);

/** Checks a parsed document. Never throws; every refusal names a path. */
export function checkPack(document: unknown): Valid | Refused {
  const dangerous = findDangerousKey(document, '', 0);
  if (dangerous) return { problems: [dangerous] };
  const result = v.safeParse(packSchema, document);
  if (!result.success) {
    return {
      problems: result.issues.flatMap((issue) => flatten(issue)),
    };
  }
  const broken = findBrokenRules(result.output);
  return broken.length > 0 ? { problems: broken } : { pack: result.output, problems: [] };
}

/** Decodes, parses and checks what a file holds, or a text that came decoded. Never throws. */
export function readPack(written: string | Uint8Array): PackResult {
  const isText = typeof written === 'string';
  if (isText ? isLargerThan(written, MAX_PACK_BYTES) : written.length > MAX_PACK_BYTES)
    return whole(`is larger than ${MAX_PACK_BYTES / 1e6} MB`);
  const decoded = isText ? { text: withoutMark(written) } : decode(written);
  if ('refused' in decoded) return whole(decoded.refused);
  const { text } = decoded;
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    // Each engine has words of its own for it, and none says what to do.
    const { offset, message } = notJson(text) ?? { offset: 0, message: 'is not JSON' };
    return { problems: [{ path: WHOLE, message, offset }] };
  }
  const checked = checkPack(document);
  return checked.pack ? { ...checked, text } : checked;
}

const whole = (message: string): Refused => ({ problems: [{ path: WHOLE, message }] });

/** In bytes of UTF-8, of which a character has one to three for each unit of its length. */
function isLargerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes;
}

// A union's own message says little; the useful words are those of the branch that came closest.
function flatten(issue: v.BaseIssue<unknown>, above: readonly string[] = []): Problem[] {
  const path = [...above, ...(issue.path ?? []).map((item) => String(item.key))];
  const deeper = issue.issues?.filter((inner) => inner.path?.length);
  if (deeper?.length) return deeper.flatMap((inner) => flatten(inner, path));
  return [{ path: path.join('.') || WHOLE, message: inWords(issue, path) }];
}

const MUST_BE: Readonly<Record<string, string>> = {
  string: 'must be words in quotes: "…"',
  number: 'must be a number, without quotes',
  boolean: 'must be true or false, without quotes',
  Array: 'must be a list: [ … ]',
  Object: 'must be a group: { … }',
  '(string | Object)': 'must be words in quotes, or words by language: { "en": "…", "cy": "…" }',
};

function inWords(issue: v.BaseIssue<unknown>, path: readonly string[]): string {
  const { kind, type, expected, received, message } = issue;
  // Our own validators speak for themselves.
  if (kind === 'validation') return message;
  if (type === 'strict_object' && expected === 'never') {
    return `does not belong here${meant(path) || '; check its spelling, or take it out'}`;
  }
  if (received === 'undefined') return 'is missing';
  const must = expected && MUST_BE[expected];
  if (must) return must;
  const choices = (expected ?? '').replaceAll(/[()]/g, '').replace('Object', 'a group: { … }');
  return `must be ${choices.split(' | ').join(' or ')}`;
}

const meant = (path: readonly string[]) =>
  didYouMean(path.at(-1) ?? '', membersAt(packSchema, path.slice(0, -1)));

function findDangerousKey(value: unknown, path: string, depth: number): Problem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > 12) return { path: path || WHOLE, message: 'is nested too deeply' };
  for (const key of Object.keys(value)) {
    const at = path ? `${path}.${key}` : key;
    if (DANGEROUS.has(key)) return { path: at, message: 'is a name that a pack may not use' };
    const inner = findDangerousKey((value as Record<string, unknown>)[key], at, depth + 1);
    if (inner) return inner;
  }
  return undefined;
}
