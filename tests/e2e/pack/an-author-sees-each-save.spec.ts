import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { execa } from 'execa';
import { goTo } from '../../../scripts/drive/teams';
import { starterPack } from '../../../scripts/pack/starter';
import { test } from '../fixtures';

const file = join(mkdtempSync(join(tmpdir(), 'waymark-author-')), 'my-pack.json');
const starter = starterPack('2026-11-25');
const named = (name: string) => starter.replaceAll('"Example University"', JSON.stringify(name));
let start: ChildProcess | undefined;

test.afterAll(() => void start?.kill('SIGTERM'));

test('`npm start -- --pack` shows each save where the author is, and what is wrong with it', {
  tag: '@soak',
}, async ({ teams: { browser } }) => {
  writeFileSync(file, named('University of the first save'));
  const args = ['scripts/start.ts', '--no-build', '--port', '4500', '--pack', file];
  const child = execa('tsx', args, { preferLocal: true, reject: false });
  start = child;
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (part) => {
      said += part;
      const found = /In a Teams host.*?(http:\S+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    child.on('exit', () => reject(new Error(said)));
  });
  const page = await browser.newPage();
  await page.goto(url);
  const report = page.locator('#pack');
  const tab = page.frameLocator('#stage iframe');
  const popup = page.frameLocator('#popup iframe');
  await expect(report).toContainText('Your pack, as you saved it last');
  await expect(report).toContainText('To make your own, or to confirm');
  for (const frame of [tab, popup]) await goTo(frame, 'settings');
  for (const frame of [tab, popup]) await expect(frame.locator('main')).toContainText('first save');

  writeFileSync(file, named('University of the second save'));
  for (const frame of [tab, popup]) {
    await expect(frame.locator('main')).toContainText('second save');
  }

  const line = starter.slice(0, starter.indexOf('"organisation"')).split('\n').length;
  writeFileSync(
    file,
    named('University of the third save').replace('"organisation"', '"organization"'),
  );
  await expect(report).toContainText('Not usable yet');
  await expect(report).toContainText(`Line ${line},`);
  await expect(tab.locator('main')).toContainText('second save');

  writeFileSync(file, named('University of the fourth save'));
  await expect(report).toContainText('Your pack, as you saved it last');
  await expect(tab.locator('main')).toContainText('fourth save');
  await page.close();
});

test('a file that is not there is said to be so, with how to write one', {
  tag: '@soak',
}, async () => {
  const absent = await execa('tsx', ['scripts/start.ts', '--pack', 'not-there.json'], {
    preferLocal: true,
    reject: false,
  });
  expect(absent.exitCode).toBe(2);
  expect(absent.stderr).toContain('npm run pack -- new not-there.json');
});
