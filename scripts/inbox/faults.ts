/** Ways in which a receiver can let a sender down, for trying them out. */
export const FAULTS = [
  'none',
  'slow',
  'drop-before',
  'drop-after',
  'busy',
  'timeout-408',
  'too-early-425',
  'error-before',
  'error-after',
  'malformed',
  'web-page',
  'wrong-cors',
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
