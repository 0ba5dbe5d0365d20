import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { aRequest } from '../../scripts/drive/rows';
import type { Host } from '../../src/host/host';
import type { Request } from '../../src/request/request';
import { TakeAway } from '../../src/requests/TakeAway';
import { en } from '../../src/text/en';
import { draw, place } from '../draw';

const text = en.requests;
let root: HTMLElement;
beforeEach(() => {
  root = place();
});
afterEach(() => vi.restoreAllMocks());

const show = (row: Request, host: Partial<Host> = {}) =>
  draw(
    <TakeAway row={row} host={{ openLink: async () => true, meetingUrl: undefined, ...host }} />,
    root,
  );
const sent = () => aRequest({ state: 'told', dueAt: undefined });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

it('it is a file with that day and time, and nobody reads in it what the request is about', async () => {
  const row = sent();
  const url = vi.spyOn(URL, 'createObjectURL');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  show(row);
  await page.getByText(text.meeting).click();
  await press(text.meetingSave);
  await expect.element(page.getByText(text.meetingWhen)).toBeVisible();
  await page.getByLabelText(text.meetingDay).fill('2026-12-08');
  await page.getByLabelText(text.meetingTime).fill('09:30');
  await press(text.meetingSave);
  const name = `waymark-${row.reference}.meeting.ics`;
  await expect.element(page.getByText(text.saveAsked(name))).toBeVisible();
  const [made] = url.mock.lastCall ?? [];
  const file = await (made as Blob).text();
  const utc = new Date('2026-12-08T09:30').toISOString().replace(/[-:]|\.\d+/g, '');
  expect(file).toContain(`DTSTART:${utc}`);
  for (const own of ['oaching', 'entoring', row.answers.name]) expect(file).not.toContain(own);
});

it('where there is no Teams, no button speaks of it; where its window does not open, that is said', async () => {
  show(sent());
  await page.getByText(text.meeting).click();
  expect(root.textContent).not.toContain('Teams');
  show(sent(), { meetingUrl: () => 'https://teams.microsoft.com/', openLink: async () => false });
  await page.getByLabelText(text.meetingDay).fill('2026-12-08');
  await page.getByLabelText(text.meetingTime).fill('09:30');
  await press(text.meetingInTeams);
  await expect.element(page.getByText(text.notOpened)).toBeVisible();
});

it('before anybody can have it, there is no meeting to plan', async () => {
  for (const state of ['waiting', 'ready', 'withdrawn'] as const) {
    show(aRequest({ state, dueAt: undefined }));
    await expect.element(page.getByRole('button', { name: text.save, exact: true })).toBeVisible();
    expect(root.textContent, state).not.toContain(text.meeting);
  }
});
