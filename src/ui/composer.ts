import { useState } from 'preact/hooks';
import { announce } from './announce';

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Who can hand a message to the person's own mail program. */
export interface Composer {
  composeMail(mail: Mail): Promise<'opened' | 'failed'>;
}

/** Did it open, as far as can be known? Never rejects. */
export const opensMail = (host: Composer, mail: Mail): Promise<boolean> =>
  host.composeMail(mail).then(
    (answer) => answer === 'opened',
    () => false,
  );

/** Opens a mail; where that fails, `failed` holds `notOpened` to be shown, and it is said. */
export function useMail(
  host: Composer,
  notOpened: string,
): { readonly compose: (mail: Mail) => void; readonly failed: string } {
  const [failed, setFailed] = useState(false);
  const compose = (mail: Mail) =>
    void opensMail(host, mail).then((opened) => {
      setFailed(!opened);
      if (!opened) announce(notOpened);
    });
  return { compose, failed: failed ? notOpened : '' };
}
