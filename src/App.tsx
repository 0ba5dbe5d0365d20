/** Which screen, and what the screens may ask of each other. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Frame } from './app/Frame';
import { Lost } from './app/ScreenFailed';
import { Home, MOST_COUNTED } from './app/StartScreen';
import { useChosenLanguage } from './app/use-language';
import { useDraft } from './ask/use-draft';
import { applyTheme, rememberFirstFrame, showFirstFrame } from './first-paint/hint';
import { clearAndHide } from './help/clear-and-hide';
import { Neutral } from './help/HiddenPage';
import type { Host } from './host/host';
import { underWay } from './outbox/latest-open';
import type { FirstPack, Pack } from './pack/schema';
import { type Answers, EMPTY_ANSWERS } from './request/request';
import { DEFAULT_SETTINGS, type Settings as Saved } from './store/schema';
import type { Keeping, Store } from './store/store';
import { useReading } from './store/use-query';
import { type Language, LanguageContext } from './text/language';
import { ANNOUNCED } from './ui/announce';
import { Guard } from './ui/Guard';
import { later } from './ui/lazy-screen';
import { go, goBack, readRoute, useRoute } from './ui/navigation';

const Asking = later(() => import('./ask/AskFlow').then((m) => m.Asking));
const Explain = later(() => import('./difference/Difference').then((m) => m.Explain));
const Guide = later(() => import('./choose/Choose').then((m) => m.Guide));
const Page = later(() => import('./app/PackPage').then((m) => m.Page));
const Requests = later(() => import('./requests/RequestList').then((m) => m.Requests));
const Support = later(() => import('./help/Help').then((m) => m.Support));
const Yours = later(() => import('./app/PersonalOnly').then((m) => m.Yours));
/** The rest of the pack and of the words is on its way. */
const Waiting = later(() => new Promise<never>(() => {}));
const Settings = later(() => import('./settings/Settings').then((m) => m.Settings));

interface AppProps {
  readonly host: Host;
  readonly store: Store;
  /** What the page carries of the pack: enough for Start. */
  readonly first: FirstPack;
  readonly pack: Pack | undefined;
  readonly language: Language;
}

