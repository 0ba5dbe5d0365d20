import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Deed } from '../../src/desk/case';
import { deskEn } from '../../src/text/desk-en';
import { button, showCase } from './case-page';
import { aCase, asked, person, reference } from './people';

const { case: text, reply } = deskEn;
const row = aCase(reference(1), asked('Priya Raman', 'priya@example.ac.uk'));
const ade = person('ade', 'Ade Bello');
const PROPOSED: readonly Deed[] = [
  { is: 'taken', who: 'Dana' },
  { is: 'replied', reply: 'received' },
  { is: 'proposed', person: ade.id, name: ade.name, ticked: [] },
];
const ASKED: readonly Deed[] = [
  ...PROPOSED,
  { is: 'replied', reply: 'proposal-to-asker' },
  { is: 'replied', reply: 'proposal-to-person' },
];
const done = async (kept: () => Promise<readonly { is: string }[]>) =>
  (await kept()).map(({ is }) => is);
const mains = (root: HTMLElement) =>
  [...root.querySelectorAll('[aria-labelledby="next"] .button.main')].map((one) => one.textContent);
const seen = (what: Element) => {
  const { top, bottom } = what.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

it('from new to the reply it is one main button at a time, each in sight, and the reply has its text, in sight and in focus', async () => {
  const { root, kept } = await showCase(row);
  await expect.poll(() => mains(root)).toEqual([text.take]);
  const first = root.querySelector('.button.main');
  expect(first && seen(first)).toBe(true);
  await button(text.take).click();
  await expect.poll(() => mains(root)).toEqual([text.tell]);
  await button(text.tell).click();
  await expect.poll(() => document.activeElement?.id).toBe('reply');
  expect(document.activeElement && seen(document.activeElement)).toBe(true);
  await expect.element(page.getByLabelText(reply.which)).toHaveValue('received');
  await button(reply.sent).click();
  await expect.poll(() => done(kept)).toEqual(['taken', 'replied']);
  await expect.element(page.getByRole('link', { name: text.propose })).toHaveClass(/main/);
});

it('after a proposal each side is asked by name, with its own text, and then both are waited for', async () => {
  const { root, mails } = await showCase(row, [ade], { deeds: PROPOSED });
  await button(text.ask('Priya Raman')).click();
  await expect.element(page.getByLabelText(reply.which)).toHaveValue('proposal-to-asker');
  await button(reply.mail).click();
  await button(reply.sent).click();
  // What was sent stays in its place until something else is asked for.
  await expect.element(page.getByText(reply.noted)).toBeVisible();
  await button(reply.toNext).click();
  await expect.poll(() => document.activeElement?.id).toBe('next');
  await button(text.ask('Ade Bello')).click();
  await expect.element(page.getByLabelText(reply.which)).toHaveValue('proposal-to-person');
  await button(reply.mail).click();
  await button(reply.sent).click();
  expect(mails.map(({ to }) => to)).toEqual(['priya@example.ac.uk', ade.email]);
  await expect.poll(() => mains(root)).toEqual([]);
  await expect.element(page.getByText(deskEn.waitsFor.both)).toBeVisible();
  await button(text.yes('Priya Raman')).click();
  await expect.element(page.getByText(deskEn.waitsFor.person)).toBeVisible();
});

it('both said yes: one email goes to both, and brings them together', async () => {
  const agreed: readonly Deed[] = [
    ...ASKED,
    { is: 'agreed', by: 'asker' },
    { is: 'agreed', by: 'person' },
  ];
  const { links, root } = await showCase(row, [ade], { deeds: agreed });
  await button(text.introduce).click();
  await expect.element(page.getByText(`<${ade.email}>`)).toBeVisible();
  await button(reply.mail).click();
  const [link = ''] = links;
  expect(link).toMatch(/^mailto:priya@example\.ac\.uk\?cc=ade@example\.ac\.uk&subject=/);
  expect(new URL(link).searchParams.get('body')).toContain('Dear Priya Raman, dear Ade Bello,');
  await button(reply.sent).click();
  await expect.poll(() => mains(root)).toEqual([text.pair]);
});

/** Presses it, and at once, without a look, three times more where its end was. */
async function pressFast(name: string) {
  const { right = 0, y = 0 } = button(name).query()?.getBoundingClientRect() ?? {};
  await button(name).click();
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    (document.elementFromPoint(right - 6, y + 6) as HTMLElement | null)?.click();
  }
}

it('presses that follow on the same spot do nothing, whatever has come up there', async () => {
  const met: readonly Deed[] = [
    ...ASKED,
    { is: 'agreed', by: 'asker' },
    { is: 'agreed', by: 'person' },
    { is: 'replied', reply: 'introduction' },
  ];
  // On one line each, so that one button comes up right where another was.
  await page.viewport(1200, 800);
  const { kept } = await showCase(row, [ade], { deeds: met });
  await expect.element(button(text.pair)).toBeVisible();
  await pressFast(text.pair);
  await expect.element(page.getByRole('button', { name: text.ended })).toBeVisible();
  expect((await kept()).slice(met.length).map(({ is }) => is)).toEqual(['closed']);
});

