/** An entry as plain text: to copy, to print, to pass on, to report. */
import type { Mail } from '../host/host';
import { methodLink } from '../pack/links';
import type { Method, Service } from '../pack/services';
import type { Language } from '../text/language';
import { mailtoAddress } from '../text/mailto';
import { encodePart } from '../text/well-formed';
import { formatDate, formatHours } from './format-hours';

/** Everything that somebody needs to use the entry without Waymark. Lines end with `\n`. */
export function asText(service: Service, now: number, language: Language): string {
  const { localise, words } = language;
  const text = words.help;
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${title}:`, ...lines.map((line) => `- ${line}`), ''] : [];
  return [
    localise(service.name),
    localise(service.about),
    '',
    ...service.methods.flatMap((method) => methodAsText(method, now, language)),
    '',
    ...section(text.can, service.can.map(localise)),
    ...section(text.cannot, service.cannot.map(localise)),
    `${text.confidentiality}: ${localise(service.confidentiality)}`,
    `${text.cost}: ${localise(service.cost)}`,
    ...(service.runBy ? [`${text.runBy}: ${localise(service.runBy)}`] : []),
    service.independent ? text.independent : text.employer,
    sayReviewed(service, language),
  ].join('\n');
}

/** When the entry was checked, and by whom. One that is still to be confirmed was not, whatever date stands
 * in it. */
function sayReviewed(service: Service, language: Language): string {
  const { toConfirm, reviewed, owner } = service;
  const text = language.words.help;
  return toConfirm ? text.notReviewed(owner) : text.reviewed(formatDate(reviewed, language), owner);
}

/** What is dialled, written to or looked up, in words: “Text HELP to 12345”. */
export function contactAsText(method: Method, { localise, words }: Language): string {
  const shown = localise(methodLink(method).text);
  return method.kind === 'text' && method.keyword
    ? words.help.textWord(method.keyword, shown)
    : shown;
}

function methodAsText(method: Method, now: number, language: Language): string[] {
  const { words, localise } = language;
  const hours = formatHours(method.hours, now, language);
  if (method.hours === 'always') hours.push(words.help.always);
  if (method.hours === 'unknown') hours.push(words.help.hoursUnknown);
  return [
    wayAsText(method, language),
    ...(method.note ? [`  ${localise(method.note)}`] : []),
    ...hours.map((line) => `  ${line}`),
  ];
}

/** The entry as a mail without an address. Where the whole would be cut on its way, only what it is
 * and how to reach it: half a number is worse than none. */
export function entryMail(service: Service, now: number, language: Language, limit: number): Mail {
  const subject = language.localise(service.name);
  const whole = { to: '', subject, body: asText(service, now, language) };
  if (mailtoAddress(whole).length <= limit) return whole;
  const ways = service.methods.map((method) => wayAsText(method, language));
  return { to: '', subject, body: [subject, '', ...ways].join('\n') };
}

const wayAsText = (method: Method, language: Language) =>
  `${language.words.help.kinds[method.kind]}: ${contactAsText(method, language)}`;

/** Characters of an address that Teams passes on uncut, with room for those it is for. */
const CHAT_LIMIT = 1500;

/** For the address of a chat: who it is, what for and how to reach them, as many whole lines as fit. */
export function chatText(service: Service, language: Language): string {
  const { localise } = language;
  const lines = [service.name, service.about].map(localise);
  const fits = (more: string) => encodePart([...lines, more].join('\n')).length <= CHAT_LIMIT;
  for (const way of service.methods.map((method) => wayAsText(method, language))) {
    if (fits(way)) lines.push(way);
  }
  return lines.join('\n');
}

/** A message to those who keep the entry. It says nothing of who writes, or why they looked. */
export function problemReport(service: Service, language: Language): Mail {
  const { localise, words } = language;
  const name = localise(service.name);
  return {
    to: service.owner,
    subject: words.help.reportSubject(name),
    body: words.help.reportBody(
      name,
      service.toConfirm ? undefined : formatDate(service.reviewed, language),
    ),
  };
}
