import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { orUndefinedAfter } from '../../src/host/timeout';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gives up at the limit and not before', async () => {
  const settled = vi.fn();
  const waiting = orUndefinedAfter(new Promise<string>(() => {}), 3000).then(settled);
  await vi.advanceTimersByTimeAsync(2999);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await waiting;
  expect(settled).toHaveBeenCalledWith(undefined);
});

it('gives the answer that came in time, and leaves no timer behind', async () => {
  expect(await orUndefinedAfter(Promise.resolve('here'), 3000)).toBe('here');
  expect(vi.getTimerCount()).toBe(0);
});

it('takes a refusal for no answer', async () => {
  expect(await orUndefinedAfter(Promise.reject(new Error('no')), 3000)).toBeUndefined();
});
