import { useEffect, useState } from 'preact/hooks';

/** Milliseconds: longer than the two presses of a double click are apart, on any system by default. */
const MOMENT = 600;

/** True for a moment after what is shown came or changed: what came up under the pointer was not what somebody meant
 * to press. `of`: another value for each change. */
export function useCalm(of: unknown): boolean {
  const [over, setOver] = useState<{ readonly of: unknown }>();
  useEffect(() => {
    const timer = setTimeout(() => setOver({ of }), MOMENT);
    return () => clearTimeout(timer);
  }, [of]);
  return over === undefined || over.of !== of;
}
