/** The page of one case, over a real database, with everything that it may ask of its frame written down. */
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import '../../src/desk/desk.css';
import { page } from 'vitest/browser';
import { CasePage } from '../../src/desk/CasePage';
import type { Case, Deed } from '../../src/desk/case';
import type { DeskHost } from '../../src/desk/desk-context';
import type { Person } from '../../src/desk/person';
import type { Mail } from '../../src/host/host';
import { drawOnDesk, openedDesk } from './on-desk';

/** Shows it, after these deeds, which are of before the page was opened. `me`: empty where the host does not know. */
export async function showCase(
  row: Case,
  people: readonly Person[] = [],
  { deeds = [], me = 'Dana' }: { deeds?: readonly Deed[]; me?: string } = {},
) {
  const desk = await openedDesk();
  const { reference } = row;
  const history = deeds.map((deed, i) => ({ ...deed, at: i + 1 }));
  await desk.change([
    { table: 'cases', key: reference, from: 0, row: { ...row, history } },
    ...people.map((one) => ({ table: 'people', key: one.id, from: 0, row: one }) as const),
  ]);
  const mails: Mail[] = [];
  const links: string[] = [];
  const host = {
    openLink: async (url) => {
      links.push(url);
      return true;
    },
    composeMail: async (mail) => {
      mails.push(mail);
      return 'opened';
    },
    mailIn: 'program',
    mailLimit: 1800,
    meetingUrl: undefined,
    person: Promise.resolve(me ? { name: me } : {}),
  } as DeskHost;
  const root = drawOnDesk(<CasePage reference={reference} />, { desk, host });
  const kept = async () => (await desk.get('cases', reference))?.history ?? [];
  return { desk, mails, links, root, kept };
}

export const button = (name: string) => page.getByRole('button', { name, exact: true });
