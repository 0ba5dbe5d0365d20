import { emailFault } from '../pack/addresses';
import type { Pack } from '../pack/schema';
import type { Language } from '../text/language';
import { unitLabel } from './message';
import { FORM_ORDER, type FormAnswers, LIMITS, type QuestionId, TEXTS } from './questions';
import { fieldsFor } from './tidied';

/** What to mend before review; `id` is the field's. */
export interface FormProblem {
  readonly id: string;
  readonly message: string;
}

/** Every problem of answers as they would be sent, in the order of the form; empty when they may be
 * reviewed. Pure. */
export function validate(
  answers: FormAnswers,
  form: Pack['request'],
  language: Language,
): FormProblem[] {
  return FORM_ORDER.flatMap((id) => {
    const missing = missingFrom(id, answers, form, language);
    return [
      ...(missing ? [{ id, message: missing }] : []),
      ...(id === 'extra' ? ownProblems(answers, form, language) : tooLong(id, answers, language)),
    ];
  });
}

/** What is said where an answer that is needed is not there, or not what it must be. */
function missingFrom(
  id: QuestionId,
  answers: FormAnswers,
  form: Pack['request'],
  language: Language,
): string | undefined {
  const text = language.words.ask.errors;
  switch (id) {
    case 'kind':
      return answers.kind ? undefined : text.kind;
    case 'change':
    case 'name':
      return answers[id].trim() ? undefined : text[id];
    case 'email':
      return emailProblem(answers.email.trim(), text);
    case 'onBehalfOf':
    case 'theyAgree':
      return answers.askingFor && !answers[id].trim() ? text[id] : undefined;
    case 'unit': {
      const known = form.units.length === 0 || form.units.some(({ id }) => id === answers.unit);
      return known ? undefined : text.unit(unitLabel(form, language));
    }
  }
  return undefined;
}

function tooLong(id: QuestionId, answers: FormAnswers, { words }: Language): FormProblem[] {
  const found = TEXTS.find((text) => text === id);
  if (!found || answers[found].length <= LIMITS[found]) return [];
  const message = words.ask.errors.long(words.ask[found], LIMITS[found], answers[found].length);
  return [{ id: found, message }];
}

/** Of the pack's own fields. */
function ownProblems(
  { extra, kind }: FormAnswers,
  form: Pack['request'],
  { words, localise }: Language,
): FormProblem[] {
  const text = words.ask.errors;
  return fieldsFor(form, kind).flatMap((field) => {
    const id = `extra-${field.id}`;
    const value = extra[field.id] ?? '';
    const label = localise(field.label);
    return [
      ...(field.required && !value.trim() ? [{ id, message: text.extra(label) }] : []),
      ...(value.length > LIMITS.extra
        ? [{ id, message: text.long(label, LIMITS.extra, value.length) }]
        : []),
    ];
  });
}

// Which addresses are real only the programme's own mail system knows.
function emailProblem(address: string, text: Language['words']['ask']['errors']) {
  const fault = address === '' ? undefined : emailFault(address);
  if (address === '') return text.email;
  return fault && text.emailFaults[fault];
}
