import { Notice } from '../ui/Notice';
import type { useSaid } from './use-said';

/** What `useSaid` has to show. */
export function Said({ said }: Pick<ReturnType<typeof useSaid>, 'said'>) {
  if (!said) return null;
  return (
    <Notice tone={said.tone}>
      <p>{said.text}</p>
    </Notice>
  );
}
