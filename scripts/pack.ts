/** The author's tools: `npm run pack -- new|check|report|translate file.json`, and `logo file.svg`. `docs/write-a-pack.md` walks
 * through them. */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkText, type Finding } from '../src/pack/author/check';
import { entriesOf, type KeptEntry, reviewCalendar } from '../src/pack/author/entries';
import { reportCsv, reportText } from '../src/pack/author/report';
import { dataUrlOf, pictureFault } from '../src/pack/picture';
import type { Pack } from '../src/pack/schema';
import { studioEn } from '../src/text/studio-en';
import { optionsOr } from './options';
import { today } from './pack/live';
import { SCHEMA_FILE } from './pack/schema';
import { SCHEMA_NAME, starterPack } from './pack/starter';
import { translateFault, translatePack } from './pack/translate';

const HELP = `  npm run pack -- new my-pack.json             a pack to start from, with the steps in it
  npm run pack -- check my-pack.json           everything that is wrong or worth a look
  npm run pack -- report my-pack.json          who keeps what, what is due, what is covered;
                                               --csv pack.csv writes it for a spreadsheet,
                                               --calendar reviews.ics the days on which it is due
  npm run pack -- translate my-pack.json --to cy --out welsh.po
                                               every text for a translator (.po, .csv or .xlf);
                                               --in welsh.po brings back what they wrote
  npm run pack -- logo logo.svg                what belongs into the pack for this picture`;

/** Returns the exit code: 0 when Waymark would take the pack. */
async function main(): Promise<number> {
  const { command, file, csv, calendar, to, out, back } = optionsOr(HELP, readArgs);
  if (command === 'new') return create(file);
  const missing = [file, back ?? file].find((one) => !existsSync(one));
  if (missing !== undefined) {
    console.error(`There is no file ${missing}.`);
    return 2;
  }
  if (command === 'logo') return showLogo(file);
  if (command === 'translate') return translatePack({ file, to: to ?? '', out, back });
  const { findings, pack } = checkText(readFileSync(file), today());
  if (command === 'check' || !pack) return show(file, findings);
  if (calendar !== undefined) return writeCalendar(calendar, pack);
  if (csv === undefined) console.log(reportText(pack, today()));
  else {
    // Not to the screen to be led into a file: npm's own lines would be in it, in whatever letters the
    // window writes.
    writeFileSync(csv, reportCsv(pack, today()));
    console.log(`${csv} is written.`);
  }
  return 0;
}

function readArgs() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      csv: { type: 'string' },
      calendar: { type: 'string' },
      to: { type: 'string' },
      out: { type: 'string' },
      in: { type: 'string' },
    },
  });
  const [command, file] = positionals;
  if (!command || !['new', 'check', 'report', 'translate', 'logo'].includes(command)) {
    throw new Error(command ? `There is no "${command}" here.` : 'What should be done?');
  }
  const example = command === 'logo' ? 'logo.svg' : 'my-pack.json';
  if (!file) throw new Error(`Which file? For example: npm run pack -- ${command} ${example}`);
  if (values.csv !== undefined && !values.csv.endsWith('.csv')) {
    throw new Error(`The name of the file for a spreadsheet must end in .csv: ${values.csv}`);
  }
  if (values.calendar !== undefined && !values.calendar.endsWith('.ics')) {
    throw new Error(`The name of a file for calendars must end in .ics: ${values.calendar}`);
  }
  const { in: back, ...given } = values;
  const fault =
    command === 'translate' && translateFault({ file, to: given.to, out: given.out, back });
  if (fault) throw new Error(fault);
  return {
    command,
    file,
    csv: given.csv,
    calendar: given.calendar,
    to: given.to,
    out: given.out,
    back,
  };
}

function writeCalendar(file: string, pack: Pack): number {
  const { keep } = studioEn;
  const about = (entry: KeptEntry) => ({
    title: keep.event(entry.name),
    about: keep.eventAbout(entry.owner, entry.source),
  });
  // A pack that Waymark takes has services, and each its day.
  writeFileSync(file, reviewCalendar(entriesOf(pack), about, Date.now()) ?? '');
  console.log(`${file} is written.`);
  return 0;
}

function create(file: string): number {
  if (existsSync(file)) {
    console.error(`${file} is there already; it was left as it is.`);
    return 2;
  }
  writeFileSync(file, starterPack(today()));
  copyFileSync(SCHEMA_FILE, join(dirname(file), SCHEMA_NAME));
  console.log(`${file} is written. Open it: the steps are at the top, under "notes".
Leave ${SCHEMA_NAME} beside it: from that, your editor helps while you type.
See it while you write:   npm start -- --pack ${file}
Check it:                 npm run pack -- check ${file}`);
  return 0;
}

function showLogo(file: string): number {
  const url = dataUrlOf(file, readFileSync(file));
  const fault = pictureFault(url);
  if (fault !== undefined) {
    console.error(`${file} cannot be the logo: it ${fault}.`);
    return 1;
  }
  console.log(`Put this into "brand", "logo":\n\n"light": "${url}"`);
  return 0;
}

function show(file: string, findings: readonly Finding[]): number {
  const of = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind);
  const problems = of('problem');
  const list = (title: string, some: readonly Finding[]) => {
    if (some.length === 0) return;
    console.log(`\n${title}`);
    for (const { line, column, where, message } of some) {
      console.log(`  ${file}:${line}:${column}  ${where ? `${where}: ` : ''}${message}`);
    }
  };
  list('To fix, or Waymark will not use this pack', problems);
  list('Worth a look', of('warn'));
  list('To make your own, or to confirm', of('replace'));
  const counts = `${problems.length} to mend, ${of('warn').length} worth a look, ${of('replace').length} to make your own`;
  console.log(
    `\n${problems.length > 0 ? 'Not usable yet' : 'Waymark can use this pack'}: ${counts}.`,
  );
  return problems.length > 0 ? 1 : 0;
}

process.exitCode = await main();
