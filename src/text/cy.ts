import type { Words } from './en';
import { en } from './en';

/** Welsh. Awaiting review by a fluent speaker. */
export const cy: Words = en;
