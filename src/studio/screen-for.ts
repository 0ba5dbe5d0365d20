/** Where what is edited is seen: the screen of staff, and what is open on it. Pure. */
import type { OpenedFor } from '../host/host';
import { at, type Json, type Path } from './json';

export interface Seen {
  /** The path of the screen. */
  readonly path: string;
  /** What other help is opened at. */
  readonly sought?: OpenedFor;
}

const PAGES = ['privacy', 'terms', 'accessibility'];

/** The screen on which somebody sees what stands at `path`. */
export function screenFor(path: Path, pack: Json): Seen {
  const [top, second, third] = path;
  switch (top) {
    case 'explain':
    case 'schemes':
    case 'resources':
      return { path: 'difference' };
    case 'faq':
      return { path: 'contact' };
    case 'guide':
      if (second === 'questions') return { path: `choose/${Number(third ?? 0) + 1}` };
      return { path: second === 'opening' || second === undefined ? 'choose' : 'choose/result' };
    case 'request':
      // What happens after asking, and when, is on Start.
      return { path: second === 'next' || second === 'timing' ? '' : 'ask' };
    case 'routes':
      return { path: 'ask' };
    case 'situations':
    case 'services':
      return helpAt(top, second, pack);
    default:
      return { path: pageOf(path) };
  }
}

function helpAt(top: 'situations' | 'services', index: Path[number] | undefined, pack: Json): Seen {
  const id = at(pack, [top, Number(index), 'id']);
  if (index === undefined || typeof id !== 'string') return { path: 'help' };
  return { path: 'help', sought: { type: top === 'services' ? 'service' : 'situation', is: id } };
}

/** What of the organisation has a page of its own; the rest is at the top of each. */
function pageOf([top, second]: Path): string {
  if (top !== 'organisation') return '';
  if (PAGES.includes(String(second))) return String(second);
  return second === 'contact' ? 'contact' : '';
}
