/** What this machine has. Plain JavaScript, because the set-up uses it before anything is installed. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const CHROMIUMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
export const FIREFOXES = ['firefox-esr', 'firefox'];

/** The full path of the first of these programs that is in PATH; `undefined` where none is. Starts
 * nothing: a system without `which` has no other way.
 * @param {readonly string[]} names
 * @returns {string | undefined} */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const end = process.platform === 'win32' ? '.exe' : '';
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name + end)))
    .find((file) => existsSync(file));
}

/** Is that version in the range? `range` is written as `^20.19.0 || >=24.0.0` is, nothing more.
 * @param {string} version
 * @param {string} range
 * @returns {boolean} */
export function fits(version, range) {
  const numbers = (text) => text.replace(/^\D+/, '').split('.').map(Number);
  const [major, minor, patch] = numbers(version);
  return range.split(' || ').some((part) => {
    const [from, least, last] = numbers(part);
    if (major !== from) return part.startsWith('>=') && major > from;
    return minor > least || (minor === least && patch >= last);
  });
}
