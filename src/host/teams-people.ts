import type { people } from '@microsoft/teams-js';
import type { Picked, PickPeople } from './host';
import { orUndefinedAfter } from './timeout';

/** Milliseconds that a list of people may stay open. Nobody is kept waiting by it: what it is for can be typed
 * meanwhile. */
const OPEN = 600_000;
/** teams-js: `ErrorCode.USER_ABORT`. */
const CANCELLED = 8000;

/** Teams' own list of people, which needs no permission of Graph. Its answer never rejects. */
export function pickIn(teams: Pick<typeof people, 'selectPeople'>): PickPeople {
  return async (title, one) => {
    // It throws, too, where it is asked in a frame in which it may not be.
    const asked = new Promise<people.PeoplePickerResult[]>((resolve) =>
      resolve(teams.selectPeople({ title, singleSelect: one })),
    );
    const answer = await orUndefinedAfter(asked.then(chosen, refused), OPEN);
    return answer ?? { refused: 'failed' };
  };
}

const chosen = (found: readonly people.PeoplePickerResult[]): Picked => ({
  people: found.map(({ displayName: name, email }) => ({
    ...(name && { name }),
    ...(email && { email }),
  })),
});

const refused = (error: { readonly errorCode?: number } | undefined): Picked => ({
  refused: error?.errorCode === CANCELLED ? 'cancelled' : 'failed',
});
