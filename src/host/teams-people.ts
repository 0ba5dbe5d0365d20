import type { people } from '@microsoft/teams-js';
import { chatUrl } from '../text/chat-url';
import type { Host, OpenChat, Picked, PickPeople } from './host';
import { orUndefinedAfter } from './timeout';

/** Milliseconds that a list of people may stay open. Nobody is kept waiting by it: what it is for can be typed
 * meanwhile. */
const OPEN = 600_000;
/** teams-js: `ErrorCode.USER_ABORT`. */
const CANCELLED = 8000;

/** Teams' own list of people, which needs no permission of Graph. Its answer never rejects. */
function pickIn(teams: Pick<typeof people, 'selectPeople'>): PickPeople {
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

/** A chat with people from that list: Microsoft's guide to deep links has none without. Teams alone has the list, and
 * has chats. */
const chatIn =
  (pick: PickPeople, openLink: Host['openLink']): OpenChat =>
  async (title, text) => {
    const picked = await pick(title, false);
    if ('refused' in picked) return picked.refused;
    const to = picked.people.flatMap(({ email }) => email ?? []);
    return to.length > 0 && (await openLink(chatUrl(to, text))) ? 'opened' : 'failed';
  };

/** What a Teams has, once it has answered. */
export function peopleOf(
  teams: Promise<{ readonly people: typeof people }>,
  openLink: Host['openLink'],
): Pick<Host, 'pickPeople'> & Pick<Required<Host>, 'openChat'> {
  const list = teams.then(
    ({ people }) => (people.isSupported() ? pickIn(people) : undefined),
    () => undefined,
  );
  return { pickPeople: list, openChat: list.then((pick) => pick && chatIn(pick, openLink)) };
}
