import { localDay } from '../text/day';

/** The day that it is here, such as `2026-11-28`. */
export const today = (): string => localDay(Date.now());
