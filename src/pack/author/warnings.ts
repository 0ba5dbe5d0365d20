/** What a valid pack may hold and its author should know. */
import { emailFault, webFault } from '../addresses';
import { OUR_FIELDS } from '../ours';
import type { Pack } from '../schema';
import { didYouMean } from '../spelling';
import { reachable } from './reachable';
import { idleRoutes } from './receivers';
import { hasSampleReview, hasSampleUnits, whySample } from './samples';

/** `warn`: likely a mistake. `replace`: a sample that the organisation makes its own. */
export interface Remark {
  readonly kind: 'warn' | 'replace';
  readonly path: string;
  readonly message: string;
  readonly about?: About;
  /** The languages in which an `untranslated` text is missing. */
  readonly lacks?: readonly string[];
}

/** `invented`: still the example's; `unconfirmed`: nobody has checked it at its source; `overdue`: it was to be
 * looked at by a day that has passed; `untranslated`: a language lacks it. */
export type About = 'invented' | 'unconfirmed' | 'overdue' | 'untranslated';

type Say = (path: string, message: string, about?: About, lacks?: readonly string[]) => void;

/** `today` is a day such as `2026-11-23`. */
export function remarksOn(pack: Pack, today: string): Remark[] {
  const remarks: Remark[] = [];
  const say: Say = (path, message, about, lacks) => {
    const kind = about === 'invented' || about === 'unconfirmed' ? 'replace' : 'warn';
    remarks.push({ kind, path, message, ...(about && { about }), ...(lacks && { lacks }) });
  };
  services(pack, today, say);
  situations(pack, say);
  guide(pack, say);
  routes(pack, say);
  timing(pack, today, say);
  if (hasSampleUnits(pack)) {
    say(
      'request.units',
      'are samples: put your own faculties and directorates here, or none: []',
      'invented',
    );
  }
  texts(pack, pack.languages, '', say);
  return remarks;
}

function services(pack: Pack, today: string, say: Say): void {
  pack.services.forEach((service, i) => {
    const path = `services.${i}`;
    if (service.due < today) {
      say(`${path}.due`, dueWords(service), 'overdue');
    }
    if (!service.toConfirm && hasSampleReview(service)) {
      say(
        `${path}.reviewed`,
        'is a sample: check this entry at its source, then write the day on which you did',
        'unconfirmed',
      );
    }
    if (service.toConfirm) {
      say(
        `${path}.toConfirm`,
        'check this entry at its source, then set "reviewed" and take "toConfirm" out',
        'unconfirmed',
      );
    }
    if (service.urgency === 'soon') return;
    service.methods.forEach((method, m) => {
      if (method.hours === 'unknown') {
        say(
          `${path}.methods.${m}.hours`,
          'are unknown for a service that people turn to in a crisis',
        );
      }
    });
  });
  pack.schemes?.forEach((scheme, i) => {
    if (scheme.due < today) say(`schemes.${i}.due`, dueWords(scheme), 'overdue');
  });
  if (!pack.services.some((service) => service.urgency === 'urgent')) {
    say('services', 'has none that is "urgent": somebody to talk to when it is not an emergency');
  }
}

const dueWords = ({ due, owner }: { readonly due: string; readonly owner: string }) =>
  `was due for review on ${due}; ask ${owner} to check it`;

function situations(pack: Pack, say: Say): void {
  pack.situations.forEach((situation, i) => {
    const helped = pack.services.some(
      (s) =>
        s.situations.includes(situation.id) ||
        (s.alsoFor as string[] | undefined)?.includes(situation.id),
    );
    if (!helped && !situation.first?.length) {
      say(`situations.${i}`, 'has no service; whoever chooses it finds nobody in particular');
    }
  });
}

function guide(pack: Pack, say: Say): void {
  pack.guide.questions.forEach((question, q) => {
    question.groups?.forEach(({ id }, g) => {
      if (question.answers.some((answer) => answer.group === id)) return;
      say(`guide.questions.${q}.groups.${g}`, 'has no answer in it, and is not shown');
    });
    question.answers.forEach((answer, a) => {
      if (!answer.situations?.length) {
        for (const member of ['danger', 'first'] as const)
          if (answer[member])
            say(`guide.questions.${q}.answers.${a}.${member}`, 'does nothing without "situations"');
      }
      if (answer.because !== undefined) return;
      say(
        `guide.questions.${q}.answers.${a}`,
        'has no "because"; the result then repeats the answer word for word',
      );
    });
  });
  const found = reachable(pack);
  for (const outcome of ['mentoring', 'coaching', 'both', 'support', 'unsure'] as const) {
    if (!found.has(outcome)) {
      say(`guide.outcomes.${outcome}`, 'can never be the result: no set of answers leads to it');
    }
  }
}

