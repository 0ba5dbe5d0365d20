/** The page of one case, over a real database, with everything that it may ask of its frame written down. */
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import '../../src/desk/desk.css';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { CasePage } from '../../src/desk/CasePage';
import type { Case, Deed } from '../../src/desk/case';
import { feedOf } from '../../src/desk/case-feed';
import { DeskContext, type DeskHost } from '../../src/desk/desk-context';
import { openDesk } from '../../src/desk/kept-desk';
import type { Person } from '../../src/desk/person';
import { databaseName } from '../../src/desk/rows';
import { useCases } from '../../src/desk/use-cases';
import { WordsContext } from '../../src/desk/words';
import type { Mail } from '../../src/host/host';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { deskEn } from '../../src/text/desk-en';
import { draw, place } from '../draw';

/** Shows it, after these deeds, which are of before the page was opened. `me`: empty where the host does not know. */
export async function showCase(
  row: Case,
  people: readonly Person[] = [],
  { deeds = [], me = 'Dana' }: { deeds?: readonly Deed[]; me?: string } = {},
) {
  const account = crypto.randomUUID();
  const desk = openDesk(Promise.resolve(account));
  onTestFinished(() => {
    desk.close();
    indexedDB.deleteDatabase(databaseName(account));
  });
  await desk.ready;
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
  const feed = feedOf(desk);
  const Shown = () => {
    const cases = useCases(feed);
    const shown = { desk, pack: defaultPack as Pack, host, cases, inbox: undefined };
    return (
      <DeskContext.Provider value={shown}>
        <CasePage reference={reference} />
      </DeskContext.Provider>
    );
  };
  const root = draw(
    <WordsContext.Provider value={deskEn}>
      <Shown />
    </WordsContext.Provider>,
    place(),
    'en',
  );
  const kept = async () => (await desk.get('cases', reference))?.history ?? [];
  return { desk, mails, links, root, kept };
}

export const button = (name: string) => page.getByRole('button', { name, exact: true });
