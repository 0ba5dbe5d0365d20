/** A Vite plugin: into which files the extension is cut. The pages and the worker share them, so that the
 * package has everything once. */
import type { Plugin, Rollup } from 'vite';

const PAGE = /\/entrypoints\/popup\/(main\.ts|index\.html)$/;
/** One file: the second is too small for one of its own, and would stand with a screen that the worker has no use for. */
const SEARCH = /\/src\/(help\/search|pack\/words)\.ts$/;
const WORKER = 'background.js';
/** Where the worker holds what a page imports on demand. */
const HELD = 'self.held';

/** What every page starts with is one file, which compresses better than two. What is imported on demand the
 * worker has from its start, because no service worker may call `import()`
 * (https://github.com/w3c/ServiceWorker/issues/1585): such a call in a file that it runs looks first among
 * what it holds. No name tells the version: a browser closes an extension's pages before it takes another. */
export function extensionFiles(): Plugin {
  /** What every page starts with, known once all modules are: asked for each of them. */
  let first: ReadonlySet<string> | undefined;
  return {
    name: 'waymark-extension-files',
    apply: 'build',
    enforce: 'post',
    outputOptions: (options) => ({
      ...options,
      chunkFileNames: 'chunks/[name].js',
      entryFileNames: ({ name }) => (`${name}.js` === WORKER ? WORKER : 'chunks/[name].js'),
      assetFileNames: 'assets/[name].[ext]',
      // Each file of its own costs a header, and compresses for itself.
      experimentalMinChunkSize: 5000,
      manualChunks(id, { getModuleInfo, getModuleIds }) {
        first ??= reachedFrom(
          [...getModuleIds()].filter((one) => PAGE.test(one)),
          getModuleInfo,
        );
        if (SEARCH.test(id)) return 'search';
        return !PAGE.test(id) && first.has(id) ? 'app' : undefined;
      },
    }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle).filter((file) => file.type === 'chunk');
        for (const file of files) {
          // Vite wraps each call, for the styles of what is imported; most have none.
          file.code = file.code.replace(/\b[\w$]+\(\(\)=>(import\("[^"]+"\)),\[\]\)/g, '$1');
        }
        const worker = files.find(({ fileName }) => fileName === WORKER);
        if (!worker) return;
        const used = reachedFrom([worker.facadeModuleId ?? ''], this.getModuleInfo, true);
        const later = [...used].flatMap(
          (id) => this.getModuleInfo(id)?.dynamicallyImportedIds ?? [],
        );
        hand(worker, files, used, new Set(later));
      },
    },
  };
}

/** These modules, all that they import as they start, and what those import; with `later`, what is imported
 * on demand as well. */
function reachedFrom(
  modules: readonly string[],
  getModuleInfo: Rollup.GetModuleInfo,
  later = false,
): ReadonlySet<string> {
  const found = new Set(modules);
  for (const id of found) {
    const { importedIds = [], dynamicallyImportedIds = [] } = getModuleInfo(id) ?? {};
    for (const one of importedIds) found.add(one);
    if (later) for (const one of dynamicallyImportedIds) found.add(one);
  }
  return found;
}

/** Has the worker import at once what its modules, `used`, import on demand, `later`, and hand it out. Throws where
 * such a call is not found, or would load styles. */
function hand(
  worker: Rollup.OutputChunk,
  files: readonly Rollup.OutputChunk[],
  used: ReadonlySet<string>,
  later: ReadonlySet<string>,
): void {
  const holding = (ids: ReadonlySet<string>) =>
    files.filter(({ modules }) => Object.keys(modules).some((id) => ids.has(id)));
  const parts = holding(later).map(({ fileName }) => `./${fileName}`);
  for (const [i, part] of parts.entries()) {
    const call = `import("${part.replace('/chunks', '')}")`;
    const callers = holding(used).filter(({ code }) => code.includes(call));
    if (callers.length === 0) throw new Error(`Nothing that the worker runs has ${call}`);
    if (callers.some(({ code }) => code.includes(`${call},__vite__mapDeps`)))
      throw new Error(`The worker has no document for the styles of ${part}`);
    for (const file of callers)
      file.code = file.code.replaceAll(call, `(${HELD}?.[${i}]??${call})`);
  }
  const imports = parts.map((part, i) => `import*as part${i} from"${part}";`);
  const held = parts.map((_, i) => `Promise.resolve(part${i})`);
  worker.code = `${imports.join('')}${HELD}=[${held}];${worker.code}`;
}
