export const CHROMIUMS: readonly string[];
export const FIREFOXES: readonly string[];
export function onPath(names: readonly string[]): string | undefined;
export function fits(version: string, range: string): boolean;
