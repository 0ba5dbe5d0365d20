import { afterEach, expect, test, vi } from 'vitest';
import { joinBroadcast } from '../../src/store/broadcast';

afterEach(() => vi.unstubAllGlobals());

test('a page that a browser had put away hears what it missed, and no more once it is closed', () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  const heard = vi.fn();
  const windows = joinBroadcast('waymark-somebody', heard);
  const shown = (persisted: boolean) =>
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  shown(false);
  expect(heard).not.toHaveBeenCalled();
  shown(true);
  expect(heard).toHaveBeenCalledTimes(1);
  windows.close();
  shown(true);
  expect(heard).toHaveBeenCalledTimes(1);
});
