import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '../../src/text/en';
import { readPath } from '../../src/ui/navigation';
import { mountApp } from '../app';

let root: HTMLElement;
const frames = () => new Promise((done) => setTimeout(done, 60));
beforeEach(async () => {
  await page.viewport(400, 600);
});

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const heading = () => root.querySelector('h1')?.textContent;
const tick = async (id: string) => {
  const box = root.querySelector<HTMLInputElement>(`input[value="${id}"]`);
  const group = box?.closest('details');
  if (group) group.open = true;
  box?.click();
  await frames();
};
/** Whether all of it is in the first view, and under nothing. */
const whole = (element: Element | null | undefined) => {
  if (!element) return false;
  const { left, top, bottom } = element.getBoundingClientRect();
  return [top + 2, bottom - 2].every((y) => {
    const seen = document.elementFromPoint(left + 4, y);
    return seen !== null && (element.contains(seen) || seen.contains(element));
  });
};

async function answerFirst(...ids: string[]) {
  ({ root } = await mountApp({ path: 'choose/1' }));
  await expect.poll(() => root.querySelector('#about')).not.toBeNull();
  for (const id of ids) await tick(id);
  await press(en.choose.next);
  await frames();
}

describe('the first question', () => {
  it('fits a popup: at most eight lines, and Continue, in the first view', async () => {
    ({ root } = await mountApp({ path: 'choose/1' }));
    await expect.poll(() => root.querySelector('#about')).not.toBeNull();
    await frames();
    const lines = [...root.querySelectorAll('.answers .choice, .answers summary')].filter((line) =>
      line.checkVisibility(),
    );
    expect(lines.length).toBeLessThanOrEqual(8);
    const go = page.getByRole('button', { name: en.choose.next }).element();
    expect(whole(go)).toBe(true);
    const bar = go.closest('.onward')?.getBoundingClientRect().top ?? 0;
    for (const line of lines)
      expect(line.getBoundingClientRect().bottom, line.textContent ?? '').toBeLessThanOrEqual(bar);
  });

  it('keeps Continue in sight when its groups are open, and says what is chosen in one that is closed', async () => {
    ({ root } = await mountApp({ path: 'choose/1' }));
    await expect.poll(() => root.querySelector('#about')).not.toBeNull();
    for (const group of root.querySelectorAll<HTMLDetailsElement>('.answer-group'))
      group.open = true;
    await frames();
    expect(whole(page.getByRole('button', { name: en.choose.next }).element())).toBe(true);
    await tick('money');
    await tick('bereavement');
    const group = root.querySelector('input[value=money]')?.closest('details');
    expect(group?.querySelector('summary')?.textContent).toContain(en.choose.chosen(2));
  });
});

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

describe('any other hard situation', () => {
  it.each([
    ['money', 'moneyhelper'],
    ['bereavement', '0808 808 1677'],
    ['accused', '01632 960106'],
    ['decision', '01632 960107'],
  ])('%s has its own help in the first view, without a red box', async (id, way) => {
    await answerFirst(id);
    expect(heading()).toBe(en.choose.supportTitle);
    expect(root.querySelector('main .notice.danger')).toBeNull();
    const ways = [...root.querySelectorAll('.need li')].filter(whole);
    expect(ways.map((line) => line.textContent).join()).toContain(way);
  });

  it('makes neither kind stand out at the end', async () => {
    await answerFirst('harassment', 'goal');
    await press(en.choose.goOn);
    await frames();
    await tick('think');
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
