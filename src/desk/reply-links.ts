/** Addresses that go with a reply. Pure. */
import { mailtoAddress } from '../text/mailto';
import { encodeMailbox, encodePart } from '../text/well-formed';

type Written = Parameters<typeof mailtoAddress>[0];

/** Opens the request of that reference in the Waymark of whoever made it, which asks whether they replied: nothing but
 * the reference is in it. `page`: Waymark's own page of this site; `teamsApp`: its id in the organisation's catalogue
 * of Teams, where it has one. The same as `deepLink` of the host makes. */
export function requestLink(page: string, reference: string, teamsApp?: string): string {
  const path = `requests/${reference}`;
  const web = `${page}#/${path}`;
  if (!teamsApp) return web;
  const context = JSON.stringify({ subEntityId: path });
  return `https://teams.microsoft.com/l/entity/${encodePart(teamsApp)}/home?webUrl=${encodePart(web)}&context=${encodePart(context)}`;
}

/** Opens a new email to all of them, not yet sent: in a mail program, or in Outlook on the web where `onWeb`. `cc`,
 * because no two mail programs agree on what is between two addresses. */
export const mailToAll = (mail: Written, cc: string, onWeb: boolean): string =>
  onWeb
    ? `https://outlook.office.com/mail/deeplink/compose?to=${encodePart(mail.to)}&cc=${encodePart(cc)}&subject=${encodePart(mail.subject)}&body=${encodePart(mail.body)}`
    : mailtoAddress(mail).replace('?', `?cc=${encodeMailbox(cc)}&`);

/** Opens a new meeting in Teams' calendar with these people, not yet sent. */
export const meetingLink = (title: string, people: readonly string[]): string =>
  `https://teams.microsoft.com/l/meeting/new?subject=${encodePart(title)}&attendees=${encodePart(people.join(','))}`;
