import { encodePart } from './well-formed';

/** The address of a Teams chat with these people (their addresses), and `text` in it, unsent. Whoever it is opened by
 * has the text from then on. */
export const chatUrl = (to: readonly string[], text: string) =>
  `https://teams.microsoft.com/l/chat/0/0?users=${encodePart(to.join(','))}&message=${encodePart(text)}`;
