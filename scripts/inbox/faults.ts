/** Ways in which a receiver can let a sender down, for trying them out. Who only looks (`HEAD`, `GET`)
 * meets them too, as at a gateway that stands before everything. */
export const FAULTS = [
  'none',
  'slow',
  'drop-before',
  'drop-after',
  'drop-after-once',
  'busy',
  'timeout-408',
  'too-early-425',
  'error-before',
  'error-after',
  'malformed',
  'web-page',
  'wrong-cors',
  'preflight-401',
  'slow-head',
  'redirect',
  'bad-request',
  'unauthorised',
  'forbidden',
  'not-found',
  'too-large',
] as const;

export type Fault = (typeof FAULTS)[number];

export const isFault = (value: string): value is Fault =>
  (FAULTS as readonly string[]).includes(value);
