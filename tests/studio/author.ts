/** A pack with each kind of reference in it, as it comes from a file, small enough to be changed a hundred
 * thousand times. */
import { at, type Json, type Path, put } from '../../src/studio/json';
import { studioEn } from '../../src/text/studio-en';
import { fieldWordsEn } from '../../src/text/studio-fields-en';
import { small } from '../pack/small-pack';

const plain = JSON.parse(JSON.stringify(small)) as Json;

const topics = at(plain, ['request', 'topics']);
const topic = (n: number) => at(topics, [n, 'id']) as string;

/** Valid, with answers that tick topics, and a form elsewhere that is given an answer of ours and one to a
 * question of the organisation's own. The first question of the guide has groups. */
export const authored: Json = [
  [['routes', 3, 'fields'], { change: 'entry.1', campus: 'entry.2' }],
  [
    ['guide', 'questions', 0, 'answers', 0, 'topics'],
    [topic(0), topic(1)],
  ],
  [['guide', 'questions', 1, 'answers', 0, 'topics'], [topic(1)]],
].reduce((value, [path, next]) => put(value, path as Path, next as Json), plain);

/** The lists whose items have ids. */
export const LISTS: readonly Path[] = [
  ['situations'],
  ['services'],
  ['request', 'topics'],
  ['request', 'units'],
  ['request', 'fields'],
  ['request', 'meeting'],
  ['routes'],
  ['resources'],
  ['schemes'],
  ['explain', 'rows'],
  ['guide', 'questions'],
  ['guide', 'questions', 0, 'groups'],
  ['guide', 'questions', 0, 'answers'],
  ['guide', 'questions', 1, 'answers'],
];

/** What the page speaks. */
export const called = { names: fieldWordsEn, words: studioEn, tag: 'en' };
