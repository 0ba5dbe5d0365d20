import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { changeSettings } from '../../src/store/settings';
import { openStore } from '../../src/store/store';

test('a setting that another window changed since stays as it was changed', async () => {
  const account = Promise.resolve(crypto.randomUUID());
  const [one, other] = [openStore({ account }), openStore({ account })];
  await Promise.all([
    changeSettings(one, { language: 'cy' }),
    changeSettings(other, { theme: 'dark' }),
    changeSettings(one, { keepDraft: false }),
  ]);
  const kept = { id: 'settings', language: 'cy', theme: 'dark', keepDraft: false };
  expect(await other.get('settings', 'settings')).toEqual(kept);
  one.close();
  other.close();
});
