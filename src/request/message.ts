import type { Pack } from '../pack/schema';
import { langOf } from '../text/lang-of';
import type { Language } from '../text/language';
import { landmarksOf, marked } from './landmarks';
import { EMPTY_ANSWERS, FORM_ORDER, type FormAnswers, type QuestionId } from './questions';

/** One line of what the programme receives. `field` is the form's id, for “Change”. */
export interface Line {
  readonly field: string;
  readonly label: string;
  /** Of the label, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly value: string;
}

/** What the question for the user's faculty or department is called here. */
export const unitLabel = (form: Pack['request'], { words, localise }: Language) =>
  form.unitLabel === undefined ? words.ask.unit : localise(form.unitLabel);

/** Every answer that was given, in the order of the form, in the user's language. Blank ones are
 * left out. An id that the pack no longer knows is shown as it is, so that nothing is lost. */
export function linesOf(answers: FormAnswers, form: Pack['request'], language: Language): Line[] {
  return FORM_ORDER.flatMap((id) => linesFor(id, answers, form, language))
    .map((line) => ({ ...line, value: line.value.trim() }))
    .filter((line) => line.value !== '');
}

/** Every question of the form, in its order, with what it is called. */
export const questionsOf = (form: Pack['request'], language: Language): Line[] =>
  FORM_ORDER.flatMap((id) => linesFor(id, EMPTY_ANSWERS, form, language));

function linesFor(
  id: QuestionId,
  answers: FormAnswers,
  form: Pack['request'],
  language: Language,
): Line[] {
  const { ask } = language.words;
  const list = (options: Pack['request']['topics'], ids: readonly string[]) =>
    ids
      .map((one) => {
        const found = options.find((option) => option.id === one);
        return found ? language.localise(found.label) : one;
      })
      .join('; ');
  switch (id) {
    case 'kind':
      return [{ field: id, label: ask.kind, value: answers.kind && ask.kinds[answers.kind] }];
    case 'manager': {
      const told = form.askManager && answers.manager;
      return [{ field: id, label: ask.manager, value: told ? ask.managers[told] : '' }];
    }
    case 'askingFor':
      return [{ field: id, label: ask[id], value: answers[id] && ask.askingForTeam }];
    case 'theyAgree':
      return [{ field: id, label: ask[id], value: answers[id] && ask.theyAgreeYes }];
    case 'topics':
    case 'meeting':
      return [{ field: id, label: ask[id], value: list(form[id], answers[id]) }];
    case 'unit':
      return [
        {
          field: id,
          label: unitLabel(form, language),
          lang: form.unitLabel && langOf(form.unitLabel, language),
          value: list(form.units, [answers.unit].filter(Boolean)),
        },
      ];
    case 'extra':
      return form.fields.map((field) => {
        const value = answers.extra[field.id] ?? '';
        return {
          field: `extra-${field.id}`,
          label: language.localise(field.label),
          lang: langOf(field.label, language),
          value: field.options ? list(field.options, [value].filter(Boolean)) : value,
        };
      });
    default:
      return [{ field: id, label: ask[id], value: answers[id] }];
  }
}

/** The message exactly as the user reviews it and the programme gets it: plain text, `\n`. The desk reads it back
 * (`desk/read-mail.ts`): a line of an answer that looks like one of the message's own has a mark before it. */
export function messageOf(
  lines: readonly Line[],
  kind: FormAnswers['kind'],
  reference: string,
  form: Pack['request'],
  language: Language,
) {
  const { words } = language;
  const marks = landmarksOf(questionsOf(form, language), language);
  const title = words.message.kinds[kind || 'unsure'];
  const body = [
    `${words.message.reference}: ${reference}`,
    ...lines.map((line) => `${line.label}\n${marked(line.value, marks)}`),
    words.message.madeWith,
  ].join('\n\n');
  return { subject: words.message.subject(title, reference), body };
}
