/** How both front doors are made small, and what of some files they need not carry. */
import type { BuildOptions, Plugin, Rollup } from 'vite';

/** Says what a build warns of, but for what is so on purpose: a module that one page imports at once and another on
 * demand, and libraries whose comments Rollup cannot place. */
export const onwarn: Rollup.WarningHandlerWithDefault = (warning, warn) => {
  if (warning.plugin !== 'vite:reporter' && warning.code !== 'INVALID_ANNOTATION') warn(warning);
};

/** Terser takes a few seconds longer than what Vite has built in, and makes the popup's script 4% lighter; with what
 * differs from its defaults all scripts are 0.5% lighter still: functions stand first, none but the simplest is put
 * where it is called, and no comparison is turned round. */
export const SMALL = {
  target: 'es2022',
  minify: 'terser',
  terserOptions: { compress: { passes: 2, hoist_funs: true, inline: 1, lhs_constants: false } },
  rollupOptions: { onwarn },
} as const satisfies BuildOptions;

interface Trim {
  readonly file: RegExp;
  readonly what: RegExp;
  readonly places: number;
  /** What takes its place; nothing, where it does not say. */
  readonly by?: (was: string) => string;
}

/** What MiniSearch and its tree can do, and the search never asks for. */
const NEVER_CALLED = `
  remove removeAll discard discardAll replace removeTerm removeFieldLength warnDocumentChanged clear delete
  vacuum maybeAutoVacuum conditionalVacuum performVacuuming vacuumConditionsMet isVacuuming dirtCount dirtFactor
  toJSON loadJSON loadJSONAsync loadJS loadJSAsync instantiateMiniSearch from fromObject set update
  has getStoredFields documentCount termCount getDefault keys values forEach size
  autoSuggest executeWildcardQuery fuzzyGet`
  .trim()
  .split(/\s+/);

const TRIMS: readonly Trim[] = [
  {
    // Preact writes `innerHTML` for `dangerouslySetInnerHTML`, which no screen uses.
    file: /\/preact\/dist\/preact\.\w+$/,
    what: /\|\|\w+\.__html==\w+\.innerHTML|\w+\.innerHTML=\w+\.__html/g,
    places: 2,
    by: (was) => (was.startsWith('||') ? '' : '0'),
  },
  {
    // By it Valibot finds the message that somebody set for all of a kind; nobody sets one.
    file: /\/valibot\/dist\/index\.mjs$/,
    what: /^\t\treference: [\w$]+,\n/gm,
    places: 208,
  },
  {
    // Nobody goes through rows with `for await`.
    file: /\/idb\/build\/index\.js$/,
    what: /^const advanceMethodProps[\s\S]*(?=^export \{)/gm,
    places: 1,
  },
  {
    // The index is made once and only searched, for the terms themselves and for their beginnings: nothing is taken
    // out of it, written down, suggested or looked for by a slip. No bundler leaves out what a class can do.
    file: /\/minisearch\/dist\/es\/index\.js$/,
    what: RegExp(`^ {4}(static |async |get )*(${NEVER_CALLED.join('|')})\\(.*?^ {4}\\}\\n`, 'gms'),
    places: 41,
  },
  {
    // Nor does it ask by anything but terms, of which any may be met.
    file: /\/minisearch\/dist\/es\/index\.js$/,
    what: /^ {8}if \((query\.fuzzy|fuzzyMatches|query === MiniSearch\.wildcard[^\n]*|typeof query !== 'string')\) \{.*?^ {8}\}\n|^ {16}if \(!this\._documentIds\.has\(docId\)\) \{.*?^ {16}\}\n|^ {4}\[AND\]: .*?(?=^\};)/gms,
    places: 7,
  },
  {
    // And keeps nothing for what it does not do.
    file: /\/minisearch\/dist\/es\/index\.js$/,
    what: /^ {8}(const autoVacuum|this\._(dirtCount|currentVacuum|enqueuedVacuum|enqueuedVacuumConditions)) = [^\n]*\n|^ {12}auto(Vacuum,|SuggestOptions: [^\n]*)\n/gm,
    places: 7,
  },
  {
    // Of an icon only its path is used: see `pathOf` in `src/ui/Icon.tsx`.
    file: /\/svg-icons\/icons\/\w+\.svg$/,
    what: /<svg[^>]*><path|\/><\/svg>/g,
    places: 2,
  },
  {
    // teams-js asks Microsoft's CDN for its list of hosts as soon as it is loaded, before anyone has
    // done anything. It carries the list, and still asks when a host is not on it.
    file: /\/teams-js\/.*\/internal\/validOrigins\.js$/,
    what: /\b\w+\(\);(?=export\{)/g,
    places: 1,
  },
  {
    // Vite looks for a nonce before it adds a style sheet; no page of ours has one. That a module is a script goes
    // without saying.
    file: /vite\/preload-helper\.js$/,
    what: /\n[^\n]*(\bcspNonce|link\.as = )[^\n]*;/g,
    places: 4,
  },
  {
    // It waits for style sheets by hand, and tells of what failed by an event that nobody hears.
    file: /vite\/preload-helper\.js$/,
    what: /function allSettled\([\s\S]*?\n\t{2}\}|function handlePreloadError\([\s\S]*?\n\t\}/g,
    places: 2,
    by: (was) =>
      was.includes('allSettled')
        ? 'const allSettled = (all) => Promise.allSettled(all);'
        : 'function handlePreloadError(error) { throw error; }',
  },
  {
    // Every browser that we support knows it.
    file: /vite\/preload-helper\.js$/,
    what: /(?<=const scriptRel = ).*?\}\)\(\)/gs,
    places: 1,
    by: () => "'modulepreload'",
  },
];

/** What the studio reads of a part of the schema, beside what its parts are. */
const READ = `
  $ref $defs type properties required items anyOf oneOf enum const maxLength minItems maxItems minimum maximum`
  .trim()
  .split(/\s+/);

/** Leaves out of the pack's schema what it says to editors of files: the studio has words and a checker of its own. */
export function trimSchema(): Plugin {
  const part = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(part);
    if (typeof node !== 'object' || node === null) return node;
    const read = Object.entries(node).filter(([name]) => READ.includes(name));
    return Object.fromEntries(
      read.map(([name, value]) => [
        name,
        /^(properties|\$defs)$/.test(name) ? named(value) : part(value),
      ]),
    );
  };
  const named = (parts: object) =>
    Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, part(value)]));
  return {
    name: 'waymark-trim-schema',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/src/pack/schema.json')
        ? { code: JSON.stringify(part(JSON.parse(code))), map: null }
        : undefined,
  };
}

/** Leaves out of the libraries what `TRIMS` says. The build fails when one no longer looks as expected, so
 * that nobody believes what is not so. */
export function trimLibraries(): Plugin {
  return {
    name: 'waymark-trim-libraries',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const trims = TRIMS.filter(({ file }) => file.test(id.split('?')[0] ?? ''));
      if (trims.length === 0) return undefined;
      const trimmed = trims.reduce((text, { what, places, by }) => {
        if (text.match(what)?.length !== places)
          throw new Error(`${id} is not as expected: see scripts/trim-libraries.ts`);
        return text.replace(what, by ?? (() => ''));
      }, code);
      return { code: trimmed, map: null };
    },
  };
}
