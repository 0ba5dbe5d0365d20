/** Packs and requests whose every text, zone, language and day is as odd as some check, browser or file once
 * let through: older and stricter checks alike. Their shape is right, for shape is what a check is for. */
import type { Kind, Pack } from '../src/pack/schema';
import { EMPTY_ANSWERS, type FormAnswers } from '../src/request/questions';
import { type Request, referenceFor } from '../src/request/request';

export type Random = () => number;
export const pick = <T>(random: Random, among: readonly T[]): T =>
  among[Math.floor(random() * among.length)] as T;

const TEXTS = [
  'half of an emoji \ud83d',
  '\udc00 the other half',
  'أريد المساعدة (من فضلك)!',
  '<img src=x onerror=alert(1)>',
  '{{7*7}} $& %s %00',
  'e\u0301'.repeat(70),
  'W'.repeat(160),
  '\u200b\u200e',
  '👩‍👩‍👧‍👦',
  'constructor',
  '__proto__',
  '𝕨𝕒𝕪',
] as const;
const TAGS = ['zh-yue', 'sgn-bfi', 'en-uk1', 'en-gb-uk', 'xx', 'zzz-aaaaaaaa', 'cy'] as const;
const ZONES = [
  'Europe/London',
  'Asia/Kathmandu',
  'BST',
  'Etc/Unknown',
  'Foo/Bar',
  'Mars/Olympus_Mons',
];
const DAYS = ['2026-11-23', '2024-02-29', '2099-06-31', '0001-01-01', '9999-12-31'] as const;
const TIMES = ['00:00', '09:00', '23:59', '24:00'] as const;

/** `pack` with other words, tags, zones and days; ids, addresses and numbers stay. */
export function oddPack(pack: Pack, random: Random): Pack {
  const KEEP =
    /^(id|format|kind|urgency|to|url|email|owner|number|address|for|tenant|scope|clientId)$/;
  const odd = (value: unknown, key: string, under: string): unknown => {
    if (Array.isArray(value)) {
      if (under === '' && key === 'languages') return value;
      return value.map((one) => odd(one, key, 'list'));
    }
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, odd(v, k, key || ' ')]));
    }
    if (typeof value !== 'string' || random() < 0.5 || KEEP.test(key)) return value;
    if (key === 'zone') return pick(random, ZONES);
    if (key === 'languages') return pick(random, TAGS);
    if (/^(date|reviewed|due|updated)$/.test(key)) return pick(random, DAYS);
    if (key === 'from' || key === 'to') return pick(random, TIMES);
    // References and choices among few: a list of ids, a day of the week, a way of asking.
    if (under === 'list' && /^[a-z-]+$/.test(value)) return value;
    return pick(random, TEXTS);
  };
  return odd(pack, '', '') as Pack;
}

const STATES = [
  'waiting',
  'sending',
  'delivered',
  'refused',
  'uncertain',
  'ready',
  'told',
  'withdrawn',
];
const REASONS = [undefined, 'unreachable', 'permission', 'imported', 'from-a-newer-waymark'];
const TIMES_OF_ROWS = [0, 1, 1.7e12, 8.64e15];

export function oddAnswers(random: Random): FormAnswers & { kind: Kind } {
  const text = () => (random() < 0.7 ? pick(random, TEXTS) : '');
  return {
    ...EMPTY_ANSWERS,
    kind: pick(random, ['mentoring', 'coaching', 'unsure'] as const),
    name: text(),
    email: text(),
    unit: text(),
    topics: [text()],
    meeting: [text()],
    change: text(),
    when: text(),
    avoid: text(),
    extra: { campus: text(), constructor: text() } as Record<string, string>,
  };
}

/** A row as an older or newer Waymark, a file or a lost database may have left it. */
export function oddRequest(routes: Pack['routes'], random: Random): Request {
  const id = crypto.randomUUID();
  const time = () => pick(random, TIMES_OF_ROWS);
  return {
    id,
    reference: referenceFor(id),
    answers: oddAnswers(random),
    labels: { unit: pick(random, TEXTS), topics: [], meeting: [], extra: [] },
    message: { subject: pick(random, TEXTS), body: pick(random, TEXTS).repeat(3) },
    createdAt: time(),
    changedAt: time(),
    state: pick(random, STATES) as Request['state'],
    route: pick(random, routes),
    ...(random() < 0.5 ? { dueAt: time() } : {}),
    ...(random() < 0.5 ? { asksAt: time() } : {}),
    ...(random() < 0.5 ? { detail: pick(random, TEXTS) } : {}),
    reason: pick(random, REASONS) as Request['reason'] & string,
    attempts: 3,
    replyBy: time(),
    keepDays: 90,
    keepUntil: time(),
  };
}
