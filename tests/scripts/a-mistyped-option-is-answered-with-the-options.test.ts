import { execa } from 'execa';
import { expect, test } from 'vitest';

const run = (script: string, ...args: string[]) =>
  execa(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], { reject: false });

const COMMANDS = [['pack', 'npm run pack --', '--csv']];
// What builds and what measures take long to start.
if (process.env.WAYMARK_SOAK)
  COMMANDS.push(
    ['start', 'npm start --', '--no-build'],
    ['build', 'npm run build --', '--client-id'],
    ['bench', 'npm run bench --', '--quick'],
  );
test.each(COMMANDS)(
  '%s',
  async (script = '', command, option) => {
    const [help, mistyped] = await Promise.all([run(script, '--help'), run(script, '--halp')]);
    expect(help.exitCode).toBe(0);
    expect(help.stderr).toBe('');
    expect(mistyped.exitCode).toBe(2);
    expect(mistyped.stderr).toContain('--halp');
    for (const said of [help.stdout, mistyped.stderr]) {
      expect(said).toContain(command);
      expect(said).toContain(option);
      // A few lines, and no trace of our own code.
      expect(said.split('\n').length).toBeLessThan(12);
      expect(said).not.toMatch(/\n\s+at /);
    }
  },
  60_000,
);

test.runIf(process.env.WAYMARK_SOAK)(
  'a bench of a part that there is not, or a baseline of some of them, is refused before it measures',
  async () => {
    const [unknown, some] = await Promise.all([
      run('bench', '--only', 'lod'),
      run('bench', '--quick', '--save'),
    ]);
    expect(unknown.exitCode).toBe(2);
    expect(unknown.stderr).toContain('"lod"');
    expect(some.exitCode).toBe(2);
    expect(some.stderr).toContain('--save');
  },
  60_000,
);

test('a build that cannot be made says why, and ends badly', async () => {
  const { exitCode, stderr } = await run('build', '--pack', 'not-there.json');
  expect(exitCode).toBe(1);
  expect(stderr).toContain('not-there.json');
  expect(stderr).not.toMatch(/\n\s+at /);
}, 60_000);
