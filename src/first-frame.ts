/** What the first frame needs beside the page itself: its styles, and that nothing else runs before it
 * is painted. */
import './ui/tokens.css';
import './ui/base.css';
import './app.css';

/** Settles when what the page came with has been painted; at once where that is not to be seen, and
 * within half a second in any case. */
export function firstFrame(): Promise<void> {
  return new Promise((resolve) => {
    // A window that nobody sees has no frames.
    if (document.hidden || document.documentElement.dataset.first) resolve();
    setTimeout(resolve, 500);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
  });
}
