/** A Vite plugin for both front doors: puts Start into the page as it is built, and after it the small
 * script that gives the first frame its colours, and brings the app in once that is painted. */
import { createHash } from 'node:crypto';
import { relative } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { build, createServer, type Plugin, type Rollup } from 'vite';
import { lookOf } from '../src/pack/look';
import type { Pack } from '../src/pack/schema';
import type { PackToBuild } from './pack/live';
import { DEFAULT_PACK } from './pack/starter';

const root = fileURLToPath(new URL('..', import.meta.url));
const esbuild = { jsx: 'automatic', jsxImportSource: 'preact' } as const;

const PAGE = /(popup|tab)[/\\]index\.html$/;

interface Prerendering {
  /** The page is the extension's. */
  readonly popup: boolean;
  /** What the build carries. */
  readonly carried: PackToBuild;
}

export function prerenderPlugin({ popup, carried: { file, pack } }: Prerendering): Plugin {
  let html: ReturnType<typeof render> | undefined;
  let look = '';
  return {
    name: 'waymark-prerender',
    apply: 'build',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !PAGE.test(chunk.facadeModuleId ?? '')) continue;
        // On the site it is named by its content, as all that stands beside it.
        const name = popup ? { fileName: 'look.js' } : { name: 'look.js' };
        const files = [...chunk.imports, chunk.fileName].map(
          (file) => `./${relative(popup ? '' : 'assets', file)}`,
        );
        const source = await buildLook(popup, files);
        look = this.getFileName(this.emitFile({ type: 'asset', ...name, source }));
      }
    },
    transformIndexHtml: {
      order: 'post',
      async handler(page, { filename, chunk, bundle = {} }) {
        if (!chunk || !PAGE.test(filename)) return;
        html ??= render(popup, file === DEFAULT_PACK ? ofNobody(pack) : pack);
        const { screen, icons, carried } = await html;
        const { logo } = lookOf(pack);
        const script = `<script src="${popup ? '/' : '../'}${look}"></script>`;
        const app = `<div id="app" data-path="" data-language="en" data-pack='${carried}'>${screen}</div>${icons}`;
        // The app is not fetched ahead: on few processors that held the first frame up by a tenth. The
        // small script is last, so that the page is read while it is fetched: on a slow one that saves a
        // twentieth.
        return (popup ? withStyles(page, bundle) : page)
          .replace('<html', `<html data-waiting${logo && ` data-logo="${logo}"`}`)
          .replace('<div id="app"></div>', () => app)
          .replace(/\s*<script type="module"[^>]*><\/script>/, '')
          .replace('</body>', `  ${script}\n  </body>`);
      },
    },
  };
}

/** Nobody whose own pack is still on its way should read the name of the default pack's invented university. */
const ofNobody = (pack: Pack): Pack => ({
  ...pack,
  brand: undefined,
  organisation: { ...pack.organisation, name: '\u00a0', programme: '\u00a0' },
});

/** The page with its styles inside: the popup then waits for one file less. The site links to them,
 * because its policy stands on a server of somebody else's and must outlive a build. */
function withStyles(page: string, bundle: Rollup.OutputBundle): string {
  return page.replace(/<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g, (_, name) => {
    const file = bundle[name];
    if (file?.type !== 'asset')
      throw new Error(`The styles of the first screen are not there: ${name}`);
    // Else what is imported on demand would load them once more, and wait for that. They stand here alone: the other
    // pages take them from this one.
    for (const one of Object.values(bundle))
      if (one.type === 'chunk') one.viteMetadata?.importedCss.delete(name);
    return `<style>${file.source}</style>`;
  });
}

/** The styles that stand inside a built page. */
export const stylesIn = (page: string): string[] =>
  [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, styles = '']) => styles);

/** What a policy says to let these in, and no others. */
export const styleHashes = (page: string): string[] =>
  stylesIn(page).map(
    (styles) => `'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
  );

async function render(popup: boolean, pack: Pack) {
  const server = await createServer({
    configFile: false,
    root,
    esbuild,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { prerender, firstIcons, firstPack } = await server.ssrLoadModule(
      '/src/first-paint/prerender.tsx',
    );
    const carried = JSON.stringify(firstPack(pack));
    return {
      screen: prerender(pack, popup) as string,
      icons: firstIcons() as string,
      carried: carried.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '&lt;'),
    };
  } finally {
    await server.close();
  }
}

/** `app`: what it imports once the first frame is painted, as seen from beside it: the script that starts it last,
 * before it what that imports itself, which would else be asked for only when that one is read. */
async function buildLook(popup: boolean, app: readonly string[]): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { __POPUP__: String(popup) },
    build: {
      write: false,
      target: 'es2022',
      // Of the screens' own modules it uses single functions, and must not start a framework.
      rollupOptions: { treeshake: { moduleSideEffects: false } },
      lib: { entry: 'src/first-paint/before-paint.ts', formats: ['iife'], name: 'look' },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  const chunk = output?.output.find((part) => part.type === 'chunk');
  if (!chunk?.code.includes('import(__APP__)'))
    throw new Error('The script of the first frame brings no app');
  const imports = app.map((file) => `import(${JSON.stringify(file)})`);
  return chunk.code.replace('import(__APP__)', `Promise.all([${imports}])`);
}
