/** A Vite plugin for both front doors: puts Start into the page as it is built, and before it the
 * small script that gives the first frame its colours and brings the app in once that is painted; the app is
 * fetched meanwhile. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, createServer, type Plugin, type Rollup } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const esbuild = { jsx: 'automatic', jsxImportSource: 'preact' } as const;

/** `popup`: the page is the extension's. `packFile`: the pack that the build carries. */
export function firstScreenPlugin({
  popup,
  packFile,
}: {
  popup: boolean;
  packFile: string;
}): Plugin {
  let script: Promise<string> | undefined;
  let html: ReturnType<typeof render> | undefined;
  return {
    name: 'waymark-first-screen',
    apply: 'build',
    async generateBundle() {
      script ??= buildLook();
      this.emitFile({ type: 'asset', fileName: 'look.js', source: await script });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(page, { filename, chunk }) {
        if (
          !chunk ||
          !page.includes('<div id="app"></div>') ||
          !/(popup|tab)[/\\]index\.html$/.test(filename)
        )
          return;
        html ??= render(popup, packFile);
        const { screen, pack } = await html;
        const app = `<div id="app" data-route="" data-language="en" data-pack="${pack}">${screen}</div>`;
        const at = popup ? '/' : '../';
        return page
          .replace('<div id="app"></div>', () => app)
          .replace(/\s*<script type="module"[^>]*><\/script>/, '')
          .replace(
            '</title>',
            () =>
              // What a classic script imports is looked for from the script, not from the page.
              `</title>
    <script src="${at}look.js" data-app="./${chunk.fileName}"></script>
    <link rel="modulepreload" crossorigin href="${at}${chunk.fileName}">`,
          );
      },
    },
  };
}

async function render(popup: boolean, packFile: string): Promise<{ screen: string; pack: string }> {
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
    const { firstScreen, firstPack } = await server.ssrLoadModule('/src/first-screen.tsx');
    const pack = JSON.parse(readFileSync(packFile, 'utf8'));
    const carried = JSON.stringify(firstPack(pack));
    return {
      screen: firstScreen(pack, popup),
      pack: carried.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;'),
    };
  } finally {
    await server.close();
  }
}

async function buildLook(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      // Of the screens' own modules it uses single functions, and must not start a framework.
      rollupOptions: { treeshake: { moduleSideEffects: false } },
      lib: { entry: 'src/look.ts', formats: ['iife'], name: 'look' },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  const chunk = output?.output.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error('The script of the first frame came out empty');
  return chunk.code;
}
