import type { ComponentChildren } from 'preact';

interface CallLinkProps {
  readonly href: string | undefined;
  readonly children: ComponentChildren;
}

/** A number to ring. It opens a program and no page, so a tab of its own would stay behind, empty; a frame
 * has to open one, because its own policy may refuse `tel:`. Asked in the press: at build, when Start is
 * rendered, nobody knows where it will be shown. */
export function CallLink({ href, children }: CallLinkProps) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={({ currentTarget }) => {
        if (window === window.top) currentTarget.target = '';
      }}
    >
      {children}
    </a>
  );
}
