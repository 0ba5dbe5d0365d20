import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Review } from '../../src/ask/Review';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { draw, place } from '../draw';

function shown(
  by: Parameters<typeof Review>[0]['handOver'],
  tag: 'en' | 'cy',
  mayAsk?: string,
  opening: readonly string[] = [],
): string {
  const root = place();
  draw(
    <Review
      lines={[]}
      message={{ subject: 'S', body: 'B' }}
      receiver="The programme"
      handOver={by}
      asksFor={mayAsk}
      opening={opening}
      replyBy="Monday"
      next={[]}
      onChange={() => undefined}
      onSend={async () => undefined}
    />,
    root,
    tag,
  );
  return root.textContent ?? '';
}

const WORDS = [
  [undefined, 'sendNow', 'sendHow'],
  ['email', 'openMail', 'mailHow'],
  ['teams-chat', 'openChat', 'chatHow'],
  ['link', 'openForm', 'formHow'],
] as const;

test.each(WORDS)('%s has words of its own, in both languages', (by, go, how) => {
  for (const [tag, words] of [
    ['en', en.review],
    ['cy', cy.review],
  ] as const) {
    const text = shown(by, tag);
    for (const word of [words[go], words[how]]) expect(text).toContain(word);
    if (by !== 'email') expect(text).not.toMatch(/email|e-bost/);
    expect(text).not.toContain(words.asksFirst('flow.example'));
  }
});

test('what leaves by opening it is in sight with the button that opens it, in a popup and at 320 px', async () => {
  const opening = [en.opening.gives('forms.example.ac.uk', 'A; B; C'), en.opening.copies];
  shown('link', 'en', undefined, opening);
  for (const width of [400, 320]) {
    await page.viewport(width, 600);
    const said = page.getByText(opening[0] ?? '').element();
    const press = page.getByRole('button', { name: en.review.openForm }).element();
    press.scrollIntoView({ block: 'end' });
    for (const part of [said, press]) {
      const { top, bottom } = part.getBoundingClientRect();
      // Browsers scroll by parts of a pixel.
      expect(
        [Math.round(top) >= 0, Math.round(bottom) <= 600],
        `${width} ${part.textContent} ${top} ${bottom}`,
      ).toEqual([true, true]);
    }
  }
});

test('before the click it says that the browser may ask, where, and what a no means', () => {
  expect(shown(undefined, 'en', 'flow.example')).toContain(en.review.asksFirst('flow.example'));
});
