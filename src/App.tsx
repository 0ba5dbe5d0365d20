/** Which screen, and what the screens may ask of each other. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Frame } from './app/Frame';
import { ScreenFailed } from './app/ScreenFailed';
import { MOST_COUNTED, StartScreen } from './app/StartScreen';
import { useChosenLanguage } from './app/use-language';
import { useDraft } from './ask/use-draft';
import { useRevealWhenReady } from './first-paint/use-reveal';
import { useTheme } from './first-paint/use-theme';
import { clearAndHide } from './help/clear-and-hide';
import type { Host } from './host/host';
import { latestOpenRequest } from './outbox/latest-open';
import type { FirstPack, Pack } from './pack/schema';
import type { FormAnswers } from './request/questions';
import { awaitsReply, type Request } from './request/request';
import { DEFAULT_SETTINGS } from './store/schema';
import { changeSettings } from './store/settings';
import type { Persistence, Store } from './store/store';
import { useQuery } from './store/use-query';
import { type Language, LanguageContext } from './text/language';
import { ANNOUNCED } from './ui/announce';
import { Guard } from './ui/Guard';
import { lazyScreen } from './ui/lazy-screen';
import { goBack, navigate, readPath, usePath } from './ui/navigation';
import { Waiting } from './ui/Waiting';

const AskFlow = lazyScreen(() => import('./ask/AskFlow').then((m) => m.AskFlow));
const Difference = lazyScreen(() => import('./difference/Difference').then((m) => m.Difference));
/** With what the guide leads on with, so that it is there when it is pressed. */
const loadForm = () => import('./ask/open-form');
const Choose = lazyScreen(() =>
  Promise.all([import('./choose/Choose'), loadForm()]).then(([m]) => m.Choose),
);
const HiddenFoot = lazyScreen(() => import('./help/HiddenFoot').then((m) => m.HiddenFoot), {
  quiet: true,
});
const Contact = lazyScreen(() => import('./contact/Contact').then((m) => m.Contact));
const PackPage = lazyScreen(() => import('./app/PackPage').then((m) => m.PackPage));
const RequestList = lazyScreen(() => import('./requests/RequestList').then((m) => m.RequestList));
const Help = lazyScreen(() => import('./help/Help').then((m) => m.Help));
const PersonalOnly = lazyScreen(() => import('./app/PersonalOnly').then((m) => m.PersonalOnly));
const Timing = lazyScreen(() => import('./ask/Timing').then((m) => m.Timing), { quiet: true });
const Settings = lazyScreen(() => import('./settings/Settings').then((m) => m.Settings));

/** The neutral page is, for all that stands around it, the one about the difference. */
const seenAs = (path: string) => (path === 'hidden' ? 'difference' : path);

const expectedReply = (row: Request | undefined) =>
  row && awaitsReply(row) ? row.replyBy : undefined;

interface AppProps {
  readonly host: Host;
  readonly store: Store;
  /** What the page carries of the pack: enough for Start. */
  readonly first: FirstPack;
  readonly pack: Pack | undefined;
  readonly language: Language;
}

