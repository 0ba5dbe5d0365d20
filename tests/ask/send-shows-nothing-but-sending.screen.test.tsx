import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { EMPTY_ANSWERS, type FormAnswers } from '../../src/request/questions';
import { en } from '../../src/text/en';
import { navigate } from '../../src/ui/navigation';
import { mountApp } from '../app';

const FILLED: FormAnswers = {
  ...EMPTY_ANSWERS,
  kind: 'coaching',
  change: 'I would like to say no more often.',
  name: 'A member of staff',
  email: 'staff@example.ac.uk',
  unit: 'professional-services',
};

/** From Start by its door to the review of a draft that is there already. */
async function reviewed() {
  const mounted = await mountApp({ composeMail: async () => 'opened' });
  const draft = { id: 'draft', answers: FILLED, at: Date.now(), request: crypto.randomUUID() };
  await mounted.store.change(['drafts'], async (rows) => rows.put('drafts', draft as never));
  await expect.element(page.getByText(en.start.draftTitle)).toBeVisible();
  navigate('ask');
  await page.getByRole('button', { name: en.ask.review, exact: true }).click();
  const heading = () => mounted.root.querySelector('h1')?.textContent ?? 'no heading';
  await expect.poll(heading).toBe(en.review.title);
  return { ...mounted, heading };
}

/** What was to be seen at each frame, and after each change between two of them, from now on. */
function watch(look: () => string) {
  const seen = new Set<string>();
  let watching = true;
  const note = () => seen.add(look());
  const frame = () => {
    if (!watching) return;
    note();
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const changes = new MutationObserver(note);
  changes.observe(document.body, { childList: true, subtree: true, characterData: true });
  return () => {
    watching = false;
    changes.disconnect();
    return [...seen];
  };
}

it('from the press on Send to the ending, every frame has the review or the ending: no form, no empty page', async () => {
  const { root, heading } = await reviewed();
  const button = () => root.querySelector('.actions .button.main')?.textContent;
  const stop = watch(() => [heading(), root.querySelector('#change') ? 'a form' : button()].join());
  await page.getByRole('button', { name: en.review.openMail }).click();
  await expect.poll(heading).toBe(en.requests.states.ready);
  // What follows by itself, the reading of what was just kept, is still to come.
  await new Promise((done) => setTimeout(done, 300));
  const before = `${en.review.title},${en.review.openMail}`;
  const allowed = [
    before,
    `${en.review.title},${en.review.opening}`,
    `${en.requests.states.ready},`,
  ];
  expect(stop()).toEqual(allowed);
});

it('Back from the ending leads to Start, and from there no form that was sent comes back', async () => {
  const { root, heading } = await reviewed();
  await page.getByRole('button', { name: en.review.openMail }).click();
  await expect.poll(heading).toBe(en.requests.states.ready);
  const ending = location.hash;
  await page.getByRole('button', { name: en.app.back, exact: true }).click();
  await expect.poll(heading).toBe(en.start.title);
  expect(location.hash).toBe('#/');
  history.forward();
  await expect.poll(() => location.hash).toBe(ending);
  history.back();
  await expect.poll(heading).toBe(en.start.title);
  // A form that was begun after it is a form like any other.
  await page.getByRole('link', { name: new RegExp(en.start.ask) }).click();
  await expect.poll(() => root.querySelector('#change')).not.toBeNull();
  navigate('privacy');
  history.back();
  await expect.poll(() => root.querySelector('#change')).not.toBeNull();
});
