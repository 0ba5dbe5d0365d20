/** Ways in which a receiver can let a sender down, for trying them out, each in the words of the page.
 * Who only looks (`HEAD`, `GET`) meets them too, as at a gateway that stands before everything. */
const WORDS = {
  none: 'everything works',
  slow: 'the answer takes half a minute',
  'drop-before': 'the connection breaks before the request arrives',
  'drop-after': 'it arrives, and the connection breaks before the answer',
  'drop-after-once': 'the connection breaks before the answer, but only the first time',
  busy: 'the inbox is too busy and asks to try again in two minutes (429)',
  'timeout-408': 'the inbox waited too long (408)',
  'too-early-425': 'the inbox says it is too early (425)',
  'error-before': 'the inbox is out of order and takes nothing (500)',
  'error-after': 'the inbox takes it, then says it is out of order (503)',
  malformed: 'the answer is broken JSON',
  'web-page': 'the answer is a sign-in page',
  'wrong-cors': 'it arrives, but no page may read the answer',
  'preflight-401': 'the browser’s question whether a page may send is refused (401)',
  'slow-head': 'a look whether anyone is there takes half a minute',
  redirect: 'the inbox points to another address (307)',
  'bad-request': 'the inbox cannot use the request (400)',
  unauthorised: 'the inbox wants a sign-in (401)',
  forbidden: 'the inbox does not let this person send (403)',
  'not-found': 'there is no inbox at this address (404)',
  'too-large': 'the request is too long (413)',
} as const;

export type Fault = keyof typeof WORDS;

export const FAULTS = Object.keys(WORDS) as Fault[];

/** Finishes “Try what happens when …”. */
export const wordsOf = (fault: Fault): string => WORDS[fault];

export const isFault = (value: string): value is Fault => Object.hasOwn(WORDS, value);
