/** Reads a mail that somebody saved as a file, with those that hang on it. The parser is loaded on demand. */
import { type Brought, joined, refusing } from './brought';
import { plainText } from './plain-text';

/** What a text says; `at`: when the mail was sent, ISO 8601. */
export type ReadMail = (text: string, from: string, at?: string) => Brought;

/** Mails in mails in mails are no more looked into. */
const DEPTH = 3;

/** Never rejects. */
export async function arrivalsInMail(
  bytes: Uint8Array,
  from: string,
  read: ReadMail,
  depth = DEPTH,
): Promise<Brought> {
  try {
    const { default: PostalMime } = await import('postal-mime');
    const mail = await PostalMime.parse(bytes);
    const at = mail.date && !Number.isNaN(Date.parse(mail.date)) ? mail.date : undefined;
    const text = mail.text?.trim() ? mail.text : plainText(mail.html ?? '');
    const own = read(text, from, at);
    const mails = mail.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822');
    const hanging = await Promise.all(
      (depth > 0 ? mails : []).map(({ content }) =>
        arrivalsInMail(bytesOf(content), from, read, depth - 1),
      ),
    );
    const found = joined(hanging);
    // Forwarded as an attachment: that there is nothing around it is no fault.
    return found.arrivals.length > 0 && own.arrivals.length === 0 ? found : joined([own, found]);
  } catch {
    return refusing({ from, why: 'not-a-mail' });
  }
}

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
