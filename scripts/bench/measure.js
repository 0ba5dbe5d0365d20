// Put first into every page that is measured, blank or ours: when it first paints content, and when
// its script has taken over (`__k` is what Preact sets on the element that it renders into, and what
// the blank page's script sets on its button). `usable` is the later of the two.
(() => {
  let paint;
  let taken;
  globalThis.measured = new Promise((resolve) => {
    const done = () => {
      if (paint === undefined || taken === undefined) return;
      const result = { paint, usable: Math.max(paint, taken) };
      resolve(result);
      // Nobody can ask the popup of the real button: it tells, and makes room for the next.
      const { chrome } = globalThis;
      if (!chrome?.extension?.getViews({ type: 'popup' }).includes(globalThis)) return;
      chrome.storage.local.set({ measured: result }).then(() => globalThis.close());
    };
    new PerformanceObserver((list) => {
      const first = list.getEntriesByName('first-contentful-paint')[0];
      if (!first) return;
      paint = first.startTime;
      done();
    }).observe({ type: 'paint', buffered: true });
    new MutationObserver((_, observer) => {
      const app = document.getElementById('app');
      if (!app) return;
      observer.disconnect();
      Object.defineProperty(app, '__k', {
        configurable: true,
        set(value) {
          Object.defineProperty(app, '__k', { value, writable: true });
          taken = performance.now();
          done();
        },
      });
    }).observe(document, { childList: true, subtree: true });
  });
})();
