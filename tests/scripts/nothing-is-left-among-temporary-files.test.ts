import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { execaSync } from 'execa';
import { expect, test } from 'vitest';

test('tests have a folder of their own for them, and a process that is started uses it too', () => {
  expect(basename(tmpdir())).toMatch(/^waymark-run-/);
  const { stdout } = execaSync(process.execPath, ['-p', 'os.tmpdir()']);
  expect(stdout).toBe(tmpdir());
});

test('what a command and what it starts put there goes as it ends, well or badly', () => {
  const outside = join(tmpdir(), 'outside');
  mkdirSync(outside);
  const script = join(tmpdir(), 'leaves-things.mjs');
  writeFileSync(
    script,
    `import { execFileSync } from 'node:child_process';
     import { mkdtempSync, writeFileSync } from 'node:fs';
     import { tmpdir } from 'node:os';
     import { join } from 'node:path';
     import { temporaryTogether } from ${JSON.stringify(resolve('scripts/temporary.ts'))};
     temporaryTogether();
     writeFileSync(join(mkdtempSync(join(tmpdir(), 'own-')), 'a'), 'a');
     execFileSync(process.execPath, ['-e', 'fs.mkdirSync(os.tmpdir() + "/theirs")']);
     console.log(tmpdir());
     if (process.argv[2]) throw new Error('badly');`,
  );
  for (const how of [[], ['badly']]) {
    const { stdout, failed } = execaSync(process.execPath, ['--import', 'tsx', script, ...how], {
      env: { TMPDIR: outside, TEMP: outside, TMP: outside },
      reject: false,
    });
    expect(failed).toBe(how.length > 0);
    expect(stdout).toContain(join(outside, 'waymark-run-'));
    expect(readdirSync(outside).filter((name) => !name.startsWith('tsx-'))).toEqual([]);
  }
});
