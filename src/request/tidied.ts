import { wellFormedIn } from '../text/well-formed';
import type { FormAnswers } from './questions';

// An address that is copied out of a contact card often brings some along.
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** The answers as they are checked, reviewed and sent: what nobody can see or repair is put right, where
 * it was typed, pasted, or told by the host. The box keeps what is in it: a keyboard may bring a character
 * in two halves. */
export function tidied(answers: FormAnswers): FormAnswers {
  const sent = wellFormedIn(answers);
  return { ...sent, email: sent.email.replace(UNSEEN, '').normalize('NFC').trim() };
}
