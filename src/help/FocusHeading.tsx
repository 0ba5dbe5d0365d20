import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { landOn } from './land';

interface HeadingProps {
  readonly id: string;
  /** True when the user's own press brought it here: what they pressed is gone, and focus with it. */
  readonly focus: boolean;
  readonly children: ComponentChildren;
}

/** The heading of a part of the page that takes the place of another. */
export function FocusHeading({ id, focus, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (focus) landOn(heading.current);
  }, []);
  return (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
