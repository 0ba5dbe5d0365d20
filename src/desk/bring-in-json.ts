/** Reads `waymark.request/1`: one, a list, or one on each line. Pure. */
import * as v from 'valibot';
import { QUESTIONS } from '../request/questions';
import { referenceFor } from '../request/request';
import type { Wire } from '../request/wire';
import { wireSchema } from '../request/wire-schema';
import { type Brought, bringing, joined, type Refused, refusing } from './brought';
import type { Arrival } from './case';

const FORMAT = 'waymark.request/1';

/** Never throws. */
export function arrivalsInJson(text: string, from: string): Brought {
  const whole = parsed(text);
  if (whole !== undefined) {
    const all = Array.isArray(whole) ? whole : [whole];
    return joined(
      all.map((one, i) => arrivalIn(one, all.length > 1 ? { from, line: i + 1 } : { from })),
    );
  }
  const lines = text.split('\n').map((line, i) => ({ line: line.trim(), at: i + 1 }));
  const filled = lines.filter(({ line }) => line !== '');
  // Of one object that is written over many lines and was cut, each line would be a fault of its own.
  if (!filled.some(({ line }) => parsed(line) instanceof Object))
    return refusing({ from, why: 'not-json' });
  return joined(
    filled.map(({ line, at }) => {
      const one = parsed(line);
      return one === undefined
        ? refusing({ from, line: at, why: 'not-json' })
        : arrivalIn(one, { from, line: at });
    }),
  );
}

/** What of a request that came as `waymark.request/1` the desk keeps. */
export function arrivalOf(wire: Wire): Arrival {
  const { type, createdAt, replyBy, subject, text } = wire;
  const isRequest = type === 'request';
  const of = (isRequest ? wire.id : wire.withdraws).toLowerCase();
  const told = QUESTIONS.filter((question) => isRequest || 'who' in question);
  // Its format has every member but those that came later: what is not there was left blank, or not asked.
  const answers = Object.fromEntries(told.map(({ id }) => [id, wire[id] ?? '']));
  return {
    way: 'json',
    type,
    id: of,
    reference: referenceFor(of),
    createdAt,
    ...(isRequest && { replyBy }),
    asked: { ...answers, subject, text },
  };
}

function arrivalIn(value: unknown, place: Pick<Refused, 'from' | 'line'>): Brought {
  const { format } = (value ?? {}) as { format?: unknown };
  if (format !== FORMAT) return refusing({ ...place, why: 'not-ours' });
  const result = v.safeParse(wireSchema, value);
  if (!result.success) {
    const detail = result.issues.map((issue) => v.getDotPath(issue) ?? '').join(', ');
    return refusing({ ...place, why: 'not-whole', detail });
  }
  const wire = result.output;
  if (wire.type === 'withdrawal' && wire.withdraws === '')
    return refusing({ ...place, why: 'not-whole', detail: 'withdraws' });
  if (wire.reference !== referenceFor(wire.id))
    return refusing({ ...place, why: 'wrong-reference', detail: wire.reference });
  return bringing({ arrivals: [arrivalOf(wire)] });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}
