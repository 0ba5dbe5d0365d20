import { encodeMailbox, encodePart } from '../text/well-formed';

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Characters of a mail as an address, encoded: what a host's `mailLimit` is about. Mail programs break
 * lines with CR LF. */
export function mailLength({ to, subject, body }: Mail): number {
  const lines = body.replaceAll('\n', '\r\n');
  return `mailto:${encodeMailbox(to)}?subject=${encodePart(subject)}&body=${encodePart(lines)}`
    .length;
}
