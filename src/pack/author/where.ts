/** A path of the checker in the words of an author: `services.2.methods.0.number` becomes
 * “service 3 “Counselling”, contact method 1, number”. */

import { shorten } from '../../text/shorten';

const ONE_OF: Readonly<Record<string, string>> = {
  languages: 'language',
  about: 'paragraph',
  rows: 'row',
  neighbours: 'neighbour',
  sources: 'source',
  questions: 'question',
  answers: 'answer',
  topics: 'topic',
  units: 'faculty or directorate',
  meeting: 'way to meet',
  fields: 'extra question',
  options: 'option',
  rounds: 'round',
  pace: 'waiting time',
  faq: 'common question',
  resources: 'link',
  schemes: 'scheme',
  received: 'paragraph',
  question: 'paragraph',
  toAsker: 'paragraph',
  toPerson: 'paragraph',
  introduction: 'paragraph',
  waiting: 'paragraph',
  no: 'paragraph',
  ended: 'paragraph',
  routes: 'route',
  situations: 'situation',
  services: 'service',
  methods: 'contact method',
  week: 'part of the week',
  spans: 'opening time',
  dates: 'special day',
};

/** `document` is whatever was parsed; it need not be a pack. */
export function where(document: unknown, path: string): string {
  if (path.startsWith('(')) return 'the whole pack';
  const words: string[] = [];
  let at = document;
  let list = '';
  for (const key of path.split('.')) {
    const inList = Array.isArray(at);
    at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
    if (inList) {
      words.pop();
      words.push(`${ONE_OF[list] ?? `${list}, item`} ${Number(key) + 1}${nameOf(at)}`);
    } else words.push(key);
    list = key;
  }
  return words.join(', ');
}

function nameOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return '';
  for (const key of ['name', 'label', 'ask', 'title', 'id']) {
    const name = firstText(Reflect.get(item, key));
    if (name) return ` “${shorten(name, 50)}”`;
  }
  return '';
}

/** The text itself, or its first language. */
export function firstText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const first = Object.values(value)[0];
  return typeof first === 'string' ? first : '';
}
