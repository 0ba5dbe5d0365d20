/** Builds the extension for Chrome, and where it is told so the Teams site, into the folder that it is given. Made small by what is
 * quick: which pack a build carries does not hang on that, and Terser takes three quarters of its time. */
import { build } from 'wxt';
import { buildTeams } from '../../scripts/build-teams';

const minify = 'esbuild';
const [into = '', site] = process.argv.slice(2);
await build({ browser: 'chrome', outDir: into, vite: () => ({ build: { minify } }) });
if (site) await buildTeams({}, `${into}/teams`, minify);
