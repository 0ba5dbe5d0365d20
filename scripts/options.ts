/** What `read` makes of a command's options. With `--help` it prints `help` and ends with 0; where `read`
 * throws, it prints why, then `help`, and ends with 2. */
export function optionsOr<R>(help: string, read: () => R): R {
  if (process.argv.includes('--help')) {
    console.log(help);
    process.exit(0);
  }
  try {
    return read();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
    process.exit(2);
  }
}