it('once somebody’s answer is there, nobody else’s comes up in its place', async () => {
  const { root } = await showCase(row, [ade], { deeds: ASKED });
  const tops = () =>
    [...root.querySelectorAll('.desk-answer')].map((one) => one.getBoundingClientRect().y);
  await expect.element(button(text.yes('Priya Raman'))).toBeVisible();
  const before = tops();
  const no = button(text.no('Priya Raman')).query()?.getBoundingClientRect();
  await button(text.yes('Priya Raman')).click();
  await expect.element(button(text.yes('Priya Raman'))).not.toBeInTheDocument();
  expect(tops()).toEqual(before);
  const after = button(text.no('Priya Raman')).query()?.getBoundingClientRect();
  expect(Math.abs((after?.x ?? 0) - (no?.x ?? 0))).toBeLessThan(3);
  expect(root.querySelector('.desk-answer')?.textContent).toContain(text.yes('Priya Raman'));
});

it('what was done last can be undone, by name, and is in the history as undone', async () => {
  const { kept, root } = await showCase(row, [ade], { deeds: ASKED });
  await button(text.no('Ade Bello')).click();
  await expect
    .poll(() => root.querySelector('.desk-undo')?.textContent)
    .toContain(text.no('Ade Bello'));
  await button(text.undo).click();
  await expect.poll(() => done(kept)).toEqual([...ASKED.map(({ is }) => is), 'declined', 'undone']);
  await expect.element(button(text.yes('Ade Bello'))).toBeVisible();
  await expect.element(page.getByText(text.did.undone(text.no('Ade Bello')))).toBeVisible();
});

it('who replies to what nobody has in hand has it; where no name is known nothing is taken', async () => {
  const { kept } = await showCase(row);
  await button(reply.sent).click();
  await expect.poll(() => done(kept)).toEqual(['replied', 'taken']);
  const other = await showCase(row, [], { me: '' });
  await button(reply.sent).last().click();
  await expect.poll(() => done(other.kept)).toEqual(['replied']);
});

it('what they said can be written down as it is heard', async () => {
  const { kept } = await showCase(row, [], { deeds: [{ is: 'replied', reply: 'question' }] });
  await button(text.heard).click();
  await page.getByLabelText(text.heardWhat).fill('Mondays are fine.');
  await button(text.save).click();
  await expect
    .poll(async () => (await kept()).slice(1))
    .toMatchObject([{ is: 'heard' }, { is: 'noted', text: 'Mondays are fine.' }]);
});

it('a withdrawal stands in what happened, on its day, and an ended pair is called so', async () => {
  const withdrawal = {
    way: 'json',
    type: 'withdrawal',
    reference: row.reference,
    createdAt: '2026-11-05T09:00:00.000Z',
    asked: {},
  } as const;
  const { root } = await showCase({ ...row, arrivals: [...row.arrivals, withdrawal] });
  await expect
    .poll(() => root.querySelector('.desk-history')?.textContent)
    .toContain(text.did.withdrawn);
  const ended: readonly Deed[] = [
    ...ASKED,
    { is: 'agreed', by: 'asker' },
    { is: 'agreed', by: 'person' },
    { is: 'closed', outcome: 'paired' },
    { is: 'ended' },
  ];
  const other = await showCase(row, [ade], { deeds: ended });
  await expect
    .poll(() => other.root.querySelector('.desk-facts')?.textContent)
    .toContain(deskEn.outcomes.ended);
});

it('a reply that takes is undone as a whole, is called by both, and may be said again', async () => {
  const { root, kept } = await showCase(row);
  await button(text.reply).click();
  await button(reply.sent).click();
  await expect.poll(() => done(kept)).toEqual(['replied', 'taken']);
  await expect
    .poll(() => root.querySelector('.desk-undo span')?.textContent)
    .toBe(`${text.did.replied.received}; ${text.did.taken('Dana')}`);
  await button(text.undo).click();
  await expect.poll(() => done(kept)).toEqual(['replied', 'taken', 'undone']);
  await expect.element(button(reply.sent)).toBeVisible();
  await expect.element(page.getByText(reply.noted)).not.toBeInTheDocument();
});

it('what was noted in a line can be undone too', async () => {
  const waits: readonly Deed[] = [...PROPOSED.slice(0, 2), { is: 'waits', for: 'asker' }];
  const { kept } = await showCase(row, [], { deeds: waits });
  await button(text.heard).click();
  await button(text.save).click();
  await expect.poll(() => done(kept)).toEqual([...waits.map(({ is }) => is), 'heard']);
  await button(text.undo).click();
  await expect.poll(async () => (await done(kept)).at(-1)).toBe('undone');
});
