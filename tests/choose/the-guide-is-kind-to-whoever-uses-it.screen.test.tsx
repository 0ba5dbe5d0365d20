import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { Choose, type ChooseProps } from '../../src/choose/Choose';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { EMPTY_ANSWERS } from '../../src/request/questions';
import { en } from '../../src/text/en';
import { inLanguage } from '../../src/text/language';
import { ANNOUNCED } from '../../src/ui/announce';
import { draw, place } from '../draw';

const pack = defaultPack as Pack;
let root: HTMLElement;
const onAsk = vi.fn<ChooseProps['onAsk']>();
/** The form as the guide last filled it in. */
const form = () => onAsk.mock.lastCall?.[0](EMPTY_ANSWERS);
const onSupport = vi.fn();
const onLeave = vi.fn();

/** Holds what the app holds: where the person is, and the answers, in memory only. */
function Holder() {
  const [route, go] = useState('choose');
  const [answers, setAnswers] = useState<Record<string, string[]>>({});
  return (
    <Choose
      host={{ openLink: async () => true, composeMail: async () => 'opened' }}
      pack={pack}
      step={route.split('/')[1] ?? ''}
      answers={answers}
      onAnswer={(question, ids) => setAnswers((all) => ({ ...all, [question]: ids }))}
      navigate={go}
      onAsk={onAsk}
      onSupport={onSupport}
      onStartAgain={() => {
        setAnswers({});
        go('choose');
      }}
      onHide={onLeave}
    />
  );
}

beforeEach(async () => {
  vi.clearAllMocks();
  localStorage.clear();
  sessionStorage.clear();
  root = draw(
    <>
      <Holder />
      <p id={ANNOUNCED} class="unseen" role="status" />
    </>,
    place('div'),
  );
});

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const unfold = () => {
  for (const group of root.querySelectorAll<HTMLDetailsElement>('.answer-group')) group.open = true;
};
const tick = (name: string) => {
  unfold();
  return page.getByRole('checkbox', { name, exact: true }).click();
};
const pick = (name: string) => page.getByRole('radio', { name, exact: true }).click();
const heading = () => root.querySelector('h1')?.textContent;
const next = () => press(en.choose.next);
const skip = () => press(en.choose.skip);
const goOn = () => press(en.choose.goOn);
const SAFETY = 'Someone may not be safe: danger, abuse, thoughts of suicide';
const CAREER = 'My career, and what comes next';
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));
async function skipToResult() {
  for (let i = 0; i < 10 && root.querySelector('form'); i++) {
    await skip();
    await settle();
  }
}

