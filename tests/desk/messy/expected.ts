import { email } from '../../../scripts/drive/rows';
import { labelsOf, newRequest } from '../../../src/outbox/send';
import type { Wire } from '../../../src/request/wire';
import { wireOf } from '../../../src/request/wire';
import type { Language } from '../../../src/text/language';
import { form, type Sample } from './requests';

/** What a receiver is told of the same request, which knows nothing of mails. */
export function toldBy(
  { tag, answers }: Sample,
  languages: readonly Language[],
  asks = form,
): Wire {
  const language = languages.find((one) => one.tag === tag);
  if (!language) throw new Error(tag);
  const id = crypto.randomUUID();
  const message = { subject: '', body: '' };
  const labels = labelsOf(answers, asks, language.localise);
  return wireOf(newRequest({ id, answers, message }, labels, asks, email, 0));
}
