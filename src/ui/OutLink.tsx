import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { announce } from './announce';

interface OutLinkProps {
  readonly host: { openLink(url: string): Promise<boolean> };
  readonly href: string;
  /** The id of what says whose link it is, for whoever comes to it by Tab. */
  readonly whose?: string | undefined;
  readonly children: ComponentChildren;
}

/** A link that leads outside, by whatever way this host allows; says so when it did not open. */
export function OutLink({ host, href, whose, children }: OutLinkProps) {
  const { words } = useLanguage();
  const [failed, setFailed] = useState(false);
  const opened = (done: boolean) => {
    setFailed(!done);
    if (!done) announce(words.help.notOpened);
  };
  return (
    <>
      <a
        href={href}
        target="_blank"
        rel="noopener noreferrer"
        aria-describedby={whose}
        onClick={(event) => {
          event.preventDefault();
          host.openLink(href).then(opened, () => opened(false));
        }}
      >
        {children}
      </a>
      {failed && <span class="small">{words.help.notOpened}</span>}
    </>
  );
}
