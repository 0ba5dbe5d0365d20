/** Keeps a page true that the browser, or the user, has translated. A translator puts elements of its own
 * (`<font>`) in the place of our texts; what Preact then changes or takes away is a text that nobody sees any
 * more, and the old words stay (preactjs/preact#948; seen in Chrome). So a text of ours that changes goes back
 * to its place, where the translator finds it anew, and what stood for one that is gone goes too. Can be
 * removed when Preact does so itself. */
import { options, type VNode } from 'preact';

/** Watches `root` from now on. */
export function keepTranslatedTrue(root: Node): void {
  const standsFor = new WeakMap<Node, ChildNode>();

  const changed = new MutationObserver((records) => {
    for (const { target } of records) {
      standsFor.get(target)?.replaceWith(target);
      standsFor.delete(target);
    }
  });
  const note = (text: Text, font: HTMLElement) => {
    // Moved into theirs, it would be looked for where it is not.
    if (font.contains(text)) text.replaceWith(text.cloneNode());
    if (text.isConnected) return;
    standsFor.set(text, font);
    changed.observe(text, { characterData: true });
  };
  const replaced = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      const font = [...addedNodes, previousSibling, nextSibling].find(isTheirs);
      for (const text of removedNodes) if (font && text instanceof Text) note(text, font);
    }
  });
  replaced.observe(root, { childList: true, subtree: true });

  const { unmount } = options;
  options.unmount = (vnode) => {
    // The name that Preact's build gives to the element or text of a node.
    const text = (vnode as VNode & { __e?: Node }).__e;
    if (text instanceof Text) standsFor.get(text)?.remove();
    unmount?.(vnode);
  };
}

const isTheirs = (node: Node | null): node is HTMLElement =>
  node instanceof HTMLElement && node.tagName === 'FONT';
