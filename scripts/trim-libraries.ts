/** A Vite plugin for both front doors: leaves out of two libraries what Waymark must not carry. The
 * build fails when a library no longer looks as expected, so that nobody believes what is not so. */
import type { Plugin } from 'vite';

const TRIMS: readonly { file: RegExp; what: RegExp; places: number }[] = [
  {
    // Preact writes `innerHTML` for `dangerouslySetInnerHTML`, which no screen uses.
    file: /\/preact\/dist\/preact\.\w+$/,
    what: /\|\|\w+\.__html==\w+\.innerHTML|\w+\.innerHTML=\w+\.__html/g,
    places: 2,
  },
  {
    // teams-js asks Microsoft's CDN for its list of hosts as soon as it is loaded, before anyone has
    // done anything. It carries the list, and still asks when a host is not on it.
    file: /\/teams-js\/.*\/internal\/validOrigins\.js$/,
    what: /\b\w+\(\);(?=export\{)/g,
    places: 1,
  },
];

export function trimLibraries(): Plugin {
  return {
    name: 'waymark-trim-libraries',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const trim = TRIMS.find(({ file }) => file.test(id.split('?')[0] ?? ''));
      if (!trim) return undefined;
      const places = code.match(trim.what)?.length ?? 0;
      if (places !== trim.places) {
        throw new Error(`${id} is not as expected: see scripts/trim-libraries.ts`);
      }
      return {
        code: code.replace(trim.what, (was) =>
          was.includes('=') && !was.startsWith('||') ? '0' : '',
        ),
        map: null,
      };
    },
  };
}