export function App({ host, store, first, pack, language: given }: AppProps) {
  const route = useRoute();
  const [section = '', step = ''] = route.split('/');
  // Answers of the guide live here and nowhere else: some say what a person is going through.
  const [guideAnswers, setGuideAnswers] = useState<Record<string, string[]>>({});
  const [situations, setSituations] = useState<readonly string[]>([]);
  const settings = useReading(
    store,
    undefined,
    async (s) => (await s.get('settings', 'settings')) ?? DEFAULT_SETTINGS,
  );
  const language = useChosenLanguage(given, settings?.language, host.locale, pack ?? first);
  useTheme(host, settings);
  const [keeper, draftRead] = useDraft(store, host, settings?.keepDraft);
  const newest = useReading(store, undefined, underWay);
  // As it was rendered at build, whatever is known by now: taking over a page does not mend its classes.
  const keeping = useReading<Keeping>(store, 'opening', async (s) => s.keeping);
  const loss = useReading(store, undefined, (s) => s.get('notices', 'loss'));
  const now = Date.now();
  const asking = useReading(
    store,
    undefined,
    async (s) => (await s.page('asksAt', Date.now(), MOST_COUNTED + 1)).length,
  );

  useEffect(() => {
    host.onBack(() => {
      // On the neutral page nothing of ours may come back: the host itself leaves.
      if (['', 'hidden'].includes(readRoute())) return false;
      goBack();
      return true;
    });
  }, [host]);

  const ask = useCallback(
    async (fill: (form: Answers) => Answers) => {
      await keeper.read();
      keeper.change(fill(keeper.answers ?? { ...EMPTY_ANSWERS, ...(await known(host)) }));
      // In a channel the form is not here, and this page may go.
      if (!host.personal) void keeper.flush();
      go('ask');
    },
    [keeper, host],
  );
  const forgetGuide = () => {
    setGuideAnswers({});
    setSituations([]);
  };
  const leave = () =>
    clearAndHide({
      host,
      go,
      onClear() {
        forgetGuide();
        // Asked of the keeper: the stored setting may be a moment behind the box.
        if (!keeper.keeps) void keeper.discard();
      },
    });
  // A page that is left may come back as it was, by the browser's back-forward cache.
  useEffect(() => {
    const left = () => {
      forgetGuide();
      // Nothing of it is stored.
      if (!keeper.keeps) keeper.forget();
    };
    addEventListener('pagehide', left);
    return () => removeEventListener('pagehide', left);
  }, [keeper]);
  const personal = host.personal;
  const landed = useRef(route).current;
  const yours = !personal && ['ask', 'requests', 'settings'].includes(section);
  const draft =
    personal && keeper.answers && keeper.at > 0
      ? { id: 'draft' as const, answers: keeper.answers, at: keeper.at }
      : undefined;
  const latest = (personal && newest) || undefined;
  useStartAsItIs(
    !personal || (draftRead && newest !== undefined && asking !== undefined),
    host.oneAccount && (draft !== undefined || latest !== undefined),
    section,
  );

  const start = <Home draft={draft} latest={latest} asking={(personal && asking) || 0} now={now} />;
  const screen = () => {
    if (!pack && section !== '') return <Waiting />;
    if (!pack) return start;
    if (yours) return <Yours host={host} route={section} clicked={route !== landed} />;
    switch (section) {
      case 'difference':
        return <Explain pack={pack} />;
      case 'choose':
        return (
          <Guide
            pack={pack}
            step={step}
            answers={guideAnswers}
            onAnswer={(question, ids) => setGuideAnswers((all) => ({ ...all, [question]: ids }))}
            go={go}
            onAsk={ask}
            onSupport={(found) => {
              setSituations(found);
              go('help');
            }}
            onStartAgain={() => {
              forgetGuide();
              go('choose');
            }}
            onLeave={leave}
          />
        );
      case 'ask':
        // Typed before what is kept is here, the two would compete.
        if (!draftRead) return <Waiting />;
        return (
          <Asking
            host={host}
            store={store}
            pack={pack}
            keeper={keeper}
            step={step}
            keepDraft={settings?.keepDraft ?? true}
          />
        );
      case 'requests':
        return <Requests host={host} store={store} pack={pack} go={go} id={step} />;
      case 'settings':
        return (
          <Settings
            host={host}
            store={store}
            pack={pack}
            settings={settings ?? DEFAULT_SETTINGS}
            keeper={keeper}
          />
        );
      case 'help':
        return (
          <Support
            host={host}
            pack={pack}
            go={go}
            situations={situations}
            now={Date.now}
            onLeave={leave}
          />
        );
      case 'privacy':
      case 'terms':
      case 'accessibility':
        return <Page page={pack.organisation[section]} />;
    }
    return start;
  };

  return (
    <LanguageContext.Provider value={language}>
      {section === 'hidden' && pack ? (
        <Neutral go={go} />
      ) : (
        <Frame
          host={host}
          pack={pack ?? first}
          keeping={keeping}
          loss={loss?.restored}
          onLossSeen={() => void store.remove('notices', 'loss')}
          route={route}
          yours={yours}
        >
          <Guard of={route} instead={<Lost />}>
            {screen()}
          </Guard>
        </Frame>
      )}
      {/* Around every screen, so that none takes it away. */}
      <p id={ANNOUNCED} class="unseen" role="status" />
    </LanguageContext.Provider>
  );
}

async function known(host: Host): Promise<Partial<Answers>> {
  const person = await host.person;
  return { name: person.name ?? '', email: person.email ?? '' };
}

function useTheme(host: Host, settings: Saved | undefined): void {
  useEffect(() => {
    if (!settings) return;
    rememberFirstFrame(settings);
    applyTheme(settings.theme || host.theme.now);
    return host.theme.watch((theme) => applyTheme(settings.theme || theme));
  }, [host, settings?.theme, settings?.language]);
}

/** Start is shown once it is as it will stay: nothing moves under a finger that is about to press. */
function useStartAsItIs(known: boolean, more: boolean, section: string): void {
  useLayoutEffect(() => {
    if (known) rememberFirstFrame({ more });
    if (known || section !== '') showFirstFrame();
  }, [known, more, section]);
}
