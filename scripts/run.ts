import { execaSync } from 'execa';

/** Runs one of the project's own tools with this terminal as its own. `execa` finds it in node_modules on
 * every system: Windows has only a `.cmd` there, which `node:child_process` does not start. Never throws
 * for an exit code. `env` is added to what there is. */
export const run = (
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) => execaSync(command, args, { preferLocal: true, stdio: 'inherit', reject: false, env });
