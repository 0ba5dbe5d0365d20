import type { Pack } from '../pack/schema';
import { langOf } from '../text/lang-of';
import type { Language } from '../text/language';
import type { Answers } from './request';

/** One line of what the programme receives. `field` is the form's id, for “Change”. */
export interface Line {
  readonly field: string;
  readonly label: string;
  /** Of the label, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly value: string;
}

/** What the question for the person's faculty or department is called here. */
export const unitLabel = (form: Pack['request'], { words, say }: Language) =>
  form.unitLabel === undefined ? words.ask.unit : say(form.unitLabel);

/** Every answer that was given, in the order of the form, in the person's language. Blank ones are
 * left out. An id that the pack no longer knows is shown as it is, so that nothing is lost. */
export function linesOf(answers: Answers, form: Pack['request'], language: Language): Line[] {
  const { words, say } = language;
  const label = (options: Pack['request']['topics'], id: string) => {
    const found = options.find((option) => option.id === id);
    return found ? say(found.label) : id;
  };
  const list = (options: Pack['request']['topics'], ids: readonly string[]) =>
    ids.map((id) => label(options, id)).join('; ');
  const lines: Line[] = [
    { field: 'kind', label: words.ask.kind, value: answers.kind && words.ask.kinds[answers.kind] },
    { field: 'change', label: words.ask.change, value: answers.change },
    { field: 'topics', label: words.ask.topics, value: list(form.topics, answers.topics) },
    ...form.fields.map((field) => ({
      field: `extra-${field.id}`,
      label: say(field.label),
      lang: langOf(field.label, language),
      value: field.options
        ? list(field.options, [answers.extra[field.id] ?? ''].filter(Boolean))
        : (answers.extra[field.id] ?? ''),
    })),
    { field: 'name', label: words.ask.name, value: answers.name },
    { field: 'email', label: words.ask.email, value: answers.email },
    {
      field: 'unit',
      label: unitLabel(form, language),
      lang: form.unitLabel && langOf(form.unitLabel, language),
      value: answers.unit && label(form.units, answers.unit),
    },
    { field: 'contact', label: words.ask.contact, value: answers.contact },
    { field: 'meeting', label: words.ask.meeting, value: list(form.meeting, answers.meeting) },
    { field: 'when', label: words.ask.when, value: answers.when },
    { field: 'language', label: words.ask.language, value: answers.language },
    { field: 'adjustments', label: words.ask.adjustments, value: answers.adjustments },
    { field: 'preferences', label: words.ask.preferences, value: answers.preferences },
    { field: 'avoid', label: words.ask.avoid, value: answers.avoid },
    {
      field: 'manager',
      label: words.ask.manager,
      value: form.askManager && answers.manager ? words.ask.managers[answers.manager] : '',
    },
  ];
  return lines
    .map((line) => ({ ...line, value: line.value.trim() }))
    .filter((line) => line.value !== '');
}

/** The message exactly as the person reviews it and the programme gets it: plain text, `\n`. */
export function messageOf(
  lines: readonly Line[],
  kind: Answers['kind'],
  reference: string,
  { words }: Language,
) {
  const title = words.message.kinds[kind || 'unsure'];
  const body = [
    `${words.message.reference}: ${reference}`,
    ...lines.map((line) => `${line.label}\n${line.value}`),
    words.message.madeWith,
  ].join('\n\n');
  return { subject: words.message.subject(title, reference), body };
}
