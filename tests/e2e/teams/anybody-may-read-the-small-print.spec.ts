import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { SITE, type Teams } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { shown } from '../shown';

let teams: Teams;
test.beforeAll(({ teams: shared }) => {
  teams = shared;
});

const own = 'This sentence was put into pack.json by the organisation.';
const pack = JSON.parse(readFileSync(`${SITE}/pack.json`, 'utf8'));
const pages = ['privacy', 'terms', 'accessibility'];
for (const page of pages) pack.organisation[page].about = [own];
pack.version = 99;

for (const [address, seen] of [['', en.start.title], ...pages.map((page) => [`${page}/`, own])]) {
  const tag = address === 'privacy/' ? [] : ['@soak'];
  test(`/${address} is open to everybody, in the organisation’s own words`, { tag }, async () => {
    const context = await teams.browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    const left: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(teams.url).origin) left.push(request.url());
    });
    await page.route('**/site/pack.json', (route) => route.fulfill({ json: pack }));
    await page.goto(`${teams.url}site/${address}`);
    await expect(shown(page, seen ?? '')).toBeVisible();
    expect(left).toEqual([]);
    await context.close();
  });
}
