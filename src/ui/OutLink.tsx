import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../text/language';

interface OutLinkProps {
  readonly host: { openLink(url: string): Promise<boolean> };
  readonly href: string;
  readonly children: ComponentChildren;
}

/** A link that leads outside, by whatever way this host allows; says so when it did not open. */
export function OutLink({ host, href, children }: OutLinkProps) {
  const { words } = useLanguage();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <a
        href={href}
        target="_blank"
        rel="noopener noreferrer"
        onClick={(event) => {
          event.preventDefault();
          host.openLink(href).then(
            (opened) => setFailed(!opened),
            () => setFailed(true),
          );
        }}
      >
        {children}
      </a>
      <span role="status" class="small">
        {failed && words.support.notOpened}
      </span>
    </>
  );
}
