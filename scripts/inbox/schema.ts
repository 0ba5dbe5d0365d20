import { toJsonSchema } from '@valibot/to-json-schema';
import { wireSchema } from '../../src/request/wire-schema';

/** The JSON Schema of `waymark.request/1` as docs/receive-requests.md publishes it. */
export const wireJsonSchema = (): string =>
  JSON.stringify(toJsonSchema(wireSchema, { target: 'draft-07' }), null, 2);
