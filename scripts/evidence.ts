/** `npm run evidence`: gathers what was measured into docs/evidence.md. It measures the size of dist/ and
 * has Mozilla's check look at it; the rest it takes from the files that these leave, each with its own
 * commit: `npm test`, `npm run bench -- --save`, `npm run release:twice`. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measure } from './budgets';
import { findChromium, findFirefox } from './drive/browser';
import {
  benchPart,
  budgetsPart,
  releasePart,
  saidPart,
  suitePart,
  testsPart,
} from './evidence/pages';

const read = (file: string) =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
const say = (command: string, ...args: string[]) =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
const versionOf = (browser: string | undefined) => (browser ? say(browser, '--version') : 'none');

const commit = say('git', 'rev-parse', '--short', 'HEAD');
const e2e = read('test-results/e2e.json');

function lintSummary(): string {
  const lint = ['lint', '-s', 'dist/firefox-mv3', '-o', 'json'];
  const answer = say(process.execPath, 'node_modules/web-ext/bin/web-ext.js', ...lint);
  const { errors, warnings, notices } = JSON.parse(answer).summary;
  return `\`web-ext lint\`: ${errors} errors, ${warnings} warnings, ${notices} notices.`;
}

const pictures = readdirSync('docs/pictures').filter((name) => name.endsWith('.png'));

writeFileSync(
  'docs/evidence.md',
  `# Evidence

Written by \`npm run evidence\` at commit ${commit} on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores,
${versionOf(findChromium())}, ${versionOf(findFirefox())}, Node ${process.version}.
Each part says of which commit it is, where that may be another. Nothing here is written by hand.

## Speed

${benchPart(read('scripts/bench/baseline.json'))}

## Weight

${budgetsPart(await measure('dist'))}

## Tests, privacy and policies

${testsPart(read('test-results/run.json'))}

## Accessibility

${suitePart(e2e, 'access')}

How many screens, and what else the tests say of themselves:

${saidPart(e2e)}

What was checked by hand, and what was not, is in [accessibility.md](accessibility.md).

## Firefox

${lintSummary()}

${suitePart(e2e, 'firefox')}

## Releases

${releasePart(read('test-results/release.json'))}

## Pictures

${pictures.map((name) => `![${name.replace('.png', '')}](pictures/${name})`).join('\n')}
`,
);
console.log('docs/evidence.md is written.');
