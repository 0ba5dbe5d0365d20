/** What of a language waits for somebody: to be translated again, or to be read by a fluent speaker. Pure. */
import { whySample } from '../pack/author/samples';
import { firstText } from '../pack/author/where';
import { at, type Json, type Path } from './json';
import { languagesOf } from './languages';
import { hasFluentReader } from './notes';
import { outdated, textsBetween } from './translation';

export interface Waiting {
  readonly path: Path;
  /** The text as it was when it was translated. */
  readonly was?: string;
}

export interface TranslationsLeft {
  /** Changed in `from` since the file was opened, and not in `to`. */
  readonly outdated: readonly Waiting[];
  /** Still word for word what the example has, which no fluent speaker has read. */
  readonly fluent: readonly Waiting[];
}

/** `before` is the pack as it was opened. `example` is the pack that Waymark was built with; one that an organisation
 * built in instead is none. */
export function translationsLeft(
  before: Json,
  now: Json,
  example: Json | undefined,
  from: string,
  to: string,
): TranslationsLeft {
  const borrowed = hasFluentReader(now, to) ? new Set<string>() : translationsOf(example, from, to);
  return {
    outdated: before === now ? [] : outdated(before, now, from, to),
    fluent:
      borrowed.size === 0
        ? []
        : textsBetween(now, from, to).filter(({ target }) => borrowed.has(target)),
  };
}

/** Without what is the same in both, such as a name. */
function translationsOf(example: Json | undefined, from: string, to: string): Set<string> {
  if (example === undefined || languagesOf(example)[0] === to) return new Set();
  if (whySample(firstText(at(example, ['organisation', 'name']))) === undefined) return new Set();
  const entries = textsBetween(example, from, to).filter(
    ({ source, target }) => target !== '' && target !== source,
  );
  return new Set(entries.map(({ target }) => target));
}
