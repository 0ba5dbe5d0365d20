/** A Vite plugin for both front doors: puts Start into the page as it is built, and before it the
 * small script that gives the first frame its colours. */
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
  let html: Promise<string> | undefined;
  return {
    name: 'waymark-first-screen',
    apply: 'build',
    async generateBundle() {
      script ??= buildLook();
      this.emitFile({ type: 'asset', fileName: 'look.js', source: await script });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(page, { filename }) {
        if (
          !page.includes('<div id="app"></div>') ||
          !/(popup|tab)[/\\]index\.html$/.test(filename)
        )
          return;
        html ??= render(popup, packFile);
        const app = `<div id="app" data-route="" data-language="en">${await html}</div>`;
        const look = popup ? '/look.js' : '../look.js';
        return page
          .replace('<div id="app"></div>', () => app)
          .replace('</title>', () => `</title>\n    <script vite-ignore src="${look}"></script>`);
      },
    },
  };
}

async function render(popup: boolean, packFile: string): Promise<string> {
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
    const { firstScreen } = await server.ssrLoadModule('/src/first-screen.tsx');
    return firstScreen(JSON.parse(readFileSync(packFile, 'utf8')), popup);
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
      lib: { entry: 'src/look.ts', formats: ['iife'], name: 'look' },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  const chunk = output?.output.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error('The script of the first frame came out empty');
  return chunk.code;
}
