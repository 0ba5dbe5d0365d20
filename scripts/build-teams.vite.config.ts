/** One page or more of the site that Teams shows, the caller says which (`input`): every other file is
 * named by its content, so that it can be cached for ever. Nothing inline, because the served policy
 * forbids it. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { onwarn, SMALL } from './trim-libraries';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('../teams-app'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  build: {
    outDir: here('../dist/teams/site'),
    emptyOutDir: false,
    ...SMALL,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // msal-browser is one 290 kB file, fetched only when somebody signs in to send.
    chunkSizeWarningLimit: 320,
    rollupOptions: {
      onwarn,
      output: {
        // By name, so that whoever looks at the requests sees that neither comes before its time.
        chunkFileNames: ({ moduleIds }) => {
          const of = (name: string) => moduleIds.some((id) => id.includes(`node_modules/${name}/`));
          if (of('@microsoft/teams-js')) return 'assets/teams-js-[hash].js';
          return of('@azure/msal-browser') ? 'assets/msal-[hash].js' : 'assets/[name]-[hash].js';
        },
      },
    },
  },
});
