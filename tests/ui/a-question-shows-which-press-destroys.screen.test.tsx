import { render } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { Confirm } from '../../src/ui/Confirm';
import { ChoiceField } from '../../src/ui/Field';
import { place } from '../draw';

let root: HTMLElement;
beforeEach(() => {
  root = place();
});

const look = (name: string) => {
  const button = page.getByRole('button', { name }).element();
  const { backgroundColor } = getComputedStyle(button);
  return { button, backgroundColor, box: button.getBoundingClientRect() };
};

it.each([true, false])(
  'it has a title, and the press that acts stands out, at the right (destroys: %s)',
  (destroys) => {
    render(
      <Confirm
        title="Delete this draft?"
        question="It is gone then."
        destroys={destroys}
        yes="Delete it"
        no="Keep it"
        onAnswer={() => {}}
      />,
      root,
    );
    const title = page.getByRole('heading', { name: 'Delete this draft?' }).element();
    const [yes, no] = [look('Delete it'), look('Keep it')];
    expect(document.activeElement).toBe(no.button);
    expect(yes.backgroundColor).not.toBe(no.backgroundColor);
    const edge = title.closest('.stack')?.getBoundingClientRect().right ?? 0;
    expect(Math.abs(yes.box.right - edge)).toBeLessThan(1);
    const [red = 0, , blue = 0] = yes.backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    expect(red > blue).toBe(destroys);
  },
);

it('a hint begins under the label that it belongs to, not behind its last word', () => {
  render(
    <ChoiceField
      id="a"
      label="What"
      options={[{ id: 'x', label: 'I can’t talk aloud', hint: 'Shows only text' }]}
      chosen={[]}
      onChange={() => {}}
    />,
    root,
  );
  const box = (text: string) => page.getByText(text).element().getBoundingClientRect();
  const [label, hint] = [box('I can’t talk aloud'), box('Shows only text')];
  expect(hint.top).toBeGreaterThanOrEqual(label.bottom - 1);
  expect(hint.left).toBe(label.left);
});
