/** What a schema cannot say: names that must be unique, references that must lead somewhere, and
 * the few things without which the product would let a person down. */
import { OUR_FIELDS } from './ours';
import { REPLY_VALUES } from './replies';
import type { Localised, Pack, Route } from './schema';
import { belongsTo } from './scopes';
import { didYouMean } from './spelling';

/** The id of the answer that Waymark itself adds to every question. It counts for nothing. */
export const NOT_SURE = 'not-sure';
const ours: ReadonlySet<string> = new Set(OUR_FIELDS);

const BEFORE_REVIEW = 'must not be before the date of the last review';

interface Broken {
  readonly path: string;
  readonly message: string;
}

/** Every broken rule of a pack that fits the schema; empty when it may be used. */
export function findBrokenRules(pack: Pack): Broken[] {
  const broken: Broken[] = [];
  const say = (path: string, message: string) => broken.push({ path, message });

  const unique = (path: string, items: readonly { readonly id: string }[]): Set<string> => {
    const seen = new Set<string>();
    items.forEach((item, i) => {
      if (seen.has(item.id)) say(`${path}.${i}.id`, `"${item.id}" is used twice; each must differ`);
      // Answers are kept by id, and every object has these already.
      if (item.id in {})
        say(`${path}.${i}.id`, `must be another; "${item.id}" is JavaScript’s own`);
      seen.add(item.id);
    });
    return seen;
  };
  const known = (
    path: string,
    ids: readonly string[] | undefined,
    among: Set<string>,
    what: string,
  ) => {
    ids?.forEach((ref, i) => {
      if (!among.has(ref))
        say(`${path}.${i}`, `there is no ${what} "${ref}"${didYouMean(ref, among)}`);
    });
  };

  unique('explain.rows', pack.explain.rows);
  unique('explain.neighbours', pack.explain.neighbours);
  unique('guide.questions', pack.guide.questions);
  unique('request.meeting', pack.request.meeting);
  unique('request.fields', pack.request.fields);
  unique('resources', pack.resources ?? []);
  const topics = unique('request.topics', pack.request.topics);
  const units = unique('request.units', pack.request.units);
  const routes = unique('routes', pack.routes);
  const situations = unique('situations', pack.situations);
  const services = unique('services', pack.services);

  pack.request.fields.forEach((field, i) => {
    unique(`request.fields.${i}.options`, field.options ?? []);
  });
  pack.guide.questions.forEach((question, q) => {
    unique(`guide.questions.${q}.answers`, question.answers);
    const groups = unique(`guide.questions.${q}.groups`, question.groups ?? []);
    question.answers.forEach((answer, a) => {
      const path = `guide.questions.${q}.answers.${a}`;
      if (answer.id === NOT_SURE)
        say(`${path}.id`, `must be another; "${NOT_SURE}" is Waymark’s own`);
      known(`${path}.situations`, answer.situations, situations, 'situation');
      known(`${path}.first`, answer.first, services, 'service');
      if (answer.group !== undefined && !groups.has(answer.group))
        say(
          `${path}.group`,
          `there is no group "${answer.group}"${didYouMean(answer.group, groups)}`,
        );
      known(`${path}.topics`, answer.topics, topics, 'topic');
    });
  });
  pack.situations.forEach((situation, i) => {
    known(`situations.${i}.first`, situation.first, services, 'service');
    known(`situations.${i}.never`, situation.never, services, 'service');
  });
  unique('schemes', pack.schemes ?? []);
  pack.schemes?.forEach(({ units: whose, reviewed, due }, i) => {
    known(`schemes.${i}.units`, whose, units, 'faculty or directorate');
    if (due < reviewed) say(`schemes.${i}.due`, BEFORE_REVIEW);
  });
  pack.services.forEach((service, i) => {
    known(`services.${i}.situations`, service.situations, situations, 'situation');
    if (service.due < service.reviewed) {
      say(`services.${i}.due`, BEFORE_REVIEW);
    }
  });
  checkTiming(pack, say);
  checkReplies(pack, say);
  pack.routes.forEach((route, i) => {
    known(`routes.${i}.units`, route.units, units, 'faculty or directorate');
    if (route.fallback !== undefined) {
      known(`routes.${i}.fallback`, [route.fallback], routes, 'route');
      if (leadsBackToItself(pack, route.id)) {
        say(`routes.${i}.fallback`, 'leads back to this route; a person would go round in circles');
      }
    }
    checkDestination(pack, route, (path, message) => say(`routes.${i}.${path}`, message));
  });

  if (
    !pack.services.some(
      (s) => s.urgency === 'emergency' && s.methods.some((m) => m.kind === 'phone'),
    )
  ) {
    say('services', 'needs one with urgency "emergency" and a telephone number');
  }
  for (const kind of ['mentoring', 'coaching', 'unsure'] as const) {
    const everywhere = pack.routes.some((r) => !r.units && (!r.for || r.for.includes(kind)));
    if (!everywhere) say('routes', `needs one for "${kind}" that serves every faculty`);
  }
  return broken;
}

type Say = (path: string, message: string) => void;

/** Days of a round in the order in which they come. */
function checkTiming({ request }: Pack, say: Say): void {
  request.timing?.rounds?.forEach(({ opens, closes, starts, until }, i) => {
    const at = `request.timing.rounds.${i}`;
    if (closes < opens) say(`${at}.closes`, 'must not be before the day on which it opens');
    if (starts < closes) say(`${at}.starts`, 'must not be before the day on which it closes');
    if (until < opens || until > starts)
      say(
        `${at}.until`,
        'must be a day from the one on which it opens to the one on which it starts',
      );
  });
}

/** A name in braces that nothing fills would take its sentence out of every reply. */
function checkReplies({ replies = {} }: Pack, say: Say): void {
  const values: ReadonlySet<string> = new Set(REPLY_VALUES);
  for (const [name, paragraphs] of Object.entries(replies)) {
    if (typeof paragraphs === 'string') continue;
    paragraphs?.forEach((paragraph: Localised, i) => {
      const texts = typeof paragraph === 'string' ? [['', paragraph]] : Object.entries(paragraph);
      for (const [tag, text = ''] of texts) {
        for (const [, value = ''] of text.matchAll(/\{(\w+)\}/g)) {
          if (values.has(value)) continue;
          const at = ['replies', name, i, tag].filter((step) => step !== '').join('.');
          say(at, `there is nothing that “{${value}}” stands for${didYouMean(value, values)}`);
        }
      }
    });
  }
}

/** What a route may carry to where it leads. */
function checkDestination({ request }: Pack, route: Route, say: Say): void {
  if (route.kind === 'webhook' && route.signIn && !belongsTo(route.url, route.signIn)) {
    const must = `must be a permission of ${new URL(route.url).host} itself, such as "api://…/Requests.Send"`;
    say('signIn.scope', `${must}: whoever gets a token can use it for what it was made for`);
  }
  if (route.kind !== 'link') return;
  for (const name of Object.keys(route.fields ?? {})) {
    if (!ours.has(name) || !request.fields.some((field) => field.id === name)) continue;
    say(
      `fields.${name}`,
      'is both an answer of Waymark’s own and a question of yours; give your question another id',
    );
  }
}

function leadsBackToItself(pack: Pack, start: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = start; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    at = pack.routes.find((r) => r.id === at)?.fallback;
    if (at === start) return true;
  }
  return false;
}
