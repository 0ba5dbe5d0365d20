import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';

interface ScreenProps {
  readonly title: string;
  /** Of the title, where it is not the page's. */
  readonly lang?: string | undefined;
  /** Names the window, where the heading would say too much to a passer-by. */
  readonly tabTitle?: string;
  /** What stays in sight beside and under the heading, however far one reads. */
  readonly beside?: ComponentChildren;
  /** The class of what holds the two. */
  readonly head?: string;
  /** `wide` for tables; text stays at a readable measure otherwise. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

// The very first screen leaves focus where the browser put it; each later one announces itself.
let first = true;

/** The id of the screen's heading. */
export const TITLE = 'title';

/** The path that is shown. */
export const Place = createContext('');

/** One screen: its heading takes focus when the user moves to it, so that a screen reader says
 * where they are and the keyboard starts there. Other words alone, as in another language, are no move. */
export function Screen(props: ScreenProps) {
  const { title, lang, tabTitle = title, beside, head = 'leave head', wide, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // Before it is seen: a press right after would go to the screen that is left, or miss as this one moves.
  useLayoutEffect(() => {
    if (!first) heading.current?.focus();
    first = false;
  }, [useContext(Place)]);
  useLayoutEffect(() => {
    document.title = tabTitle;
  }, [tabTitle]);
  const named = (
    <h1 ref={heading} id={TITLE} tabIndex={-1} lang={lang}>
      {title}
    </h1>
  );
  return (
    <div class={wide ? 'screen stack wide' : 'screen stack'}>
      {beside ? (
        <div class={head}>
          {named}
          {beside}
        </div>
      ) : (
        named
      )}
      {children}
    </div>
  );
}
