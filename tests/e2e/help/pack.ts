import { readFileSync } from 'node:fs';
import type { Pack } from '../../../src/pack/schema';
import { inLanguage, type Localised } from '../../../src/text/language';

/** The pack that the built products carry. */
export const pack = JSON.parse(readFileSync('src/pack/default/pack.json', 'utf8')) as Pack;

export const english = (words: Localised) => inLanguage(words, 'en', []);
