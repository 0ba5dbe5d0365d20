/** A Vite plugin: into which files the extension is cut. The pages and the worker share them, so that the
 * package has everything once. */
import type { Plugin, Rollup } from 'vite';
import { stylesIn } from './prerender';

const PAGE = /\/entrypoints\/popup\/(main\.ts|index\.html)$/;
/** The few that are asked for by their own ways: no other rule below says where they belong. */
const OWN: readonly (readonly [RegExp, string])[] = [
  [/\/src\/text\/(cy|count)\.ts$/, 'cy'],
  [/\/src\/text\/en\.ts$/, 'en'],
  [/\/src\/text\/studio-(fields-)?cy\.ts$/, 'studio-cy'],
];
/** What a page does behind its first screen. */
const WORK = /\/src\/(app\/background-work|store\/\w+|pack\/(organisation|cached)-pack)\.ts$/;
/** With the library that it needs, and what writes and reads its words. */
const SEARCH = /\/src\/(help\/search|pack\/words|host\/extension-address-bar)\.ts$|\/minisearch\//;
const WORKER = 'background.js';
/** Where the worker holds what a page imports on demand. */
const HELD = 'self.held';

/** What every page starts with is one file, which compresses better than two. What is imported on demand the
 * worker has from its start, because no service worker may call `import()`
 * (https://github.com/w3c/ServiceWorker/issues/1585): such a call in a file that it runs looks first among
 * what it holds. No name tells the version: a browser closes an extension's pages before it takes another. */
export function extensionFiles(): Plugin {
  /** Known once all modules are: asked for each of them. */
  let fileFor: ((id: string) => string | undefined) | undefined;
  return {
    name: 'waymark-extension-files',
    apply: 'build',
    enforce: 'post',
    outputOptions: (options) => ({
      ...options,
      chunkFileNames: 'chunks/[name].js',
      entryFileNames: ({ name }) => (`${name}.js` === WORKER ? WORKER : 'chunks/[name].js'),
      assetFileNames: 'assets/[name].[ext]',
      // Rollup would merge what is small into any file, and have a page load what it has no use for.
      experimentalMinChunkSize: 0,
      // Nobody asks a module that is imported on demand what it is, or changes it.
      freeze: false,
      generatedCode: { symbols: false },
      manualChunks(id, { getModuleInfo, getModuleIds }) {
        fileFor ??= files([...getModuleIds()], getModuleInfo);
        return fileFor(id);
      },
    }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle).filter((file) => file.type === 'chunk');
        for (const file of files) {
          // Vite wraps each call, for the styles of what is imported; most have none.
          file.code = file.code
            .replace(/\b[\w$]+\(\(\)=>(import\("[^"]+"\)),\[\]\)/g, '$1')
            .replace(
              /\b[\w$]+\(\(\)=>(Promise\.resolve\(\)\.then\(\(\)=>[\w$]+\)),void 0\)/g,
              '$1',
            );
        }
        keepStylesOnce(bundle);
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

/** Leaves the styles that the popup's page has inside to that page: `src/host/extension-first-paint.ts` gives them to the
 * others. */
function keepStylesOnce(bundle: Rollup.OutputBundle): void {
  const assets = Object.values(bundle).filter((file) => file.type === 'asset');
  const pages = assets.filter(({ fileName }) => fileName.endsWith('.html'));
  const inside = pages.flatMap(({ source }) => stylesIn(String(source)));
  const twice = assets.filter(
    ({ fileName, source }) => fileName.endsWith('.css') && inside.includes(String(source)),
  );
  if (twice.length !== 1) throw new Error('The popup’s page has not the styles of one file inside');
  for (const { fileName } of twice) {
    delete bundle[fileName];
    for (const page of pages)
      page.source = String(page.source).replace(
        RegExp(`\\s*<link rel="stylesheet"[^>]*href="/${fileName}"[^>]*>`),
        '',
      );
  }
}

/** Says for each module into which file it goes: few and large ones, because each costs a header and compresses for
 * itself, but none that holds what somebody must load and never uses. The screens are one, but for other support:
 * who reads there has the search as well. What the studio has in common with the screens stands apart, so that the
 * studio's page has not their styles, and the preview not the studio's. */
function files(
  ids: readonly string[],
  getModuleInfo: Rollup.GetModuleInfo,
): (id: string) => string | undefined {
  const those = (what: RegExp) => ids.filter((id) => what.test(id));
  const reached = (modules: readonly string[], later = false) =>
    reachedFrom(modules, getModuleInfo, later);
  const page = (name: string) => reached(those(RegExp(`/entrypoints/${name}\\b`)), true);

  const first = reached(those(PAGE));
  const work = reached(those(WORK));
  const search = reached(those(SEARCH));
  const [popup, worker, studio, preview] = ['popup', 'background', 'studio', 'preview'].map(page);
  const opened = [...first].flatMap((id) => getModuleInfo(id)?.dynamicallyImportedIds ?? []);
  const isHelp = (id: string) => id.includes('/src/help/');
  const help = reached(opened.filter(isHelp), true);
  const others = reached(
    opened.filter((id) => !isHelp(id)),
    true,
  );

  const fromScreens = (id: string) => popup?.has(id) === true;
  const rules: readonly (readonly [file: string | undefined, holds: (id: string) => boolean])[] = [
    // All that the studio's page starts with is its own.
    ['studio', (id) => id.includes('/entrypoints/studio/')],
    [undefined, (id) => id.includes('/entrypoints/')],
    ['app', (id) => first.has(id)],
    ...OWN.map(([what, file]) => [file, (id: string) => what.test(id)] as const),
    ['work', (id) => work.has(id)],
    ['search', (id) => search.has(id)],
    ['read', (id) => worker?.has(id) === true && fromScreens(id)],
    [undefined, (id) => worker?.has(id) === true],
    ['shared', (id) => fromScreens(id) && studio?.has(id) === true],
    ['shared', (id) => help.has(id) && others.has(id)],
    ['Help', (id) => help.has(id)],
    ['screens', fromScreens],
    ['studio-en', (id) => studio?.has(id) === true && preview?.has(id) === true],
    ['studio', (id) => studio?.has(id) === true],
  ];
  return (id) => rules.find(([, holds]) => holds(id))?.[0];
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
