import { useEffect, useState } from 'preact/hooks';

/** What a promise gave, once it has; `undefined` until then, where there is none, and where it rejects. Asked for
 * again when one of `inputs` changes. */
export function useLate<T>(
  ask: () => Promise<T | undefined> | undefined,
  inputs: readonly unknown[],
): T | undefined {
  const [given, setGiven] = useState<T>();
  useEffect(() => {
    // What it gave may be a function.
    void ask()?.then(
      (value) => setGiven(() => value),
      () => undefined,
    );
  }, inputs);
  return given;
}
