/** What in a pack refers to what: an id is renamed or taken out with everything that names it. */
import { OUR_FIELDS } from '../pack/ours';
import { NOT_SURE } from '../pack/rules';
import { at, isList, isObject, type Json, type Path, put } from './json';

/** Each list whose items are referred to, and from where. `*` is any place in a list; that of the same
 * list is the same in both. What is named last holds one id, several, or has them as its names. */
export const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  situations: ['guide.questions.*.answers.*.situations', 'services.*.situations'],
  services: ['guide.questions.*.answers.*.first', 'situations.*.first', 'situations.*.never'],
  'request.topics': ['guide.questions.*.answers.*.topics'],
  'request.units': ['schemes.*.units', 'routes.*.units'],
  'request.fields': ['routes.*.fields'],
  routes: ['routes.*.fallback'],
  'guide.questions.*.groups': ['guide.questions.*.answers.*.group'],
};
/** Without an id they would hold for everybody, which nobody said. */
const ONLY = ['schemes.*.units', 'routes.*.units'];
/** Lists that must hold something where they are there at all. */
const OPTIONAL = [
  'faq',
  'resources',
  'schemes',
  'guide.questions.*.groups',
  'request.timing.rounds',
  ...['received', 'question', 'toAsker', 'toPerson', 'introduction', 'waiting', 'no', 'ended'].map(
    (name) => `replies.${name}`,
  ),
  'request.timing.pace',
  'request.fields.*.options',
  'services.*.nations',
  'services.*.alsoFor',
];
/** Also situations by whose very id Waymark shows services: those that are `alsoFor` these people. */
const ALSO_FOR = ['someone-else', 'complaint-about-me'];

const patternOf = (path: Path) =>
  path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');

/** Every place in `value` that the pattern means, its first steps being those of `bound` as far as they agree. */
function placesOf(value: Json, pattern: string, bound: Path = []): Path[] {
  let places: Path[] = [[]];
  let together = true;
  pattern.split('.').forEach((key, i) => {
    together &&= key === bound[i] || (key === '*' && typeof bound[i] === 'number');
    places = places.flatMap((path): Path[] => {
      const here = at(value, path);
      if (key !== '*') return isObject(here) && Object.hasOwn(here, key) ? [[...path, key]] : [];
      if (!isList(here)) return [];
      return together ? [[...path, bound[i] as number]] : here.map((_, n) => [...path, n]);
    });
  });
  return places;
}

const idAt = (value: Json, path: Path): string | undefined => {
  const item = at(value, path);
  return isObject(item) && typeof item.id === 'string' ? item.id : undefined;
};

const names = (held: Json | undefined, id: string): boolean =>
  held === id || (isList(held) && held.includes(id)) || (isObject(held) && Object.hasOwn(held, id));

/** Where the item at `path` is named: each a list, a group or a text that holds its id. Of two with one id,
 * neither: nobody can know which is meant. */
export function usesOf(value: Json, path: Path): Path[] {
  const id = idAt(value, path);
  const list = path.slice(0, -1);
  const items = at(value, list);
  if (id === undefined || !isList(items)) return [];
  if (items.filter((item) => isObject(item) && item.id === id).length > 1) return [];
  return (REFERENCES[patternOf(list)] ?? [])
    .flatMap((pattern) => placesOf(value, pattern, list))
    .filter((place) => names(at(value, place), id));
}

/** Why it may not be called so: `shape` small letters, digits and hyphens; `taken` by another of its list;
 * `ours` has a meaning of its own in Waymark. */
export type IdFault = 'shape' | 'taken' | 'ours';

export function idFault(value: Json, path: Path, id: string): IdFault | undefined {
  const list = path.slice(0, -1);
  const items = at(value, list);
  const others = isList(items) ? items.filter((_, i) => i !== path.at(-1)) : [];
  if (!/^[a-z][a-z0-9-]{0,47}$/.test(id)) return 'shape';
  if (others.some((item) => isObject(item) && item.id === id)) return 'taken';
  const field =
    patternOf(list) === 'request.fields' && (OUR_FIELDS as readonly string[]).includes(id);
  return id in {} || id === NOT_SURE || field ? 'ours' : undefined;
}

/** The pack with another id for the item at `path`, wherever that is named. */
export function rename(
  value: Json,
  path: Path,
  id: string,
): { readonly value: Json } | { readonly refused: IdFault } {
  const refused = idFault(value, path, id);
  if (refused) return { refused };
  const old = idAt(value, path);
  let next = put(value, [...path, 'id'], id);
  if (old === undefined) return { value: next };
  for (const place of usesOf(value, path)) {
    const held = at(value, place);
    if (isList(held))
      next = put(
        next,
        place,
        held.map((one) => (one === old ? id : one)),
      );
    else if (isObject(held)) {
      const entries = Object.entries(held).map(([name, to]) => [name === old ? id : name, to]);
      next = put(next, place, Object.fromEntries(entries));
    } else next = put(next, place, id);
  }
  return { value: patternOf(path) === 'situations.*' ? stillShown(next, old, id) : next };
}

/** Whoever was shown in a situation by being also for its people is shown there under its new id. */
function stillShown(value: Json, old: string, id: string): Json {
  if (!ALSO_FOR.includes(old)) return value;
  return placesOf(value, 'services.*.alsoFor').reduce((next, place) => {
    if (!names(at(next, place), old)) return next;
    const situations = [...place.slice(0, -1), 'situations'];
    const served = at(next, situations);
    if (!isList(served) || served.includes(id)) return next;
    return put(next, situations, [...served, id]);
  }, value);
}

/** The pack without the item at `path` and without its id wherever that is named. `refused`: the places where
 * it is the only one, so that a route or a scheme would serve everybody without it. */
export function remove(
  value: Json,
  path: Path,
):
  | { readonly value: Json; readonly uses: readonly Path[] }
  | { readonly refused: readonly Path[] } {
  const id = idAt(value, path);
  const uses = usesOf(value, path);
  const sole = uses.filter((place) => {
    const held = at(value, place);
    return ONLY.includes(patternOf(place)) && isList(held) && held.every((one) => one === id);
  });
  if (sole.length > 0) return { refused: sole };
  const named =
    id === undefined ? value : uses.reduce((next, place) => drop(next, place, id), value);
  return { value: removeItem(named, path), uses };
}

function drop(value: Json, place: Path, id: string): Json {
  const held = at(value, place);
  if (isList(held)) {
    const rest = held.filter((one) => one !== id);
    // A service names its situations, were it none.
    return put(value, place, rest.length > 0 || place[0] === 'services' ? rest : undefined);
  }
  if (!isObject(held)) return put(value, place, undefined);
  return put(value, place, put(held, [id], undefined));
}

/** The same without one item; a list that must hold something goes with its last. */
export function removeItem(value: Json, path: Path): Json {
  const list = path.slice(0, -1);
  const items = at(value, list);
  const last = isList(items) && items.length === 1 && OPTIONAL.includes(patternOf(list));
  return put(value, last ? list : path, undefined);
}

/** An id for a new item of that list, made of its name. */
export function idFor(value: Json, list: Path, name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^[^a-z]+|-+$/g, '');
  const base = words.slice(0, 40).replace(/-+$/, '') || 'item';
  const path = [...list, -1];
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!idFault(value, path, id)) return id;
  }
}
