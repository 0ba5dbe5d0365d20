import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import type { Pack } from '../../src/pack/schema';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { inLanguage } from '../../src/text/language';
import { MONDAY, pack, type Shown, showSupport } from './shown';

const text = en.help;
let shown: Shown;
const open = (options?: Parameters<typeof showSupport>[0]) => {
  shown = showSupport(options);
};
beforeEach(async () => {
  history.replaceState(null, '', '#/help');
});
afterEach(() => shown.close());

const settle = (ms = 60) => new Promise((resolve) => setTimeout(resolve, ms));
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const search = async (words: string) => {
  await userEvent.fill(page.getByRole('searchbox'), words);
  await vi.waitFor(() => expect(shown.root.querySelector('#answers')).not.toBeNull(), {
    timeout: 5000,
  });
  // The last answers come when the typing pauses.
  await settle(260);
};
const unfold = async (within: HTMLElement = shown.root) => {
  for (const details of within.querySelectorAll('details')) details.open = true;
  await settle();
};
const cards = () =>
  [...shown.root.querySelectorAll<HTMLElement>('.service:not(.line)')].filter((c) =>
    c.checkVisibility(),
  );
const names = () => cards().map((card) => card.querySelector('h3')?.lastChild?.textContent?.trim());
const nameOf = (id: string) => {
  const name = pack.services.find((s) => s.id === id)?.name;
  return inLanguage(name ?? '', 'en', []);
};

describe('urgent help', () => {
  test('is a number to press without any choice or scrolling', () => {
    open();
    const link = shown.root.querySelector('.strip a') as HTMLAnchorElement;
    expect(link.getAttribute('href')).toBe('tel:999');
    expect(link.target).toBe('_blank');
    expect(link.getBoundingClientRect().bottom).toBeLessThan(600 - 100);
  });

  test('stays above a situation, above answers, and above no answers', async () => {
    open({ situations: ['money'] });
    const first = () => shown.root.querySelector('a[href^="tel:"]')?.textContent;
    expect(first()).toBe('999');
    await search('debt');
    expect(first()).toBe('999');
    await search('qzxqzx');
    expect(first()).toBe('999');
  });

  test('gives ways without a voice to whoever cannot talk aloud', async () => {
    open();
    await page.getByRole('checkbox', { name: text.quiet }).click();
    const line = shown.root.querySelector('.service.line') as HTMLElement;
    expect(line.querySelector('.contacts')?.textContent).toContain('18000');
    expect(line.querySelector('.contacts')?.textContent).not.toContain('112');
    // In sight: what each number is for, and what must be done before it works.
    const seen = [...line.querySelectorAll<HTMLElement>('.contacts span')]
      .filter((span) => span.offsetWidth > 2)
      .map((span) => span.textContent);
    expect(seen).toContain(text.kinds.relay);
    expect(seen).toContain(text.kinds.text);
    expect(seen.join()).toContain('register');
  });
});

describe('what a choice leaves out', () => {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  test('is counted, in sight, and comes back in one press', async () => {
    const [first, ...services] = pack.services.filter((s) => s.urgency !== 'emergency');
    if (!first) throw new Error('no services');
    const spoken = { ...first, methods: first.methods.filter((m) => m.kind === 'phone') };
    const emergencies = pack.services.filter((s) => s.urgency === 'emergency');
    open({ pack: { ...pack, services: [...emergencies, spoken, ...services] } as Pack });
    expect(shown.root.textContent).not.toContain(text.showAll);
    await page.getByRole('checkbox', { name: text.quiet }).click();
    await expect.element(page.getByRole('button', { name: text.showAll })).toBeVisible();
    await press(text.showAll);
    await expect.element(page.getByRole('checkbox', { name: text.quiet })).not.toBeChecked();
    await expect.element(page.getByRole('button', { name: text.showAll })).not.toBeInTheDocument();
  });

  test('by nation is in sight in a search as well', async () => {
    open({ situations: ['safety'] });
    await page.getByLabelText(text.nation).selectOptions('scotland');
    await search('live fear free');
    await expect.element(page.getByLabelText(text.nation)).toHaveValue('scotland');
    await expect.element(page.getByText(text.filtered(1))).toBeVisible();
    await press(text.showAll);
    await expect.element(page.getByText(/Live Fear Free/).first()).toBeVisible();
  });
});

