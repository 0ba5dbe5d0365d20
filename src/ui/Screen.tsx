import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ScreenProps {
  readonly title: string;
  /** Names the window, where the heading would say too much to a passer-by. */
  readonly tabTitle?: string;
  /** `wide` for tables; text stays at a readable measure otherwise. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

// The very first screen leaves focus where the browser put it; each later one announces itself.
let first = true;

/** One screen: its heading takes focus when the person moves to it, so that a screen reader says
 * where they are and the keyboard starts there. */
export function Screen({ title, tabTitle = title, wide = false, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before it is seen: a press right after would go to the screen that is left, or miss as this one moves.
  useLayoutEffect(() => {
    document.title = tabTitle;
    if (!first) heading.current?.focus();
    first = false;
  }, [title, tabTitle]);
  return (
    <div class={wide ? 'screen stack wide' : 'screen stack'}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
