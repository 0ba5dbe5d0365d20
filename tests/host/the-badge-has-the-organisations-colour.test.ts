import { expect, test, vi } from 'vitest';
import { contrastOf } from '../pack/wcag';

test('the number on the button is white on the organisation’s colour, or on Waymark’s own, and gone at none', async () => {
  const shown: Record<string, string> = {};
  const keep = (key: string) => async (given: Record<string, string>) => {
    Object.assign(shown, { [key]: Object.values(given)[0] });
  };
  vi.stubGlobal('chrome', {
    runtime: { id: 'waymark-id' },
    action: {
      setBadgeBackgroundColor: keep('ground'),
      setBadgeTextColor: keep('ink'),
      setBadgeText: keep('text'),
    },
  });
  // Whoever was here before may have imported it without a browser.
  vi.resetModules();
  const { showBadge } = await import('../../src/host/extension-worker');
  await showBadge(2, '#00613a');
  expect(shown).toEqual({ ground: '#00613a', ink: '#ffffff', text: '2' });
  await showBadge(12);
  expect(shown.text).toBe('9+');
  expect(contrastOf(shown.ground ?? '', shown.ink ?? '')).toBeGreaterThanOrEqual(4.5);
  await showBadge(0, '#00613a');
  expect(shown.text).toBe('');
});
