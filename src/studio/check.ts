/** What the command's check says of a document, as it would be saved now. */
import { type Checked, checkText } from '../pack/author/check';
import { bytesOf, type PackDocument } from './document';

/** `today` is a day such as `2026-11-23`. A finding's place becomes a path by `pathOf`. */
export const checkDocument = (document: PackDocument, today: string): Checked =>
  checkText(bytesOf(document), today);