test('nobody is told “nothing found” in the middle of a word', async () => {
  open();
  const box = page.getByRole('searchbox').element() as HTMLInputElement;
  const said = new Set<string>();
  const watch = new MutationObserver(() => said.add(shown.root.textContent ?? ''));
  watch.observe(shown.root, { childList: true, subtree: true, characterData: true });
  // The search is ready, and the box empty.
  await search('sleep');
  await userEvent.clear(page.getByRole('searchbox'));
  said.clear();
  for (let n = 1; n <= 'cant sleep'.length; n++) {
    box.value = 'cant sleep'.slice(0, n);
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await expect.element(page.getByRole('status').first()).toHaveTextContent(/\d|One/);
  watch.disconnect();
  expect([...said].filter((words) => words.includes(text.noMatchTitle))).toEqual([]);
});

describe('by situation', () => {
  test('what the guide was told comes first; the rest is folded away, not gone', () => {
    open({ situations: ['harassment'] });
    expect(names()[0]).toBe(nameOf('harassment-adviser'));
    expect(names()).not.toContain(nameOf('it-service'));
    expect(shown.root.textContent).toContain(nameOf('it-service'));
    expect(shown.root.textContent).not.toContain(nameOf('mediation'));
  });

  test('not sure shows everybody', async () => {
    open();
    await press(text.unsure);
    await settle();
    await press(/^Show \d+ more$/);
    await settle();
    expect(cards()).toHaveLength(pack.services.filter((s) => s.urgency !== 'emergency').length);
  });

  test('focus goes to the heading that took the place of what was pressed', async () => {
    open();
    await press('Money or debt');
    await settle();
    expect(document.activeElement?.textContent).toBe('Money or debt');
    await press(text.chooseOther);
    await settle();
    expect(document.activeElement?.textContent).toBe(text.situationsTitle);
  });
});

describe('in their own words', () => {
  test('finds people, situations, and mentoring or coaching', async () => {
    open();
    await search('cant sleep');
    expect(names()).toContain(nameOf('counselling'));
    await search('promotion');
    await press(text.readMore('Mentoring'));
    expect(location.hash).toBe('#/difference');
  });

  test('never offers what a chosen situation rules out', async () => {
    open({ situations: ['harassment'] });
    await search('mediation');
    expect(names()).not.toContain(nameOf('mediation'));
  });

  test('where nothing is found, there are still people to talk to and ways in', async () => {
    open();
    await search('qzxqzx');
    expect(shown.root.textContent).toContain(text.noMatchTitle);
    expect(names()).toContain('Samaritans');
    await press('Someone has died');
    await settle();
    expect(names()[0]).toBe(nameOf('bereavement-support'));
  });

  test('asks the browser not to remember, correct or send what is typed', () => {
    open();
    const box = page.getByRole('searchbox').element() as HTMLInputElement;
    expect([box.autocomplete, box.spellcheck, box.name]).toEqual(['off', false, '']);
  });
});

describe('an entry', () => {
  test('reads as how urgent, who, whether they are there, how to reach them', () => {
    open({ situations: ['health'] });
    const card = cards()[0] as HTMLElement;
    for (const seen of card.querySelectorAll('[aria-hidden]')) seen.remove();
    const said = card.innerText.replace(/\s+/g, ' ');
    expect(said).toMatch(
      /^Urgent help Staff counselling and assistance line Open now, day and night Phone/,
    );
  });

  test('says by whom it is run and when it was looked at, and leaves the rest to its authors', async () => {
    open({ situations: ['safety'] });
    await unfold();
    for (const service of pack.services) {
      const card = shown.root.querySelector(`[aria-labelledby="service-${service.id}"]`);
      if (!card) continue;
      expect(service.runBy, service.id).toBeDefined();
      const said = card.textContent;
      expect(said, service.id).toContain(inLanguage(service.runBy ?? '?', 'en', []));
      // A day on which nobody looked is no day.
      if (service.toConfirm) expect(said, service.id).not.toMatch(/check(ed)? .*20\d\d/);
      else expect(said, service.id).toContain('Last checked on');
      for (const theirs of [service.owner, inLanguage(service.source, 'en', [])])
        expect(said, service.id).not.toContain(theirs);
      expect(said, service.id).not.toMatch(/confirmed|[Nn]ext check/);
    }
    expect(cards().length).toBeGreaterThan(5);
  });

  test('says when it opens, and stays right while it is on the screen', async () => {
    let now = Date.parse('2026-11-23T08:59:30Z');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    open({ situations: ['learning'], now: () => now });
    const state = () =>
      cards()
        .find((c) => c.textContent?.includes('IT service desk'))
        ?.querySelector('.state')?.textContent;
    const chat = () =>
      [...shown.root.querySelectorAll('.contact')].find((c) => c.textContent?.includes('it-chat'))
        ?.textContent;
    expect(state()).toMatch(/^Open now, until /);
    expect(chat()).toMatch(/Closed now\. Opens/);
    now += 30_000;
    await vi.advanceTimersByTimeAsync(30_000);
    vi.useRealTimers();
    await settle();
    expect(chat()).toMatch(/Open now, until/);
  });

  test('opens links by way of the host, and says so when the host could not', async () => {
    open({ situations: ['money'], opens: false });
    const link = cards()[0]?.querySelector('a') as HTMLAnchorElement;
    link.click();
    await settle();
    expect(shown.asked.links).toEqual([link.href]);
    expect(cards()[0]?.textContent).toContain(text.notOpened);
  });

  test('past its day an urgent one warns, and stays', () => {
    const late = Date.parse('2027-03-01T11:00Z');
    open({ situations: ['safety'], now: () => late });
    expect(names()).toContain('Samaritans');
    const samaritans = cards().find((c) => c.textContent?.includes('Samaritans'));
    expect(samaritans?.querySelector('.notice.warning')?.textContent).toContain('23 February 2027');
  });

  test('on its day it does not warn yet', () => {
    open({ situations: ['safety'], now: () => Date.parse('2027-02-23T11:00Z') });
    expect(shown.root.querySelector('.notice.warning')).toBeNull();
  });

  test('a problem is reported to those who keep it, with nothing about the person', async () => {
    open({ situations: ['harassment'] });
    const card = cards()[0] as HTMLElement;
    await unfold(card);
    [...card.querySelectorAll('button')].find((b) => b.textContent?.includes(text.report))?.click();
    await settle();
    const [mail] = shown.asked.mails;
    expect(mail?.to).toBe('help-pages@example.ac.uk');
    expect(mail?.subject).toContain(nameOf('harassment-adviser'));
  });

  test('can be passed on as plain text with every number on it', async () => {
    open({ situations: ['safety'] });
    const card = cards().find((c) => c.textContent?.includes('Shout')) as HTMLElement;
    await unfold(card);
    [...card.querySelectorAll('button')]
      .find((b) => b.textContent?.includes(text.mailText))
      ?.click();
    await settle();
    expect(shown.asked.mails[0]?.body).toContain('Text SHOUT to 85258');
    expect(shown.asked.mails[0]?.body).not.toMatch(/undefined|\[object/);
  });
});

// As built, and in the dark: `tests/e2e/access/every-screen.spec.ts`.
const THEMES = import.meta.env.WAYMARK_SOAK ? ['light', 'dark', 'contrast'] : [];

describe('for everybody', () => {
  test.each(THEMES)('passes axe in %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    const problems: string[] = [];
    const check = async (view: string) => {
      const { violations } = await axe.run(shown.root);
      problems.push(...violations.map((v) => `${view}: ${v.id} ${v.nodes[0]?.html}`));
    };
    open();
    await check('start');
    await search('debt');
    await check('answers');
    await search('qzxqzx');
    await check('no answers');
    shown.close();
    open({ situations: ['harassment'], now: () => MONDAY + 200 * 86_400_000 });
    await unfold();
    await check('situation');
    expect(problems).toEqual([]);
  });

  test.each([320, 400, 1100])('nothing is cut or scrolls sideways at %i pixels', async (width) => {
    await page.viewport(width, 600);
    open({ situations: ['harassment'] });
    await unfold();
    await settle();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  test('works by keyboard alone, from the search box to a number', async () => {
    open();
    (page.getByRole('searchbox').element() as HTMLElement).focus();
    await userEvent.keyboard('samaritans');
    await vi.waitFor(() => expect(names()).toContain('Samaritans'), 10_000);
    for (let i = 0; i < 30; i++) {
      await userEvent.keyboard('{Tab}');
      if (document.activeElement?.getAttribute('href') === 'tel:116123') break;
    }
    await userEvent.keyboard('{Enter}');
    expect(shown.asked.links).toEqual(['tel:116123']);
  });

  test('speaks Welsh throughout', async () => {
    open({ tag: 'cy', situations: ['safety'] });
    await unfold();
    expect(shown.root.innerText).not.toMatch(/(^|\s)(the|and|with|Open|Closed|They)\s/m);
    expect(shown.root.textContent).toContain(cy.help.title);
  });

  test('shows a large pack in parts', async () => {
    const [model] = pack.services.filter((s) => s.id === 'acas');
    const many = Array.from({ length: 500 }, (_, i) => ({ ...model, id: `s${i}`, situations: [] }));
    open({
      pack: { ...pack, services: [...pack.services, ...many] } as Pack,
      situations: ['money'],
    });
    expect(shown.root.querySelectorAll('.service').length).toBeLessThan(60);
  });
});
