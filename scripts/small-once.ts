/** Terser takes most of the time of a build, and much of what it is given is the same for two of them: for Chrome
 * and for Firefox, for the tab and for the pages beside it. */
import type { Plugin } from 'vite';

/** What became of each text in this process. */
const made = new Map<string, unknown>();

/** Gives Terser each text once. Where Vite no longer has it as one hook, the build fails, so that nobody
 * believes what is not so. */
export function smallOnce(): Plugin {
  return {
    name: 'waymark-small-once',
    apply: 'build',
    configResolved({ plugins }) {
      const terser = plugins.find(({ name }) => name === 'vite:terser');
      const small = terser?.renderChunk;
      if (!terser || typeof small !== 'function') throw new Error('Where is Vite’s own Terser?');
      terser.renderChunk = function (code, chunk, options, meta) {
        const key = `${options.format} ${code}`;
        if (!made.has(key)) made.set(key, small.call(this, code, chunk, options, meta));
        return made.get(key) as ReturnType<typeof small>;
      };
    },
  };
}
