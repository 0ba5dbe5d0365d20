/** From what the pack calls something back to its id, in every language that the pack has. Pure. */
import type { Localised, Pack } from '../pack/schema';

export type Option = Pack['request']['topics'][number];

const inEach = (label: Localised): readonly string[] =>
  typeof label === 'string' ? [label] : Object.values(label);

const isCalled = (label: Localised, text: string): boolean => inEach(label).includes(text);

/** With an empty id where the pack has no such option any more. */
export const optionCalled = (options: readonly Option[], label: string) => ({
  id: options.find((one) => one.id === label || isCalled(one.label, label))?.id ?? '',
  label,
});

/** Of labels in a row, with `; ` between them, which may stand in a label too. */
export function optionsCalled(options: readonly Option[], text: string) {
  const parts = text.split('; ').filter(Boolean);
  const found: { id: string; label: string }[] = [];
  for (let at = 0; at < parts.length; ) {
    const ends = parts.map((_, i) => parts.length - i).filter((end) => end > at);
    const labels = ends.map((end) => ({ end, label: parts.slice(at, end).join('; ') }));
    const known = labels.find(({ label }) => optionCalled(options, label).id !== '');
    found.push(optionCalled(options, known?.label ?? parts[at] ?? ''));
    at = known?.end ?? at + 1;
  }
  return found;
}

/** Of `Label: value; Label: value`. What follows no label of the pack is part of the value before it. */
export function extraCalled(fields: Pack['request']['fields'], text: string) {
  const found: { id: string; label: string; value: string }[] = [];
  for (const part of text.split('; ')) {
    const label = fields
      .flatMap((field) => inEach(field.label).map((name) => ({ id: field.id, name })))
      .find(({ name }) => part.startsWith(`${name}: `));
    const last = found.at(-1);
    if (label)
      found.push({ id: label.id, label: label.name, value: part.slice(label.name.length + 2) });
    else if (last) last.value += `; ${part}`;
    else if (part) found.push({ id: '', label: '', value: part });
  }
  return found;
}
