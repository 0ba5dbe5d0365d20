import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { isDanger } from '../../src/pack/outcome';
import { en } from '../../src/text/en';
import { readPath } from '../../src/ui/navigation';
import { hidden } from '../help/in-sight';
import { atQuestionOne, pack, tick } from './at-question-one';
import { TICKS } from './stories';
import stories from './stories.json';

let root: HTMLElement;
const frames = () => new Promise((done) => setTimeout(done, 60));

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const heading = () => root.querySelector('h1')?.textContent;
const whole = (element: Element | null | undefined) => hidden(element) === undefined;

async function answerFirst(...ids: string[]) {
  root = await atQuestionOne();
  for (const id of ids) await tick(root, id);
  await press(en.choose.next);
  await frames();
}

describe('somebody who may not be safe', () => {
  it('sees who can help now before any other question, numbers in the first view, questions beneath', async () => {
    await answerFirst('safety', 'career');
    expect(heading()).toBe(en.choose.nowTitle);
    const numbers = [...root.querySelectorAll('main a[href^="tel:"], main a[href^="sms:"]')];
    const inView = numbers.filter(whole).map((a) => a.getAttribute('href'));
    for (const href of ['tel:999', 'tel:08082000247', 'tel:116123', 'sms:85258?body=SHOUT'])
      expect(inView, href).toContain(href);
    expect(whole(root.querySelector('.leave > button'))).toBe(true);
    await press(en.choose.goOn);
    await frames();
    expect(heading()).toBe('What would help most?');
  });

  it('leaves it nowhere but in this window’s memory', async () => {
    await answerFirst('afraid');
    expect(readPath()).toBe('choose/now-1');
    expect(location.hash).toBe('#/');
    expect(JSON.stringify(history.state)).not.toMatch(/afraid|now/);
    expect(localStorage.length + sessionStorage.length).toBe(0);
    expect(document.title).toBe(en.app.name);
  });
});

/** Nothing is asked there, somebody to call is in the first view, and the questions go on beneath. */
async function expectHelpNow(why?: string) {
  await expect.poll(heading, { message: why ?? '' }).toBe(en.choose.nowTitle);
  expect(root.querySelector('main :is(form, input, textarea, select)'), why).toBeNull();
  const calls = [...root.querySelectorAll('main a[href^="tel:"]')];
  expect(calls.filter(whole).length, why).toBeGreaterThan(0);
  const goOn = page.getByRole('button', { name: en.choose.goOn }).element();
  const last = [...root.querySelectorAll('.need')].at(-1);
  expect(last && goOn.compareDocumentPosition(last), why).toBe(Node.DOCUMENT_POSITION_PRECEDING);
}

describe('whoever told of danger sees who can help on the very next screen, not a question', () => {
  const inDanger = stories.filter(({ mustNot }) => mustNot?.includes('questions'));
  // In the normal run the first of those who are, and by each way one of the answers.
  it.each(import.meta.env.WAYMARK_SOAK ? inDanger : inDanger.slice(0, 1))(
    '$id',
    async ({ id, story }) => {
      await answerFirst(...(TICKS[id]?.about ?? []));
      await expectHelpNow(story);
    },
  );

  const [about] = pack.guide.questions;
  const dangers = about?.answers.filter((answer) => isDanger(pack, answer)) ?? [];
  const ways: Readonly<Record<string, () => Promise<unknown>>> = {
    'with Continue': () => press(en.choose.next),
    'with Enter': () => userEvent.keyboard('{Enter}'),
    'with Skip': () => press(en.choose.skip),
  };
  const all = dangers.flatMap(({ id }) => Object.keys(ways).map((way) => [id, way] as const));
  const each = all.filter(([id], i) => id === dangers[i % dangers.length]?.id);
  it.each(import.meta.env.WAYMARK_SOAK ? all : each)('%s, %s', async (id, way) => {
    root = await atQuestionOne();
    await tick(root, 'career');
    await tick(root, id);
    await ways[way]?.();
    await expectHelpNow();
  });

  it('also where an answer is changed at the end', async () => {
    await toResult('career');
    await press(en.choose.changeOf('What is on your mind?'));
    await expect.poll(heading).toBe('What is on your mind?');
    await tick(root, 'safety');
    await press(en.choose.backToResult);
    await expect.poll(heading).toBe(en.choose.nowTitle);
    expect(root.querySelector('main form')).toBeNull();
  });
});

describe('any other hard situation', () => {
  const HARD = [
    ['money', 'moneyhelper'],
    ['decision', '01632 960107'],
    ['bereavement', '0808 808 1677'],
    ['accused', '01632 960106'],
  ];
  it.each(import.meta.env.WAYMARK_SOAK ? HARD : HARD.slice(0, 2))(
    '%s has its own help in the first view, without a red box',
    async (id, way) => {
      await answerFirst(id);
      expect(heading()).toBe(en.choose.supportTitle);
      expect(root.querySelector('main .notice.danger')).toBeNull();
      const ways = [...root.querySelectorAll('.need li')].filter(whole);
      expect(ways.map((line) => line.textContent).join()).toContain(way);
    },
  );

  it('makes neither kind stand out at the end', async () => {
    await answerFirst('harassment', 'goal');
    await press(en.choose.goOn);
    await frames();
    await tick(root, 'think');
    await press(en.choose.next);
    for (let i = 0; i < 9 && root.querySelector('form'); i++) {
      await press(en.choose.skip);
      await frames();
    }
    expect(root.textContent).toContain('Coaching looks like a good place to start');
    expect(root.querySelector('main .button.main')).toBeNull();
  });
});

async function toResult(...about: string[]) {
  await answerFirst(...about);
  for (let i = 0; i < 9 && root.querySelector('form'); i++) {
    await press(en.choose.skip);
    await frames();
  }
}

describe('the result', () => {
  it('asks which comes first where both fit, with neither standing out, and keeps what was said', async () => {
    await toResult('change');
    expect(root.querySelector('main .button.main')).toBeNull();
    await press(/^Coaching first/);
    await expect.poll(heading).toBe(en.ask.title);
    const box = () => root.querySelector<HTMLTextAreaElement>('#when')?.value;
    await expect.poll(box).toBe(en.choose.order.coaching);
    history.back();
    await expect.poll(() => root.textContent).toContain(en.choose.saidFirst.coaching);
    expect(root.querySelector('.firsts .button')?.textContent).toMatch(/^Coaching first/);
  });

  it('says what neither can do before it leads on to a form', async () => {
    await toResult('career', 'organisation');
    const hopes = root.querySelector('.hopes');
    expect(hopes?.textContent).toMatch(/promoted.*put you forward.*leave or hours/);
    expect(whole(hopes)).toBe(true);
  });

  it('tells whoever was sent that it is voluntary and what stays private, before any form', async () => {
    await toResult('sent');
    const note = root.querySelector('main .notice');
    expect(note?.textContent).toMatch(/voluntary/);
    expect(whole(note)).toBe(true);
    const ask = root.querySelector('.to-form');
    expect(ask && note?.compareDocumentPosition(ask)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('does not claim that answers point both ways where they do not', async () => {
    await toResult('career');
    expect(root.textContent).not.toContain(en.choose.bothWays);
    expect(root.textContent).toContain(en.choose.leans.mentoring);
  });
});
