/** Which screen, and what the screens may ask of each other. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Frame } from './Frame';
import { Home } from './Home';
import type { Host } from './host/host';
import { later } from './later';
import { Page } from './Page';
import type { Pack } from './pack/schema';
import { draftKeeper } from './request/draft';
import { type Answers, EMPTY_ANSWERS } from './request/request';
import { go, goBack, readRoute, useRoute } from './route';
import { useReading } from './store/reading';
import { DEFAULT_SETTINGS, type Settings as Saved } from './store/schema';
import type { Store } from './store/store';
import { Neutral } from './support/Neutral';
import { type Language, LanguageContext, loadWords, makeLanguage } from './text/language';
import { pickLanguage } from './text/pick-language';
import { applyTheme, rememberFirstFrame } from './theme';

const Asking = later(() => import('./Asking').then((m) => m.Asking));
const Explain = later(() => import('./explain/Explain').then((m) => m.Explain));
const Guide = later(() => import('./guide/Guide').then((m) => m.Guide));
const Requests = later(() => import('./outbox/Requests').then((m) => m.Requests));
const Support = later(() => import('./support/Support').then((m) => m.Support));
const Yours = later(() => import('./Yours').then((m) => m.Yours));
const Settings = later(() => import('./Settings').then((m) => m.Settings));

interface AppProps {
  readonly host: Host;
  readonly store: Store;
  readonly pack: Pack;
  readonly language: Language;
}

export function App({ host, store, pack, language: first }: AppProps) {
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
  const language = useChosenLanguage(first, settings?.language, host.locale, pack);
  useTheme(host, settings);
  const keeper = useDraft(store, host, settings?.keepDraft);
  const requests = useReading(store, [], (s) => s.page('changedAt', Number.POSITIVE_INFINITY, 1));
  const keeping = useReading(store, store.keeping, async (s) => s.keeping);
  const loss = useReading(store, undefined, (s) => s.get('notices', 'loss'));
  const now = Date.now();
  const asking = useReading(store, 0, async (s) => (await s.page('asksAt', Date.now(), 9)).length);

  useEffect(() => {
    host.onBack(() => {
      if (readRoute() === '') return false;
      goBack();
      return true;
    });
  }, [host]);

  const ask = useCallback(
    async (prefill: Partial<Answers>) => {
      await keeper.read();
      keeper.change({
        ...(keeper.answers ?? { ...EMPTY_ANSWERS, ...(await known(host)) }),
        ...prefill,
      });
      // In a channel the form is not here, and this page may go.
      if (!host.personal) keeper.flush();
      go('ask');
    },
    [keeper, host],
  );
  const forgetGuide = () => {
    setGuideAnswers({});
    setSituations([]);
  };
  const personal = host.personal;
  const landed = useRef(route).current;
  const yours = !personal && ['ask', 'requests', 'settings'].includes(section);

  const screen = () => {
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
          />
        );
      case 'ask':
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
            onClear={() => {
              forgetGuide();
              if (settings?.keepDraft === false) void keeper.discard();
            }}
          />
        );
      case 'privacy':
      case 'terms':
      case 'accessibility':
        return <Page page={pack.organisation[section]} />;
    }
    const draft =
      personal && keeper.answers && keeper.at > 0
        ? { id: 'draft' as const, answers: keeper.answers, at: keeper.at }
        : undefined;
    return (
      <Home
        draft={draft}
        latest={personal ? requests[0] : undefined}
        asking={personal ? asking : 0}
        now={now}
      />
    );
  };

  return (
    <LanguageContext.Provider value={language}>
      {section === 'hidden' ? (
        <Neutral go={go} />
      ) : (
        <Frame
          host={host}
          pack={pack}
          keeping={keeping}
          loss={loss?.restored}
          onLossSeen={() => void store.remove('notices', 'loss')}
          route={route}
          yours={yours}
        >
          {screen()}
        </Frame>
      )}
    </LanguageContext.Provider>
  );
}

async function known(host: Host): Promise<Partial<Answers>> {
  const person = await host.person;
  return { name: person.name ?? '', email: person.email ?? '' };
}

function useChosenLanguage(
  first: Language,
  setting: string | undefined,
  locale: string,
  pack: Pack,
): Language {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    if (setting === undefined) return;
    const tag = pickLanguage([setting, locale, ...navigator.languages]);
    if (tag === language.tag) return;
    let stale = false;
    void loadWords(tag).then(
      (words) => stale || setLanguage(makeLanguage(tag, words, pack.languages)),
    );
    return () => {
      stale = true;
    };
  }, [setting, locale, pack]);
  useEffect(() => {
    document.documentElement.lang = language.tag;
    document.documentElement.dir = language.dir;
  }, [language]);
  return language;
}

function useTheme(host: Host, settings: Saved | undefined): void {
  useEffect(() => {
    if (!settings) return;
    rememberFirstFrame(settings);
    applyTheme(settings.theme || host.theme.now);
    return host.theme.watch((theme) => applyTheme(settings.theme || theme));
  }, [host, settings?.theme, settings?.language]);
}

/** One keeper for the window, flushed at each sign that the window may be about to die. */
function useDraft(store: Store, host: Host, keep: boolean | undefined) {
  const keeper = useMemo(() => draftKeeper(store, Date.now), [store]);
  const [, render] = useState(0);
  useEffect(() => keeper.watch(() => render((n) => n + 1)), [keeper]);
  const started = useRef(false);
  useEffect(() => {
    if (keep === undefined) return;
    if (!keep && !started.current) void keeper.keep(false);
    started.current = true;
  }, [keeper, keep]);
  useEffect(() => {
    const read = () => void keeper.read();
    const flush = () => keeper.flush();
    const hidden = () => document.visibilityState === 'hidden' && flush();
    read();
    const stop = store.watch(read);
    addEventListener('pagehide', flush);
    addEventListener('blur', flush);
    document.addEventListener('visibilitychange', hidden);
    host.onSuspend(flush, (route) => go(route));
    return () => {
      stop();
      removeEventListener('pagehide', flush);
      removeEventListener('blur', flush);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [keeper, store, host]);
  return keeper;
}
