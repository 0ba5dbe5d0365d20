/** The desk's root: whoever answers requests begins here. */
import '../ui/tokens.css';
import '../ui/base.css';
import '../app/app.css';
import './desk.css';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Host } from '../host/host';
import type { Pack } from '../pack/schema';
import { deskEn } from '../text/desk-en';
import { loadDeskWords } from '../text/desk-words';
import { LanguageContext, loadWords, makeLanguage } from '../text/language';
import { pickLanguage } from '../text/pick-language';
import { ANNOUNCED } from '../ui/announce';
import { FailedStart } from '../ui/FailedStart';
import { FIRST } from '../ui/first-icons';
import { addIcons } from '../ui/Icon';
import { enter } from '../ui/navigation';
import { applyTheme } from '../ui/theme';
import { type CaseFeed, feedOf } from './case-feed';
import { Desk } from './Desk';
import { DeskContext, type DeskHost } from './desk-context';
import { type KeptDesk, openDesk } from './kept-desk';
import type { SendMail } from './own-mail';
import { useCases } from './use-cases';
import { WordsContext } from './words';

interface DeskStart {
  readonly host: DeskHost &
    Pick<Host, 'account' | 'theme' | 'locale' | 'reportReady' | 'onSuspend'>;
  /** Gives the pack that staff have from here; rejects where there is none. */
  readonly pack: () => Promise<Pack>;
  readonly inbox: string | undefined;
  readonly sendMail: SendMail;
}

/** Milliseconds. A word about waiting only where there is a wait to notice. */
const NOTICED = 400;

/** Shows the desk in `#desk`. Never rejects. */
export async function startDesk({ host, pack, inbox, sendMail }: DeskStart): Promise<void> {
  const root = document.getElementById('desk');
  if (!root) return;
  addIcons(FIRST);
  applyTheme(host.theme.now);
  host.theme.watch(applyTheme);
  // What somebody does here is written as they do it: nothing is left to do when the page goes.
  host.onSuspend(
    async () => undefined,
    () => undefined,
  );
  try {
    enter();
    const desk = openDesk(host.account);
    const feed = feedOf(desk);
    const tag = pickLanguage([host.locale, ...navigator.languages]);
    const ready = Promise.all([pack(), desk.ready]);
    ready.catch(() => undefined);
    const first = await spoken(tag);
    const opening = (
      <main class="screen">
        <p role="status">{first.words.kept.opening}</p>
      </main>
    );
    // Whose desk it is, a Teams may say after a minute or never.
    const slow = setTimeout(() => render(opening, root), NOTICED);
    const [found] = await ready.finally(() => clearTimeout(slow));
    render(<Root {...{ first, host, desk, feed, inbox, sendMail }} pack={found} />, root);
    host.reportReady();
  } catch (error) {
    render(<FailedStart failed={deskEn.failed} reload={deskEn.reload} />, root);
    host.reportReady(error instanceof Error ? error.message : String(error));
  }
}

/** All that is said in a language: the interface's words, and the desk's own. */
async function spoken(tag: string) {
  const [interfaceWords, words] = await Promise.all([loadWords(tag), loadDeskWords(tag)]);
  return { tag, interfaceWords, words };
}

interface RootProps {
  readonly first: Awaited<ReturnType<typeof spoken>>;
  readonly host: DeskHost;
  readonly desk: KeptDesk;
  readonly feed: CaseFeed;
  readonly pack: Pack;
  readonly inbox: string | undefined;
  readonly sendMail: SendMail;
}

function Root({ first, host, desk, feed, pack, inbox, sendMail }: RootProps) {
  const [said, setSaid] = useState(first);
  const cases = useCases(feed);
  useEffect(() => {
    document.documentElement.lang = said.tag;
  }, [said]);
  const language = useMemo(
    () => makeLanguage(said.tag, said.interfaceWords, pack.languages),
    [said, pack],
  );
  const place = useMemo(
    () => ({ desk, pack, host, cases, inbox, sendMail }),
    [desk, pack, host, cases, inbox, sendMail],
  );
  return (
    <LanguageContext.Provider value={language}>
      <WordsContext.Provider value={said.words}>
        <DeskContext.Provider value={place}>
          <Desk onLanguage={(tag) => void spoken(tag).then(setSaid)} />
          <p id={ANNOUNCED} class="unseen" role="status" />
        </DeskContext.Provider>
      </WordsContext.Provider>
    </LanguageContext.Provider>
  );
}
