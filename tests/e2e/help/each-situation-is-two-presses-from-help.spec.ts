/** From Start to the right help, as a person goes: what is on the screen is pressed with the mouse, and after
 * the last press nobody scrolls. Measured in pixels in the built products, door by door. */
import { expect, type Frame } from '@playwright/test';
import { goTo } from '../../../scripts/drive/tour-stops';
import { cy } from '../../../src/text/cy';
import { en } from '../../../src/text/en';
import { inLanguage, type Localised } from '../../../src/text/language';
import { hidden } from '../../help/in-sight';
import { unseenAgain } from '../../help/phrases/written-unseen-again';
import { test } from '../fixtures';
import { DOORS, type Door, openDoor, type Tag } from './doors';
import { pack } from './pack';

const SOAK = process.env.WAYMARK_SOAK !== undefined;
const WORDS = { en, cy };
const LANGUAGES = ['en', 'cy'] as const;

/** Whom each situation should lead to first, by hand: the pack’s own order is judged by it too. */
const RIGHT: Readonly<Record<string, string>> = {
  safety: 'samaritans',
  harassment: 'harassment-adviser',
  'conflict-colleague': 'mediation',
  'conflict-manager': 'managers-manager',
  health: 'counselling',
  bereavement: 'bereavement-support',
  money: 'debt-advice',
  home: 'domestic-abuse',
  employment: 'union',
  wrongdoing: 'speak-up',
  'complaint-about-me': 'union',
  'someone-else': 'supporter-guide',
  learning: 'training',
};

/** Milliseconds: a little more than a pause in typing is for the product. */
const PAUSE = 250;

/** A night on which most are closed: what is said of that is longer. */
const NIGHT = '2026-11-22T03:00Z';

// A slow machine takes a second a phrase.
test.describe.configure({ timeout: SOAK ? 180_000 : 60_000 });

/** What the search leads elsewhere; how often it may, `tests/help/two-good-answers-beat-six.test.ts` says. */
const MISSED = [
  'hearing voices cant sleep',
  'autistic and the open plan office is killing me',
  'how do i say sorry to a colleague i snapped at',
  'going deaf and struggling in lectures',
  'dim ramp i fynd mewn ir adeilad',
  'fisa fy ngwraig',
];

/** Of the table, the first 40 in English and 20 in Welsh that have a service for an answer. */
const PHRASES = (
  [
    ['en', 40],
    ['cy', 20],
  ] as const
).flatMap(([tag, many]) =>
  unseenAgain
    .filter(({ lang, text }) => lang === tag && !MISSED.includes(text))
    .map(({ text, expect }) => ({ tag, text, right: servicesOf(expect) }))
    .filter(({ right }) => right.length > 0)
    .slice(0, many),
);

/** Whom the table names, and of a situation the right one. What also asks who hears of it is answered by that. */
function servicesOf(expected: readonly string[]): readonly string[] {
  if (expected.some((one) => one.startsWith('kind:'))) return [];
  return expected.map((one) => (one.startsWith('s:') ? (RIGHT[one.slice(2)] ?? '') : one.slice(2)));
}

const said = (words: Localised, tag: Tag) => inLanguage(words, tag, []);
const nameOf = (id: string, tag: Tag) =>
  said(pack.services.find((one) => one.id === id)?.name ?? '', tag);

test('each situation of the pack has a right service, and each phrase', () => {
  expect(Object.keys(RIGHT)).toEqual(pack.situations.map(({ id }) => id));
  const known = pack.services.map(({ id }) => id);
  for (const id of Object.values(RIGHT)) expect(known).toContain(id);
  expect(PHRASES).toHaveLength(60);
});

interface Seen {
  /** The first service on the page. */
  readonly who: string;
  /** Why not whole in view: its name, its first way, the emergency numbers. */
  readonly hidden: readonly string[];
  /** How far down the first two reach, in pixels. */
  readonly edge: number;
}

/** What is seen where the screen stands, once it is drawn. */
const look = (screen: Frame): Promise<Seen> => screen.evaluate(`(${seen})(${hidden})`);