export function App({ host, store, first, pack, language: given }: AppProps) {
  const path = usePath();
  const [section = '', step = ''] = path.split('/');
  // Answers of the guide live here and nowhere else: some say what a person is going through.
  const [guideAnswers, setGuideAnswers] = useState<Record<string, string[]>>({});
  const [situations, setSituations] = useState<readonly string[]>([]);
  const settings = useQuery(
    store,
    ['settings'],
    undefined,
    async (s) => (await s.get('settings', 'settings')) ?? DEFAULT_SETTINGS,
  );
  const language = useChosenLanguage(given, settings?.language, host.locale, pack ?? first);
  useTheme(host, settings);
  const [autosave, draftRead] = useDraft(store, host, settings?.keepDraft);
  const newest = useQuery(store, ['requests'], undefined, latestOpenRequest);
  // As it was rendered at build, whatever is known by now: taking over a page does not mend its classes.
  const persistence = useQuery<Persistence>(store, [], 'opening', async (s) => s.persistence);
  const loss = useQuery(store, ['notices'], undefined, (s) => s.get('notices', 'loss'));
  const needPerson = useQuery(
    store,
    ['requests'],
    undefined,
    async (s) => (await s.requestsBy('asksAt', Date.now(), MOST_COUNTED + 1)).length,
  );

  useEffect(() => {
    host.onBack(() => {
      // On the neutral page nothing of ours may come back: the host itself leaves.
      if (['', 'hidden'].includes(readPath())) return false;
      goBack();
      return true;
    });
  }, [host]);

  const ask = useCallback(
    async (fill: (form: FormAnswers) => FormAnswers, anew = false) =>
      (await loadForm()).openForm(autosave, host, fill, anew),
    [autosave, host],
  );
  const forgetGuide = () => {
    setGuideAnswers({});
    setSituations([]);
  };
  const leave = () =>
    clearAndHide({
      host,
      navigate,
      onClear() {
        forgetGuide();
        // Asked of the autosave: the stored setting may be a moment behind the box.
        if (!autosave.keeps) void autosave.discard();
      },
    });
  // A page that is left may come back as it was, by the browser's back-forward cache.
  useEffect(() => {
    const left = () => {
      forgetGuide();
      // Nothing of it is stored.
      if (!autosave.keeps) autosave.forget();
    };
    addEventListener('pagehide', left);
    return () => removeEventListener('pagehide', left);
  }, [autosave]);
  // What became of a request is said on a screen that must be here when the network is not.
  useEffect(() => {
    if (section === 'ask') RequestList.ready().catch(() => undefined);
    // So must what takes the place of one that is left quickly.
    if (['help', 'choose', 'ask'].includes(section)) {
      for (const { ready } of [Difference, HiddenFoot]) ready().catch(() => undefined);
    }
  }, [section]);
  // What was just sent is on its screen from the first frame, before anything is read.
  const [sent, setSent] = useState<Request>();
  useEffect(() => setSent((row) => (row?.id === step ? row : undefined)), [path]);
  const personal = host.personal;
  const landed = useRef(path).current;
  const yours = !personal && ['ask', 'requests', 'settings'].includes(section);
  const draft =
    personal && autosave.answers && autosave.at > 0
      ? { id: 'draft' as const, answers: autosave.answers, at: autosave.at }
      : undefined;
  const latest = (personal && newest) || undefined;
  useRevealWhenReady(
    !personal || (draftRead && newest !== undefined && needPerson !== undefined),
    host.singleAccount && (draft !== undefined || latest !== undefined),
    section,
  );

  const start = (
    <StartScreen
      {...{ draft, latest, now: Date.now() }}
      replyBy={expectedReply(latest)}
      pack={pack ?? first}
      needPerson={(personal && needPerson) || 0}
    >
      {pack?.request.timing && <Timing pack={pack} folded />}
    </StartScreen>
  );
  const screen = () => {
    if (!pack) return section === '' ? start : <Waiting />;
    if (yours) return <PersonalOnly host={host} path={section} clicked={path !== landed} />;
    switch (section) {
      case 'difference':
        return <Difference {...{ host, pack }} />;
      case 'hidden':
        return (
          <Difference pack={pack} neutral>
            <HiddenFoot navigate={navigate} />
          </Difference>
        );
      case 'choose':
        return (
          <Choose
            host={host}
            pack={pack}
            step={step}
            answers={guideAnswers}
            onAnswer={(question, ids) => setGuideAnswers((all) => ({ ...all, [question]: ids }))}
            navigate={navigate}
            onAsk={ask}
            onSupport={(found) => {
              setSituations(found);
              navigate('help');
            }}
            onStartAgain={() => {
              forgetGuide();
              navigate('choose');
            }}
            onHide={leave}
          />
        );
      case 'ask':
        // Typed before what is kept is here, the two would compete.
        if (!draftRead) return <Waiting />;
        return (
          <AskFlow
            {...{ host, store, pack, autosave, step }}
            keepDraft={settings?.keepDraft ?? true}
            loadEnding={RequestList.ready}
            onSent={setSent}
          />
        );
      case 'requests':
        return <RequestList {...{ host, store, pack, navigate, sent, draft, ask }} id={step} />;
      case 'settings':
        return (
          <Settings
            {...{ host, store, pack }}
            settings={settings ?? DEFAULT_SETTINGS}
            draft={autosave}
          />
        );
      case 'help':
        return <Help {...{ host, pack, navigate, situations }} now={Date.now} onHide={leave} />;
      case 'contact':
        return <Contact host={host} pack={pack} />;
      case 'privacy':
      case 'terms':
      case 'accessibility':
        return <PackPage page={pack.organisation[section]} />;
    }
    return start;
  };

  return (
    <LanguageContext.Provider value={language}>
      <Frame
        host={host}
        pack={pack ?? first}
        persistence={persistence}
        loss={loss?.restored}
        onLossSeen={() => void store.remove('notices', 'loss')}
        path={seenAs(path)}
        loose={autosave.state === 'window'}
        yours={yours}
        neutral={section === 'hidden'}
        onLanguage={(chosen) => void changeSettings(store, { language: chosen })}
      >
        <Guard of={path} instead={<ScreenFailed />}>
          {screen()}
        </Guard>
      </Frame>
      {/* Around every screen, so that none takes it away. */}
      <p id={ANNOUNCED} class="unseen" role="status" />
    </LanguageContext.Provider>
  );
}
