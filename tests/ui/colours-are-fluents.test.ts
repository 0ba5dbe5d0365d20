import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokensCss } from '../../scripts/tokens';

test('the committed colours are what Fluent’s themes say today', () => {
  expect(readFileSync('src/ui/tokens.css', 'utf8')).toBe(tokensCss());
});
