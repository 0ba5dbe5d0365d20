/** Says again, without the validator and from the contract in `src/pack/README.md`, what a pack must be
 * that Waymark may use. */
import type { Pack } from '../../src/pack/schema';

/** Every way in which the document lets the rest of Waymark down; empty when in none. */
export function faultsOf(pack: Pack): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) faults.push(what);
  };
  texts(pack, '', must);
  ids(pack, must);
  references(pack, must);
  circles(pack, must);
  help(pack, must);
  return faults;
}

type Must = (holds: boolean, what: string) => void;

const isLink = (text: string) => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username + password === '';
};
const isAddress = (text: string) => /^[^\s@]+@[^\s@]+$/.test(text) && text.length <= 254;
const isOneLine = (text: string) => !/[\n\u2028\u2029]/.test(text) && text.length <= 160;
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);
/** What the rest of Waymark relies on, by the name of the member. */
const RELIED_ON: Readonly<Record<string, (text: string) => boolean>> = {
  url: isLink,
  sourceUrl: isLink,
  page: isLink,
  email: isAddress,
  owner: isAddress,
  to: (text) => isAddress(text) || /^\d\d:\d\d$/.test(text),
  address: isAddress,
  number: (text) => /^[+0-9 ]+$/.test(text),
  id: (text) => isOneLine(text) && text.length <= 48,
  reviewed: isDay,
  due: isDay,
  updated: isDay,
  ...Object.fromEntries(
    ['name', 'label', 'title', 'ask', 'hint', 'because', 'cost', 'source', 'note', 'place'].map(
      (key) => [key, isOneLine],
    ),
  ),
};
const MOST: Readonly<Record<string, number>> = {
  services: 600,
  situations: 40,
  routes: 20,
  questions: 10,
  answers: 40,
  methods: 10,
  languages: 20,
  units: 60,
};

/** `rule` is that of the member in which the value stands, through any words by language. */
function texts(value: unknown, at: string, must: Must, rule?: (text: string) => boolean): void {
  must(value !== null, `${at} is null`);
  if (typeof value === 'string') text(value, at, must, rule);
  if (typeof value === 'number') must(Number.isSafeInteger(value) && value >= 0, `${at}: ${value}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const path = `${at}.${key}`;
    must(!['__proto__', 'constructor', 'prototype'].includes(key), `a key ${path}`);
    const most = MOST[key] ?? (path.includes('.words.') ? 300 : 60);
    if (Array.isArray(inner)) must(inner.length <= most, `${path} is too many`);
    const own = Object.hasOwn(RELIED_ON, key) ? RELIED_ON[key] : undefined;
    texts(inner, path, must, own ?? (Array.isArray(value) ? undefined : rule));
  }
}

function text(value: string, at: string, must: Must, rule?: (text: string) => boolean): void {
  must(value.trim() !== '', `${at} is empty`);
  must(!/[\0\r\u202a-\u202e\u2066-\u2069]/.test(value), `${at} holds a control character`);
  must(value.length <= (/^https?:/.test(value) ? 2000 : 1200), `${at} is too long`);
  must(rule?.(value) ?? true, `${at} is ${value}`);
}

function ids(pack: Pack, must: Must): void {
  const { explain, guide, request, routes, situations, services } = pack;
  const lists: readonly (readonly { readonly id: string }[])[] = [
    explain.rows,
    explain.neighbours,
    guide.questions,
    ...guide.questions.map((question) => question.answers),
    ...guide.questions.map((question) => question.groups ?? []),
    request.topics,
    request.units,
    request.meeting,
    request.fields,
    ...request.fields.map((field) => field.options ?? []),
    routes,
    situations,
    services,
  ];
  for (const list of lists) {
    const names = list.map((item) => item.id);
    must(new Set(names).size === names.length, `an id twice in ${names}`);
  }
  const answers = guide.questions.flatMap((question) => question.answers);
  must(!answers.some((answer) => answer.id === 'not-sure'), 'an answer takes Waymark’s own id');
}

function references(pack: Pack, must: Must): void {
  const { guide, request, routes, situations, services } = pack;
  const lead = (
    from: readonly (string[] | undefined)[],
    to: readonly { readonly id: string }[],
  ) => {
    for (const id of from.flatMap((list) => list ?? []))
      must(
        to.some((item) => item.id === id),
        `${id} leads nowhere`,
      );
  };
  const answers = guide.questions.flatMap((question) => question.answers);
  lead(
    answers.map((answer) => answer.situations),
    situations,
  );
  lead(
    services.map((service) => service.situations),
    situations,
  );
  lead(
    answers.map((answer) => answer.first),
    services,
  );
  for (const question of guide.questions)
    lead([question.answers.flatMap((answer) => answer.group ?? [])], question.groups ?? []);
  lead(
    answers.map((answer) => answer.topics),
    request.topics,
  );
  lead(
    situations.flatMap((s) => [s.first, s.never]),
    services,
  );
  lead(
    routes.map((route) => route.units),
    request.units,
  );
  lead(
    routes.map((route) => (route.fallback === undefined ? [] : [route.fallback])),
    routes,
  );
}

/** From each route, going on as long as there are routes leads to an end. */
export function circles({ routes }: Pick<Pack, 'routes'>, must: Must): void {
  for (const start of routes) {
    let at: Pack['routes'][number] | undefined = start;
    for (const _ of routes) at = routes.find((route) => route.id === at?.fallback);
    must(at === undefined, `the fallbacks of ${start.id} never end`);
  }
}

function help({ services, routes }: Pack, must: Must): void {
  const emergency = services.filter((service) => service.urgency === 'emergency');
  must(
    emergency.some((s) => s.methods.some((m) => m.kind === 'phone')),
    'no emergency number',
  );
  for (const service of services) must(service.due >= service.reviewed, `${service.id} is due`);
  for (const kind of ['mentoring', 'coaching', 'unsure'] as const) {
    const everybody = routes.some((route) => !route.units && (route.for ?? [kind]).includes(kind));
    must(everybody, `nobody receives ${kind}`);
  }
}
