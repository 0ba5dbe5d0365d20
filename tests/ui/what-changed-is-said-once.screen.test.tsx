/** The line that speaks, as a screen reader would hear it: what it held, one after the other. */
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { en } from '../../src/text/en';
import { ANNOUNCED, announce } from '../../src/ui/announce';
import { Confirm } from '../../src/ui/Confirm';
import { CopyText } from '../../src/ui/CopyText';
import { TextField } from '../../src/ui/Field';
import { draw } from '../draw';

let said: string[];

function show(screen: preact.ComponentChildren): HTMLElement {
  const root = draw(
    <>
      {screen}
      <p id={ANNOUNCED} role="status" class="unseen" />
    </>,
  );
  said = [];
  const line = document.getElementById(ANNOUNCED) as HTMLElement;
  const listen = new MutationObserver(() => line.textContent && said.push(line.textContent));
  listen.observe(line, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => listen.disconnect());
  return root;
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
/** So much time goes by for the page, once what was just done has reached it. */
async function pass(ms: number): Promise<void> {
  for (let i = 0; i < 3; i++) await frame();
  vi.advanceTimersByTime(ms);
  await frame();
}
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
});

describe('how many characters are left', () => {
  function Box({ start }: { start: number }) {
    const [value, setValue] = useState('x'.repeat(start));
    return <TextField id="box" label="A box" long max={500} value={value} onInput={setValue} />;
  }
  const type = async (keys: number) => {
    for (let i = 0; i < keys; i++) await userEvent.keyboard('y');
  };
  const box = () => document.getElementById('box') as HTMLTextAreaElement;

  test('is said when the typing pauses, not at each key, and is no part of what the box is called', async () => {
    const root = show(<Box start={430} />);
    box().focus();
    await type(20);
    expect(root.textContent).toContain(en.ask.left(50));
    expect(said).toEqual([]);
    await pass(1300);
    expect(said).toEqual([en.ask.left(50)]);
    expect(box().getAttribute('aria-describedby')).toBeNull();
    expect(root.querySelectorAll('[role=status], [aria-live]').length).toBe(1);
  });

  test('is known before the first key: how many there may be stands under the box, until the end is near', () => {
    for (const [typed, ahead] of [
      [0, true],
      [400, true],
      [430, false],
    ] as const)
      expect(show(<Box start={typed} />).textContent?.includes(en.ask.most(500)), `${typed}`).toBe(
        ahead,
      );
    expect(said).toEqual([]);
  });

  test('is said at each new step alone, and past the end at each pause', async () => {
    show(<Box start={470} />);
    box().focus();
    for (const [keys, now] of [
      [1, [en.ask.left(29)]],
      [1, []],
      [10, [en.ask.left(18)]],
      [18, [en.ask.left(0)]],
      [1, [en.ask.over(1)]],
      [1, [en.ask.over(2)]],
    ] as const) {
      said.length = 0;
      await type(keys);
      await pass(1300);
      expect(said, `after ${keys} more`).toEqual(now);
    }
  });

  test('is not said to somebody who has gone on', async () => {
    show(
      <>
        <Box start={490} />
        <button type="button">Next</button>
      </>,
    );
    box().focus();
    await type(1);
    await userEvent.tab();
    await pass(1300);
    expect(said).toEqual([]);
  });
});

test('each copy is said, and then forgotten', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const root = show(
    <>
      <CopyText text="one" label="Copy one" />
      <CopyText text="two" label="Copy two" />
    </>,
  );
  for (const [times, name] of ['Copy one', 'Copy two', 'Copy one'].entries()) {
    await page.getByRole('button', { name }).click();
    await pass(300);
    expect(said).toEqual(Array(times + 1).fill(en.app.copied));
  }
  await pass(7000);
  expect(root.textContent).not.toContain(en.app.copied);
});

test('a question is an alert with its words, and what was said before it is not there to be said again', async () => {
  function Asking() {
    const [asking, ask] = useState(false);
    return (
      <>
        <button type="button" onClick={() => ask(true)}>
          Delete
        </button>
        {asking && (
          <Confirm
            title="Really?"
            question="It is gone then."
            yes="Yes"
            no="No"
            onAnswer={() => ask(false)}
          />
        )}
      </>
    );
  }
  show(<Asking />);
  announce('Before');
  await pass(300);
  expect(said).toEqual(['Before']);
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Really?' });
  await expect.element(dialog).toBeVisible();
  await expect.element(dialog).toHaveAccessibleDescription('It is gone then.');
  expect(document.getElementById(ANNOUNCED)?.textContent).toBe('');
  await page.getByRole('button', { name: 'No' }).click();
  await pass(300);
  expect(said).toEqual(['Before']);
});