/** Runs in the page. */
async function seen(hidden: (element?: Element | null) => string | undefined): Promise<Seen> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const service = document.querySelector('main article');
  const name = service?.querySelector('h3');
  const way = service?.querySelector('li');
  const reach = way?.querySelector('a') ?? way;
  const [number, another] = document.querySelectorAll('.strip a');
  const parts = { 'its name': name, 'its first way': reach, 'a number': number, another };
  return {
    who: name?.textContent ?? '',
    hidden: Object.entries(parts).flatMap(([part, element]) => {
      const why = hidden(element);
      return why ? [`${part} is ${why}`] : [];
    }),
    edge: Math.max(...[name, reach].map((one) => one?.getBoundingClientRect().bottom ?? 0)),
  };
}

/** Keeps what is wrong, and how far down the lowest one reaches. */
function measure({ name, height }: Door, tag: Tag) {
  const wrong: string[] = [];
  let lowest = { what: '', edge: 0 };
  return {
    /** `right`: of whom one should be the first. */
    add(what: string, right: readonly string[], { who, hidden, edge }: Seen) {
      const names = right.map((id) => nameOf(id, tag));
      if (!names.some((one) => who.includes(one)))
        wrong.push(`${what}: ${who} and not ${names.join(' or ')}`);
      wrong.push(...hidden.map((problem) => `${what}: ${problem}`));
      if (edge > lowest.edge) lowest = { what, edge };
    },
    check() {
      console.log(
        `${name}, ${tag}: down to ${Math.round(lowest.edge)} of ${height}, ${lowest.what}`,
      );
      expect(wrong).toEqual([]);
    },
  };
}

/** The long run goes through all at every door; else each door has every fourth situation and a sixteenth of the
 * phrases. That each phrase leads there, `tests/help/two-good-answers-beat-six.test.ts` says. */
const isTurnOf = (turn: number, turns: number) => (_: unknown, i: number) =>
  SOAK || i % turns === turn % turns;

const toOtherHelp = (screen: Frame, tag: Tag) =>
  screen.getByRole('link', { name: WORDS[tag].app.otherHelp, exact: true }).click();
const backToStart = (screen: Frame) => goTo(screen, '', '.doors');

/** Resolves once the typing has paused: then as many answers are drawn as are counted, and before it one. */
async function settled(screen: Frame, tag: Tag) {
  const { results, noMatchTitle } = WORDS[tag].help;
  await screen.page().waitForTimeout(PAUSE);
  const found = screen.locator('section', { has: screen.locator('#answers') });
  await expect(async () => {
    const many = await found.locator('.service, .way-in, .privacy').count();
    const title = many > 0 ? results(many) : noMatchTitle;
    expect(await found.locator('#answers').textContent()).toBe(title);
  }).toPass({ intervals: [50] });
}

for (const [at, door] of DOORS.entries()) {
  for (const [spoken, tag] of LANGUAGES.entries()) {
    // The popup, in English; the long run goes through all.
    const details = { tag: at === 0 && tag === 'en' ? [] : ['@soak'] };
    test(
      `${door.name}, ${tag}: at most two presses to the right service`,
      details,
      async ({ extension, teams }) => {
        const screen = await openDoor(door, tag, NIGHT, { extension, teams });
        const all = measure(door, tag);
        for (const { id, label } of pack.situations.filter(isTurnOf(at + spoken, 4))) {
          await toOtherHelp(screen, tag);
          await screen.getByRole('button', { name: said(label, tag) }).click();
          const chosen = { level: 2, name: said(label, tag), exact: true };
          await expect(screen.getByRole('heading', chosen)).toBeFocused();
          all.add(id, [RIGHT[id] ?? ''], await look(screen));
          await backToStart(screen);
        }
        const phrases = PHRASES.filter((one) => one.tag === tag);
        for (const { text, right } of phrases.filter(isTurnOf(at, 4 * DOORS.length))) {
          await toOtherHelp(screen, tag);
          // The press that puts the cursor there is the second.
          await screen.getByRole('searchbox').click();
          await screen.page().keyboard.type(text);
          await settled(screen, tag);
          all.add(text, right, await look(screen));
          await backToStart(screen);
        }
        await screen.page().close();
        all.check();
      },
    );
  }
}
