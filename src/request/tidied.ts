import { isFor } from '../pack/kinds';
import type { Kind, Pack } from '../pack/schema';
import { wellFormedIn } from '../text/well-formed';
import { EMPTY_ANSWERS, type FormAnswers } from './questions';

// An address that is copied out of a contact card often brings some along.
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

type Form = Pick<Pack['request'], 'fields' | 'onBehalf' | 'nameManager'>;

/** The pack's own questions for a kind; while none is chosen, those that are for all. */
export const fieldsFor = (form: Pick<Form, 'fields'>, kind: Kind | ''): Form['fields'] =>
  form.fields.filter((field) => isFor(field, kind));

/** The answers as they are checked, reviewed and sent: of what is asked and no more, and what nobody can see or
 * repair put right, where it was typed, pasted, or told by the host. The box keeps what is in it: a keyboard
 * may bring a character in two halves, and a kind that is chosen again asks its own questions again. */
export function tidied(answers: FormAnswers, form: Form): FormAnswers {
  const sent = wellFormedIn({ ...EMPTY_ANSWERS, ...answers });
  const { askingFor, onBehalfOf, theyAgree } =
    form.onBehalf && sent.askingFor ? sent : EMPTY_ANSWERS;
  const asked = fieldsFor(form, sent.kind).map(({ id }) => id);
  return {
    ...sent,
    ...{ askingFor, onBehalfOf, theyAgree },
    managerIs: form.nameManager ? sent.managerIs : '',
    extra: Object.fromEntries(Object.entries(sent.extra).filter(([id]) => asked.includes(id))),
    email: sent.email.replace(UNSEEN, '').normalize('NFC').trim(),
  };
}
