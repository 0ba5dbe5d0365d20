/** From untrusted text to a pack that is wholly valid, or every reason why not. Pure: no DOM, no
 * clock, no fetch. Imports the validator, so load it on demand. */
import * as v from 'valibot';
import { MAX_PACK_BYTES } from './fetch';
import { findBrokenRules } from './rules';
import { type Pack, shape } from './schema';

/** One thing to mend: where (`services.2.name`), and what is wrong with it. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

export type PackResult =
  | { readonly pack: Pack; readonly problems: readonly [] }
  | { readonly pack?: undefined; readonly problems: readonly Problem[] };

const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);

/** Checks a parsed document. Never throws; every refusal names a path. */
export function checkPack(document: unknown): PackResult {
  const dangerous = findDangerousKey(document, '', 0);
  if (dangerous) return { problems: [dangerous] };
  const result = v.safeParse(shape, document);
  if (!result.success) {
    return {
      problems: result.issues.flatMap(flatten).map((issue) => ({
        path: v.getDotPath(issue) ?? '(the whole pack)',
        message: issue.message,
      })),
    };
  }
  const broken = findBrokenRules(result.output);
  return broken.length > 0 ? { problems: broken } : { pack: result.output, problems: [] };
}

/** Parses and checks text. Never throws. */
export function readPack(text: string): PackResult {
  if (text.length > MAX_PACK_BYTES) {
    return { problems: [{ path: '(the whole pack)', message: 'is larger than 1 MB' }] };
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [{ path: '(the whole pack)', message: `is not JSON: ${reason}` }] };
  }
  return checkPack(document);
}

// A union's own message is "Invalid type"; the useful words are those of the branch that came closest.
function flatten(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const inner = issue.issues?.filter((i) => (i.path?.length ?? 0) >= (issue.path?.length ?? 0));
  return inner?.length ? inner.flatMap(flatten) : [issue];
}

function findDangerousKey(value: unknown, path: string, depth: number): Problem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > 12) return { path: path || '(the whole pack)', message: 'is nested too deeply' };
  for (const key of Object.keys(value)) {
    const at = path ? `${path}.${key}` : key;
    if (DANGEROUS.has(key)) return { path: at, message: 'is a name that a pack may not use' };
    const inner = findDangerousKey((value as Record<string, unknown>)[key], at, depth + 1);
    if (inner) return inner;
  }
  return undefined;
}
