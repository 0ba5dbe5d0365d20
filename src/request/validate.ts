import { emailFault } from '../pack/addresses';
import type { Pack } from '../pack/schema';
import type { Language } from '../text/language';
import { unitLabel } from './message';
import type { Answers } from './request';

/** Most characters a box takes. 500 keeps the one that matters to a few sentences. */
export const LIMITS = {
  change: 500,
  name: 120,
  email: 254,
  when: 300,
  language: 60,
  adjustments: 300,
  preferences: 300,
  avoid: 300,
  contact: 300,
  extra: 300,
} as const;

/** What to mend before review; `id` is the field's. */
export interface FormProblem {
  readonly id: string;
  readonly message: string;
}

/** Every problem of answers as they would be sent, in the order of the form; empty when they may be
 * reviewed. Pure. */
export function validate(
  answers: Answers,
  form: Pack['request'],
  language: Language,
): FormProblem[] {
  const { words, say } = language;
  const text = words.ask.errors;
  const problems: FormProblem[] = [];
  const add = (id: string, message: string) => problems.push({ id, message });
  const short = (id: keyof typeof LIMITS, label: string, value: string) => {
    if (value.length > LIMITS[id]) add(id, text.long(label, LIMITS[id], value.length));
  };

  if (!answers.kind) add('kind', text.kind);
  if (!answers.change.trim()) add('change', text.change);
  short('change', words.ask.change, answers.change);
  for (const field of form.fields) {
    const value = answers.extra[field.id] ?? '';
    const label = say(field.label);
    if (field.required && !value.trim()) add(`extra-${field.id}`, text.extra(label));
    if (value.length > LIMITS.extra)
      add(`extra-${field.id}`, text.long(label, LIMITS.extra, value.length));
  }
  if (!answers.name.trim()) add('name', text.name);
  short('name', words.ask.name, answers.name);
  const email = emailProblem(answers.email.trim(), text);
  if (email) add('email', email);
  short('email', words.ask.email, answers.email);
  if (form.units.length > 0 && !form.units.some((unit) => unit.id === answers.unit))
    add('unit', text.unit(unitLabel(form, language)));
  for (const id of [
    'contact',
    'when',
    'language',
    'adjustments',
    'preferences',
    'avoid',
  ] as const) {
    short(id, words.ask[id], answers[id]);
  }
  return problems;
}

// Which addresses are real only the programme's own mail system knows.
function emailProblem(address: string, text: Language['words']['ask']['errors']) {
  const fault = address === '' ? undefined : emailFault(address);
  if (address === '') return text.email;
  return fault && text.emailFaults[fault];
}