describe('the way through', () => {
  it('leads to a place to start, with reasons, and on to the form with nothing asked twice', async () => {
    await press(en.choose.begin);
    await tick(CAREER);
    await next();
    await pick('Hearing from someone who has done it: advice, experience, contacts');
    await next();
    await pick('Yes, that matters to me');
    await next();
    await skipToResult();
    expect(heading()).toBe('Mentoring looks like a good place to start');
    expect(root.textContent).toContain('you’d like to hear from someone who has done it');
    await press('Request mentoring');
    expect(form()).toEqual({
      ...EMPTY_ANSWERS,
      kind: 'mentoring',
      topics: ['career'],
      preferences: 'Someone who knows my field or my workplace',
    });
  });

  it('lets one answer be changed without starting again', async () => {
    await press(en.choose.begin);
    await skip();
    await pick('Hearing from someone who has done it: advice, experience, contacts');
    await next();
    await skipToResult();
    await press(en.choose.changeOf('What would help most?'));
    await pick('Good questions, and room to work it out for myself');
    await press(en.choose.backToResult);
    await settle();
    expect(heading()).toBe('Coaching looks like a good place to start');
  });

  it('can be skipped whole', async () => {
    await press(en.choose.begin);
    await skipToResult();
    expect(heading()).toBe('You don’t need to know yet');
    await press(en.choose.ask.unsure);
    expect(form()).toEqual({ ...EMPTY_ANSWERS, kind: 'unsure' });
  });

  it('works by keyboard alone, and each page takes focus to its heading', async () => {
    await settle();
    const begin = page.getByRole('button', { name: en.choose.begin });
    (begin.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(document.activeElement?.textContent).toBe('What is on your mind?');
    await userEvent.keyboard('{Tab}{Enter}{Tab} ');
    await settle();
    expect(root.querySelectorAll(':checked').length).toBe(1);
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(document.activeElement?.textContent).toBe('What would help most?');
    await userEvent.keyboard('{Tab} {Enter}');
    await settle();
    expect(document.activeElement?.textContent).toBe(
      'Should they know your field or your workplace?',
    );
  });

  it('takes “not sure” back when something else is chosen, and the other way round', async () => {
    await press(en.choose.begin);
    await tick('A new role, or a change');
    await tick(en.choose.notSure);
    const ticked = () =>
      [...root.querySelectorAll<HTMLInputElement>(':checked')].map((i) => i.value);
    await settle();
    expect(ticked()).toEqual(['not-sure']);
    await tick('A new role, or a change');
    await settle();
    expect(ticked()).toEqual(['change']);
  });
});

describe('a hard situation', () => {
  let database: MockInstance;
  beforeEach(async () => {
    database = vi.spyOn(indexedDB, 'open');
    await press(en.choose.begin);
    await tick(SAFETY);
    await tick(CAREER);
    await next();
    await goOn();
    await skipToResult();
  });

  it('comes first, with the emergency number, and still allows a request', async () => {
    const danger = root.querySelector('.notice.danger');
    expect(danger?.querySelector('a')?.getAttribute('href')).toBe('tel:999');
    const ask = page.getByRole('button', { name: en.choose.ask.unsure }).element();
    expect(danger?.compareDocumentPosition(ask)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await press(/Someone may not be safe/);
    expect(onSupport).toHaveBeenCalledWith(['safety']);
  });

  it('leaves nothing behind: not in storage, not in the address, not in the form', async () => {
    await press(en.choose.ask.unsure);
    expect(form()).toEqual({ ...EMPTY_ANSWERS, kind: 'unsure', topics: ['career'] });
    expect(localStorage.length + sessionStorage.length).toBe(0);
    expect(database).not.toHaveBeenCalled();
    expect(location.href + JSON.stringify(history.state)).not.toContain('safety');
  });
});

describe('the way out', () => {
  const out = () => root.querySelector('.leave > button');
  const inSight = () => {
    const { top, bottom } = out()?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= 0 && bottom <= innerHeight;
  };
  const chord = () => userEvent.keyboard('{ShiftLeft>}{ShiftRight}{/ShiftLeft}');

  it('is not there while nothing hard was said', async () => {
    await press(en.choose.begin);
    await tick(CAREER);
    await chord();
    expect(out()).toBeNull();
    await next();
    await skipToResult();
    expect(out()).toBeNull();
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('comes with the first hard answer, moves nothing that is pressed, and stays in sight', async () => {
    await page.viewport(400, 300);
    await press(en.choose.begin);
    const box = page.getByRole('checkbox', { name: SAFETY }).element();
    scrollTo(0, 0);
    const place = box.getBoundingClientRect().top;
    (box as HTMLElement).click();
    await expect.poll(out).not.toBeNull();
    await expect.element(page.getByRole('status')).toHaveTextContent(en.choose.wayOut);
    expect(box.getBoundingClientRect().top).toBe(place);
    expect(inSight()).toBe(true);
    await settle();
    await chord();
    expect(onLeave).toHaveBeenCalledTimes(1);
    await next();
    await settle();
    await goOn();
    await settle();
    await press(en.help.clear);
    expect(onLeave).toHaveBeenCalledTimes(2);
    await skipToResult();
    await expect.poll(out).not.toBeNull();
    root.querySelector<HTMLElement>('.leave summary')?.click();
    scrollTo(0, document.documentElement.scrollHeight);
    await settle();
    expect(inSight()).toBe(true);
    await chord();
    expect(onLeave).toHaveBeenCalledTimes(3);
  });
});

it('a question is asked once more at its first answer, with how far one has got', async () => {
  await press(en.choose.begin);
  const progress = en.choose.progress(1, pack.guide.questions.length);
  const asked = page.getByRole('group').first();
  await expect.element(asked).toHaveAccessibleName(`${progress} ${heading()}`);
  expect(root.querySelector('legend')).toBeNull();
});

describe('the opening', () => {
  it.each(['en', 'cy'] as const)(
    'says in at most 40 words what this is, in %s; the rest unfolds',
    (tag) => {
      const [first, ...rest] = pack.guide.opening.about.map((text) => inLanguage(text, tag, []));
      expect(first?.split(/\s+/).length).toBeLessThanOrEqual(tag === 'en' ? 40 : 45);
      if (tag === 'cy') return;
      const seen = [...root.querySelectorAll('p')].filter((line) => line.checkVisibility());
      expect(seen.map((line) => line.textContent).filter(Boolean)).toEqual([first]);
      for (const text of rest) expect(root.querySelector('details')?.textContent).toContain(text);
    },
  );
});

describe('a question', () => {
  it('puts work first, and what is harder together, first of it what nobody may have to look for', async () => {
    await press(en.choose.begin);
    const lines = [
      ...root.querySelectorAll(
        '.answer-group summary > span:first-child, .harder, .answers > .field .choice',
      ),
    ];
    const labels = (pack.guide.questions[0]?.groups ?? []).map(({ label }) =>
      inLanguage(label, 'en', []),
    );
    const [next, work, people, life, formal] = labels;
    expect(lines.map((line) => line.textContent).slice(0, 7)).toEqual([
      next,
      work,
      en.choose.harder,
      SAFETY,
      people,
      life,
      formal,
    ]);
  });

  it('says how far one has got in a bar, and has Back beside Continue, in sight however long it is', async () => {
    await press(en.choose.begin);
    await skip();
    await settle();
    const bar = root.querySelector('progress');
    expect([bar?.value, bar?.max]).toEqual([2, pack.guide.questions.length]);
    for (const [i, size] of [
      [400, 600],
      [320, 480],
      [400, 600],
    ].entries()) {
      await page.viewport(size[0] ?? 0, size[1] ?? 0);
      scrollTo(0, 0);
      const [go, back] = [en.choose.next, en.app.back].map((name) =>
        page.getByRole('button', { name, exact: true }).element().getBoundingClientRect(),
      );
      expect(go?.bottom, `${i}`).toBeLessThanOrEqual(innerHeight);
      expect(back?.top).toBe(go?.top);
    }
  });
});

// As built, and in the dark: `tests/e2e/access/every-screen.spec.ts`.
it.runIf(import.meta.env.WAYMARK_SOAK)('passes axe on every page', async () => {
  const problems: string[] = [];
  const check = async () => {
    const { violations } = await axe.run(root);
    problems.push(...violations.map((v) => `${heading()}: ${v.id} ${v.nodes[0]?.html}`));
  };
  await check();
  await press(en.choose.begin);
  await tick(SAFETY);
  for (let i = 0; i < pack.guide.questions.length; i++) {
    await check();
    await next();
    await settle();
    if (i > 0) continue;
    await check();
    await goOn();
    await settle();
  }
  expect(heading()).toBe('Other people may be better placed to help first');
  await check();
  expect(problems).toEqual([]);
});