function routes(pack: Pack, say: Say): void {
  for (const i of idleRoutes(pack))
    say(`routes.${i}`, 'receives nothing: of several that fit the first is taken, so move it up');
  const answers = [...OUR_FIELDS, ...pack.request.fields.map(({ id }) => id)];
  pack.routes.forEach((route, i) => {
    if (!('url' in route)) return;
    for (const name of Object.keys(('fields' in route && route.fields) || {})) {
      if (!answers.includes(name)) {
        const path = `routes.${i}.fields.${name}`;
        say(path, `is no answer of the form, so nothing goes there${didYouMean(name, answers)}`);
      }
    }
    const path = `routes.${i}.url`;
    if (new URL(route.url).protocol === 'http:') say(path, 'works on this computer only');
  });
}

/** A day is over at a different hour in each zone: one that ended yesterday is over in most of them. */
function timing({ request }: Pack, today: string, say: Say): void {
  for (const what of ['rounds', 'pace'] as const) {
    request.timing?.[what]?.forEach(({ until }, i) => {
      if (until >= today) return;
      const path = `request.timing.${what}.${i}.until`;
      say(
        path,
        'was the last day on which this was shown: take it out, or say what is true now',
        'overdue',
      );
    });
  }
}

/** Every text, link and address, wherever it stands. */
function texts(value: unknown, languages: readonly string[], path: string, say: Say): void {
  if (typeof value === 'string') text(value, path, say);
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  const byLanguage =
    !Array.isArray(value) && keys.length > 0 && languages.some((l) => keys.includes(l));
  const searchWords = path.endsWith('.words');
  if (byLanguage && !searchWords) {
    const missing = languages.filter((language) => !keys.includes(language));
    if (missing.length > 0)
      say(path, `is missing in: ${missing.join(', ')}`, 'untranslated', missing);
    const extra = keys.filter((key) => !languages.includes(key));
    if (extra.length > 0) say(path, `is in a language that "languages" does not name: ${extra}`);
  }
  for (const [key, inner] of Object.entries(value)) {
    texts(inner, languages, path ? `${path}.${key}` : key, say);
  }
}

function text(value: string, path: string, say: Say): void {
  const sample = whySample(value);
  if (sample) say(path, sample, 'invented');
  if (/http:\/\/(?!localhost|127\.0\.0\.1)/.test(value))
    say(path, 'holds a link that is not https');
  // UTF-8 that some program took for Windows-1252, and saved so.
  const misread = /Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|â€./.exec(value)?.[0];
  if (misread) say(path, `seems to have letters that were read wrongly: “${misread}”`);
  if (emailFault(value) === undefined) {
    const beyond = /[^\0-\x7f]/u.exec(value)?.[0];
    if (beyond) say(path, `has letters beyond a to z: “${beyond}”; make sure that they are meant`);
  }
  if (webFault(value, true) !== undefined) return;
  const url = new URL(value);
  // `URL` writes a name with letters of other alphabets as xn--….
  if (/(^|\.)xn--/.test(url.hostname)) {
    say(path, `has a name with letters that can look like others: ${url.hostname}`);
  }
  if (/^[\d.]+$|^\[/.test(url.hostname) && url.hostname !== '127.0.0.1') {
    say(path, 'is a bare number; people cannot tell whose it is');
  }
  if (looksSecret(url)) {
    say(path, 'looks as if it holds a key or a password; everyone who opens the pack can read it');
  }
}

/** Names that signed links use, or a long value without a pattern. */
function looksSecret(url: URL): boolean {
  return [...url.searchParams].some(
    ([name, value]) =>
      /^(sig|signature|key|api[-_]?key|code|token|access[-_]token|secret|pass(word)?|auth)$/i.test(
        name,
      ) || /^(?=.*\d)(?=.*[a-z])[\w-]{32,}$/i.test(value),
  );
}
