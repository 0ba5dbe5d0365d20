/** What has left as soon as a mail, chat or form is opened, before anything is pressed there. Pure. */
import type { Outbound } from '../host/host';
import type { Pack } from '../pack/schema';
import { destinationText } from '../request/destinations';
import type { Request } from '../request/request';
import type { Dictionary } from '../text/en';
import type { Language } from '../text/language';
import { composeFor } from './compose';

/** In sentences, to be read before the press. Empty where we send it ourselves. */
export function beforeOpening(
  row: Request,
  host: Pick<Outbound, 'mailLimit' | 'mailIn'>,
  form: Pick<Pack['request'], 'unitLabel'>,
  { words, localise }: Pick<Language, 'words' | 'localise'>,
): string[] {
  const over = composeFor(row, host.mailLimit, '');
  if (!over) return [];
  const text = words.opening;
  const copied = over.cut ? [text.copies] : [];
  if (over.as === 'mail') {
    // Cut short, it holds the reference and the kind alone.
    return over.cut || host.mailIn === 'host' ? copied : [text.mail[host.mailIn]];
  }
  if (over.gives.length === 0) return [text.nothing, ...copied];
  const names = over.gives.map((name) => {
    if (name === 'unit' && form.unitLabel !== undefined) return localise(form.unitLabel);
    const own = row.labels.extra.find((extra) => extra.id === name)?.label;
    return own ?? nameOf(name, words);
  });
  return [
    text.gives(destinationText(row.route), names.map((name) => `“${name}”`).join(', ')),
    ...copied,
  ];
}

function nameOf(name: string, { ask, message, review, opening }: Dictionary): string {
  const names: Readonly<Record<string, string | undefined>> = {
    reference: message.reference,
    subject: review.subject,
    text: opening.wholeText,
  };
  const label = names[name] ?? (ask as Readonly<Record<string, unknown>>)[name];
  return typeof label === 'string' ? label : name;
}
