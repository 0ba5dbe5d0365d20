import { expect, test, vi } from 'vitest';

/** A page of the extension, in a window that the browser calls private or not. */
const extension = { inIncognitoContext: false };
// The browser is found as it is imported.
vi.resetModules();
vi.stubGlobal('chrome', {
  runtime: { id: 'waymark-id' },
  i18n: { getUILanguage: () => 'en-GB' },
  extension,
  storage: { managed: { get: async () => ({}) } },
});
vi.stubGlobal('document', { documentElement: { dataset: {} } });
const { extensionHost } = await import('../../src/host/extension');
const pageOf = (isPrivate: boolean) => {
  extension.inIncognitoContext = isPrivate;
  return extensionHost({ search: '' } as Location);
};

test('what is written in a private window is not put where every other window reads it', () => {
  expect(pageOf(true).safeCopy).toBeUndefined();
  expect(pageOf(false).safeCopy).toBeDefined();
});
