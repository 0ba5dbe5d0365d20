import { expect, test } from 'vitest';
import guide from '../../docs/deploy-extension.md?raw';

const examples = [...guide.matchAll(/^```xml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);

test('each profile for macOS is well-formed, and pairs its keys with values', () => {
  expect(examples).toHaveLength(2);
  for (const text of examples) {
    const whole = `<dict>${text}</dict>`;
    const { documentElement } = new DOMParser().parseFromString(whole, 'application/xml');
    expect(documentElement.querySelector('parsererror')?.textContent).toBeUndefined();
    const names = [...documentElement.children].map(({ tagName }) => tagName);
    expect(names.length).toBeGreaterThan(1);
    for (const [i, name] of names.entries())
      expect(
        ['key', 'array', 'string', 'dict', 'integer', 'true', 'false'].indexOf(name) === 0,
      ).toBe(i % 2 === 0);
  }
});
