/** The way into the form from another screen, which fills in some of it. */
import type { Host } from '../host/host';
import { EMPTY_ANSWERS, type FormAnswers } from '../request/questions';
import { navigate } from '../ui/navigation';
import type { DraftAutosave } from './draft-autosave';

/** Opens the form with the draft that is there, or with what the host knows, as `fill` changes it. `anew`: the
 * draft is thrown away before. */
export async function openForm(
  autosave: DraftAutosave,
  host: Pick<Host, 'person' | 'personal'>,
  fill: (form: FormAnswers) => FormAnswers,
  anew: boolean,
): Promise<void> {
  await autosave.read();
  // Of a draft that could not be deleted, the new one takes the place.
  if (anew) await autosave.discard().catch(() => undefined);
  autosave.change(fill(autosave.answers ?? { ...EMPTY_ANSWERS, ...(await knownOf(host)) }));
  // In a channel the form is not here, and this page may go.
  if (!host.personal) void autosave.flush();
  navigate('ask');
}

/** What the host knows of whoever asks, as answers. */
export async function knownOf(
  host: Pick<Host, 'person'>,
): Promise<Pick<FormAnswers, 'name' | 'email'>> {
  const { name = '', email = '' } = await host.person;
  return { name, email };
}
