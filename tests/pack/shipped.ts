import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';

/** The pack of the build, as a page reads it. */
export const shipped = async (): Promise<Pack> => structuredClone(defaultPack) as Pack;
