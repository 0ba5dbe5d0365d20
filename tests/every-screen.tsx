/** Every screen as the app puts it on a page, for tests that look at all of them. */
import { type ComponentChildren, render } from 'preact';
import { Frame } from '../src/app/Frame';
import { PackPage } from '../src/app/PackPage';
import { StartScreen } from '../src/app/StartScreen';
import { AskAside } from '../src/ask/AskAside';
import { AskForm } from '../src/ask/AskForm';
import { draftAutosave } from '../src/ask/draft-autosave';
import { Review } from '../src/ask/Review';
import { Choose } from '../src/choose/Choose';
import { Difference } from '../src/difference/Difference';
import { Help } from '../src/help/Help';
import { rankServices } from '../src/help/ranking';
import { SearchResults } from '../src/help/SearchResults';
import { ServiceDetails } from '../src/help/ServiceDetails';
import { offersOf } from '../src/help/use-offers';
import type { Host } from '../src/host/host';
import type { Pack } from '../src/pack/schema';
import { linesOf, messageOf } from '../src/request/message';
import { RequestDetails } from '../src/requests/RequestDetails';
import { Settings } from '../src/settings/Settings';
import { DEFAULT_SETTINGS } from '../src/store/schema';
import { databaseName, type Store } from '../src/store/store';
import { cy } from '../src/text/cy';
import { en } from '../src/text/en';
import { LanguageContext, makeLanguage } from '../src/text/language';
import { oddAnswers, oddRequest, pick, type Random } from './hostile-world';

/** Settles when nothing of it is left for the next file, which looks into the same browser. */
export async function closed(store: Store, account: string): Promise<void> {
  store.close();
  await new Promise<void>((done) => {
    const going = indexedDB.deleteDatabase(databaseName(account));
    going.onsuccess = going.onerror = () => done();
  });
}

export const host = {
  personal: true,
  locale: 'en-gb',
  shareUrl: () => undefined,
  openLink: async () => true,
  composeMail: async () => 'opened',
  mailLimit: 1900,
  person: Promise.resolve({}),
} as unknown as Host;
const nothing = () => {};

/** Every screen, by name, for one state of the world. */
export function everyScreen(
  odd: Pack,
  random: Random,
  tag: 'en' | 'cy',
  store: Store,
): Record<string, ComponentChildren> {
  const now = Date.UTC(2026, 10, 23, 11) + Math.floor(random() * 366) * 86_400_000;
  const answers = oddAnswers(random);
  const row = oddRequest(odd.routes, random);
  const language = makeLanguage(tag, { en, cy }[tag], odd.languages);
  const lines = linesOf(answers, odd.request, language);
  const draft = { id: 'draft', answers, at: row.createdAt } as const;
  const offered = rankServices(odd.services, { situations: [], quiet: random() < 0.5, now });
  const guide = (step: string) => (
    <Choose
      {...{
        host,
        pack: odd,
        step,
        onAnswer: nothing,
        navigate: nothing,
        onAsk: nothing,
        onSupport: nothing,
      }}
      onStartAgain={nothing}
      onHide={nothing}
      answers={Object.fromEntries(
        odd.guide.questions.map((q) => [q.id, [pick(random, q.answers).id]]),
      )}
    />
  );
  const support = (situations: string[]) => (
    <Help
      {...{ host, pack: odd, navigate: nothing, situations, onHide: nothing }}
      now={() => now}
    />
  );
  const found = [
    ...odd.services.map(({ id }) => ({ type: 'service', id }) as const),
    ...odd.situations.map(({ id }) => ({ type: 'situation', id }) as const),
    { type: 'kind', id: 'coaching' } as const,
  ];
  return {
    start: <StartScreen pack={odd} draft={draft} latest={row} needPerson={0} now={now} />,
    difference: <Difference pack={odd} />,
    choose: guide(''),
    question: guide('1'),
    result: guide('result'),
    helpNow: guide('now-1'),
    ask: (
      <AskForm
        {...{ host, pack: odd, answers, draft: 'saved', keepDraft: true }}
        aside={<AskAside receiver="x" address="x" replyBy="Monday" draft="saved" />}
        {...{ onChange: nothing, onKeepDraft: nothing, onDiscard: nothing, onReview: nothing }}
      />
    ),
    review: (
      <Review
        {...{
          lines,
          message: messageOf(lines, answers.kind, row.reference, odd.request, language),
        }}
        {...{
          receiver: 'x',
          replyBy: 'Monday',
          next: [],
          onChange: nothing,
          onSend: async () => {},
        }}
      />
    ),
    request: (
      <RequestDetails
        {...{ host, store, pack: odd, navigate: nothing, row, drafted: false }}
        ask={async () => {}}
      />
    ),
    situations: support([]),
    everybody: support(['everybody']),
    chosen: support([pick(random, odd.situations).id]),
    search: (
      <>
        <h1>Search</h1>
        <SearchResults
          {...{
            host,
            pack: odd,
            navigate: nothing,
            now,
            typing: false,
            answers: offersOf(odd, [], { quiet: false, now }).answers(found),
          }}
          {...{ offered, toTalk: offered, onChoose: nothing, onUnsure: nothing }}
        />
      </>
    ),
    entries: (
      <>
        <h1>Entries</h1>
        {odd.services.map((service) => (
          <ServiceDetails key={service.id} {...{ host, service, now }} />
        ))}
      </>
    ),
    settings: (
      <Settings
        {...{ host, store, pack: odd, draft: draftAutosave(store, Date.now) }}
        settings={{ ...DEFAULT_SETTINGS, language: pick(random, ['', 'cy', 'zh-yue']) }}
      />
    ),
    privacy: <PackPage page={odd.organisation.privacy} />,
    terms: <PackPage page={odd.organisation.terms} />,
    accessibility: <PackPage page={odd.organisation.accessibility} />,
  };
}

/** As it stands in the app, without what would catch a failure: each would be one. */
export function drawIn(root: HTMLElement, odd: Pack, tag: 'en' | 'cy', screen: ComponentChildren) {
  render(
    <LanguageContext.Provider value={makeLanguage(tag, { en, cy }[tag], odd.languages)}>
      <Frame host={host} pack={odd} persistence="persistent" path="x" onLanguage={nothing}>
        {screen}
      </Frame>
    </LanguageContext.Provider>,
    root,
  );
}
