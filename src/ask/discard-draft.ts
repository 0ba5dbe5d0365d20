import { isNewest } from '../store/apply-tombstone';
import type { Store } from '../store/store';
import type { DraftAutosave } from './draft-autosave';

/** Deletes the draft; resolves, once it is gone, with what brings it back. That is as if it were typed again: what was
 * stored stays deleted, and another id is its own. It gives false where another draft has been begun, or everything was
 * deleted since. Rejects, with the draft as it was, where it could not be deleted. */
export async function discardDraft(
  autosave: DraftAutosave,
  store: Pick<Store, 'get'>,
): Promise<() => Promise<boolean>> {
  const { answers } = autosave;
  const removed = await autosave.discard().catch(async (error: unknown) => {
    await autosave.read();
    // One that was never stored is nowhere else.
    if (answers && !autosave.answers) autosave.change(answers);
    throw error;
  });
  return async () => {
    if (!answers || autosave.state !== 'idle') return false;
    if (typeof removed === 'object' && !(await isNewest(removed.mark, store))) return false;
    autosave.change(answers);
    await autosave.flush();
    return true;
  };
}
