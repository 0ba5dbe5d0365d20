/** A new part of a pack, with all that it must have and nothing invented. Pure. */
import { at, insert, isList, isObject, type Json, type Path } from './json';
import { branchOf, type Part, resolved, shapeOf } from './parts';
import { idFor } from './references';

/** `day`: today, `2026-11-28`. */
function blank(root: Part, part: Part, day: string): Json {
  switch (shapeOf(part)) {
    case 'group':
      return blankGroup(root, part, day);
    case 'variant': {
      const branch = branchOf(part, undefined);
      return branch ? blankGroup(root, branch, day) : {};
    }
    case 'list': {
      const item = part.items;
      return item && (part.minItems ?? 0) > 0 ? [blank(root, item, day)] : [];
    }
    case 'choices':
      return [];
    case 'choice':
      return part.enum?.at(-1) ?? '';
    case 'flag':
      return false;
    case 'number':
      return part.minimum ?? 0;
    case 'day':
      return day;
    case 'hours':
      return 'unknown';
    case 'searchWords':
    case 'names':
      return {};
    default:
      return part.const ?? '';
  }
}

function blankGroup(root: Part, part: Part, day: string): Json {
  const members = Object.entries(part.properties ?? {}).filter(([name]) =>
    part.required?.includes(name),
  );
  return Object.fromEntries(
    members.map(([name, member]) => [name, member.const ?? blank(root, member, day)]),
  );
}

/** The pack with one more item at the end of the list at `path`. Nobody has confirmed a new service. */
export function withNew(value: Json, root: Part, path: Path, list: Part, day: string): Json {
  const item = list.items ? blank(root, list.items, day) : '';
  const items = at(value, path);
  const index = isList(items) ? items.length : 0;
  if (!isObject(item)) return insert(value, path, index, item);
  const whole = {
    ...item,
    ...('id' in item && { id: idFor(value, path, 'new') }),
    ...(path[0] === 'services' && path.length === 1 && { toConfirm: true }),
  };
  return insert(value, path, index, whole);
}

/** The same entry in another way: what both ways have stays. */
export function asKind(
  root: Part,
  part: Part,
  item: Json | undefined,
  kind: string,
  day: string,
): Json {
  const branch = branchOf(part, kind);
  if (!branch) return item ?? {};
  const made = blankGroup(root, branch, day);
  const old = isObject(item) ? item : {};
  const kept = Object.entries(old).filter(
    ([name]) => name !== 'kind' && branch.properties?.[name] && fits(root, branch, name),
  );
  return { ...(isObject(made) ? made : {}), ...Object.fromEntries(kept) };
}

/** A member of that name means the same in every way but an address, which is another. */
const fits = (root: Part, branch: Part, name: string) =>
  name !== 'url' || resolved(root, branch.properties?.url ?? {}).maxLength !== undefined;
