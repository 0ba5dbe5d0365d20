/** So often is it tried anew where another window changed something in between. */
const TRIES = 5;

/** What `once` gives; it gives `undefined` where something was changed meanwhile. `undefined` where no try got through, or
 * what is kept could not be read. Never rejects. */
export async function tryAnew<T>(once: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    for (let i = 0; i < TRIES; i++) {
      const done = await once();
      if (done !== undefined) return done;
    }
  } catch {
    // It could not be read.
  }
  return undefined;
}
