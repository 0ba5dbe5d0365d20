import { encodeMailbox, encodePart } from './well-formed';

/** A message without attachments, as plain text. */
interface Written {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Longest encoded mail that a `mailto:` address carries uncut: Windows hands a program at most
 * 2,083 characters, and the address itself takes some. */
export const MAILTO_LIMIT = 1900;

/** The address that opens a mail program with that message. RFC 6068: every part percent-encoded but the
 * mailbox's own @ and +, line ends as CRLF. Its length is what a host's `mailLimit` is about. */
export function mailtoAddress({ to, subject, body }: Written): string {
  const text = encodePart(body.replace(/\r?\n/g, '\r\n'));
  return `mailto:${encodeMailbox(to)}?subject=${encodePart(subject)}&body=${text}`;
}
