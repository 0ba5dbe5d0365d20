import { render } from 'preact';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Choose } from '../../src/choose/Choose';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { en } from '../../src/text/en';
import { inLanguage, LanguageContext, makeLanguage } from '../../src/text/language';

const pack = defaultPack as Pack;
const said = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, 'en', ['en']);
const copied: string[] = [];
const mails: { to: string; subject: string; body: string }[] = [];

beforeEach(() => {
  copied.length = 0;
  mails.length = 0;
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    copied.push(text);
  });
});

const none = () => undefined;

/** The result of those answers, by their ids, question by question. */
async function answer(answers: readonly string[][], opened = true): Promise<HTMLElement> {
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  render(
    <LanguageContext.Provider value={makeLanguage('en', en, pack.languages)}>
      <Choose
        host={{
          openLink: async () => true,
          async composeMail(mail) {
            mails.push(mail);
            return opened ? 'opened' : 'failed';
          },
        }}
        pack={pack}
        step="result"
        answers={Object.fromEntries(
          pack.guide.questions.map(({ id }, i) => [id, answers[i] ?? []]),
        )}
        onAnswer={none}
        navigate={none}
        onAsk={none}
        onSupport={none}
        onStartAgain={none}
        onHide={none}
      />
    </LanguageContext.Provider>,
    root,
  );
  await expect.poll(() => root.querySelector('a[href="#/difference"]')).not.toBeNull();
  return root;
}

it('copied or emailed, it has what was suggested and each reason, to nobody until they say to whom', async () => {
  await answer([['career'], ['hear']]);
  const { title, about } = pack.guide.outcomes.mentoring;
  await page.getByRole('button', { name: en.choose.takeCopy }).click();
  await page.getByRole('button', { name: en.choose.takeMail }).click();
  await expect.poll(() => mails.length).toBe(1);
  const [mail] = mails;
  expect(mail).toEqual({ to: '', subject: said(title), body: copied[0] });
  const chosen = [
    ['about', 'career'],
    ['help', 'hear'],
  ].map(([of, id]) => {
    const question = pack.guide.questions.find((one) => one.id === of);
    const answer = question?.answers.find((one) => one.id === id);
    return answer?.because ?? answer?.label ?? '?';
  });
  for (const words of [title, about, ...chosen]) expect(mail?.body).toContain(said(words));
});

it('not a word of it is about other support', async () => {
  const root = await answer([['harassment', 'career'], ['hear'], ['yes']]);
  expect(root.textContent).toContain(en.choose.supportAbout);
  await page.getByRole('button', { name: en.choose.takeCopy }).click();
  await expect.poll(() => copied.length).toBe(1);
  for (const { id, label, because, situations } of pack.guide.questions[0]?.answers ?? []) {
    if (!situations) continue;
    for (const words of [label, because ?? label]) expect(copied[0], id).not.toContain(said(words));
  }
  expect(copied[0]).not.toMatch(/harass|bully|support/i);
});

it('where other support is all that was asked for there is nothing to take along', async () => {
  const root = await answer([['harassment']]);
  expect(root.textContent).not.toContain(en.choose.takeCopy);
});

it('an email that does not open says so, and what to do', async () => {
  await answer([['career'], ['hear']], false);
  await page.getByRole('button', { name: en.choose.takeMail }).click();
  await expect.element(page.getByText(en.help.notOpened).first()).toBeVisible();
});
