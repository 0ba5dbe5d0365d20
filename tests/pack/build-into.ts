/** Builds the extension for Chrome and the Teams site into the folder that it is given. */
import { build } from 'wxt';
import { buildTeams } from '../../scripts/build-teams';

const [into = ''] = process.argv.slice(2);
await build({ browser: 'chrome', outDir: into });
await buildTeams({}, `${into}/teams`);
