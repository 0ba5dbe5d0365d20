import { Difference } from '../../src/difference/Difference';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { draw, place } from '../draw';

export const pack = defaultPack as Pack;

/** The difference, for a reader of that language, until the test is over. */
export const showExplain = (tag: 'en' | 'cy'): HTMLElement =>
  draw(<Difference pack={pack} />, place('div'), tag);
