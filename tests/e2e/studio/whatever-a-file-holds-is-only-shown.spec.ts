import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Teams } from '../../../scripts/drive/teams';
import { HOSTILE_TEXTS } from '../../hostile-texts';
import { inSoak, test } from '../fixtures';
import { sprung } from '../security/sprung';
import { goToPart } from './studio';

const PARTS = [
  'organisation',
  'explain',
  'services/0',
  'check',
  ...inSoak(
    '',
    'guide',
    'request',
    'routes',
    'situations',
    'situations/0',
    'services',
    'pages',
    'more',
    'languages',
    'publish',
  ),
];

/** Opens a file, goes through every part of it, and gives what threw. */
async function through(teams: Teams, document: unknown): Promise<{ page: Page; thrown: string[] }> {
  const page = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto(`${teams.url}site/studio/`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'pack.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(document)),
  });
  await page.locator('.studio').waitFor();
  for (const part of PARTS) {
    await goToPart(page, part);
    await page.locator('main h1').waitFor();
    for (const summary of await page.locator('main details:not([open]) > summary').all())
      if (await summary.isVisible()) await summary.click();
    if (await page.getByText('This page could not be shown').isVisible())
      thrown.push(`${part} could not be shown`);
  }
  return { page, thrown };
}

const pack = JSON.parse(readFileSync('src/pack/default/pack.json', 'utf8'));

/** Every text of a value as another one. */
const withTexts = (value: unknown, text: (was: string) => string): unknown => {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((one) => withTexts(one, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withTexts(inner, text)]),
  );
};

test('texts that would be scripts elsewhere are texts in each field, list and preview', async ({
  teams,
}) => {
  test.setTimeout(180_000);
  const dialogs: string[] = [];
  let n = 0;
  const hostile = withTexts(
    { ...pack, services: pack.services.slice(0, 4), situations: pack.situations.slice(0, 3) },
    (was) => (/^[\w:-]*$/.test(was) ? was : (HOSTILE_TEXTS[n++ % HOSTILE_TEXTS.length] ?? was)),
  );
  const { page, thrown } = await through(teams, hostile);
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  expect(thrown).toEqual([]);
  expect(await sprung(page, dialogs)).toEqual([]);
});

test('a file in which everything is something else is shown as far as it goes', {
  tag: '@soak',
}, async ({ teams }) => {
  test.setTimeout(180_000);
  const others = {
    ...pack,
    version: 'one',
    languages: ['en', 7, null],
    organisation: {
      name: ['a'],
      programme: 5,
      contact: 'me',
      privacy: [],
      terms: { title: {}, about: 'x' },
    },
    brand: [],
    explain: { intro: { en: 4 }, mentoring: null, rows: [null, 5, { label: {} }] },
    guide: {
      opening: 'x',
      questions: [{ answers: 'no', ask: 3 }, null, { answers: [null, { mentoring: 'x' }] }],
    },
    request: { topics: {}, units: [[]], fields: [{ options: 5 }], timing: [] },
    routes: [{ kind: 'pigeon' }, null, { kind: 'link', fields: [1] }],
    situations: [{ label: 3, first: 'x', words: [] }],
    services: [
      {
        name: null,
        methods: [{ kind: 'phone', hours: { week: 'x', dates: [3, { date: 5, spans: 'y' }] } }, 7],
        reviewed: {},
        words: { en: 'x' },
      },
    ],
  };
  const { thrown } = await through(teams, others);
  expect(thrown).toEqual([]);
});
