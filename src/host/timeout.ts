/** What `promise` gives, or `undefined` once it rejects or `limit` milliseconds have passed. For
 * waiting on a host or a sign-in service that may never answer. */
export function orUndefinedAfter<T>(promise: Promise<T>, limit: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const settle = (value: T | undefined) => {
      clearTimeout(timer);
      resolve(value);
    };
    const timer = setTimeout(() => resolve(undefined), limit);
    promise.then(settle, () => settle(undefined));
  });
}
