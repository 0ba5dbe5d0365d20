/** Other help. What is typed and chosen here lives in this component and dies with it: it is never
 * written to the address, the title, a store or a log. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Host } from '../host/host';
import type { Pack } from '../pack/schema';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { announce } from '../ui/announce';
import { HideButton, HideLimits } from '../ui/ClearAndHide';
import type { Navigate } from '../ui/navigation';
import { Screen } from '../ui/Screen';
import { useNow } from '../ui/use-now';
import { Chosen } from './Chosen';
import { Emergencies } from './Emergencies';
import { EmergencyStrip } from './EmergencyStrip';
import { LeftOut, Nations, Quiet } from './Filters';
import { landOn } from './land';
import { PrintList } from './PrintList';
import type { Nation, RankedService } from './ranking';
import { SearchBox } from './SearchBox';
import { SearchFailed } from './SearchFailed';
import { goToFirstAnswer, howMany, SearchResults, usePaused } from './SearchResults';
import { Services } from './Services';
import { Situations } from './Situations';
import { leftOut, useOffers } from './use-offers';
import { useSearch } from './use-search';
import './help.css';

interface HelpProps {
  readonly host: Host;
  readonly pack: Pack;
  readonly navigate: Navigate;
  /** Ids of situations that the guide was told of; empty when the user came by themselves. */
  readonly situations: readonly string[];
  readonly now: () => number;
  readonly onHide: () => void;
}

const EVERYBODY = 'everybody';
const FEW = 3;

export function Help({ host, pack, navigate, situations, now: clock, onHide }: HelpProps) {
  const { words, localise } = useLanguage();
  const { show } = useShow();
  const text = words.help;
  const now = useNow(clock);
  const [chosen, setChosen] = useState(situations);
  const [query, setQuery] = useState('');
  const [entry, setEntry] = useState('');
  const [quiet, setQuiet] = useState(false);
  const [nation, setNation] = useState<Nation>();
  const { search, failed, prepare } = useSearch(pack, query !== '');

  const picked = useMemo(
    () => pack.situations.filter((s) => chosen.includes(s.id)),
    [pack, chosen],
  );
  const offers = useOffers(pack, picked, { quiet, now, ...(nation && { nation }) });
  const isEmergency = ({ service }: RankedService) => service.urgency === 'emergency';
  const emergencies = offers.all.filter(isEmergency);
  const helpers = offers.all.filter((offer) => !isEmergency(offer));
  const toTalk = helpers.filter(({ service }) => service.urgency === 'urgent').slice(0, FEW);
  // The same elements again are some that Preact need not look into, at every key.
  const strip = useMemo(
    () => <EmergencyStrip host={host} offers={emergencies} now={now} />,
    [host, offers, now],
  );
  const urgent = useMemo(
    () => <Emergencies host={host} offers={emergencies} now={now} />,
    [host, offers, now],
  );
  const moved = useRef(false);
  const choose = (...ids: string[]) => {
    moved.current = true;
    setChosen(ids);
    setQuery('');
    setEntry('');
  };
  // What the guide was told is where it lands; after the frame has rolled its page to the top.
  useEffect(() => {
    if (picked.length > 0) landOn(document.getElementById('chosen'));
  }, []);
  useEffect(() => {
    void host.openedFor?.().then((sought) => {
      if (sought?.type === 'situation') choose(sought.is);
      if (sought?.type === 'service') setEntry(sought.is);
      if (sought?.type === 'words') setQuery(sought.is);
    });
  }, [host]);

  const found = useMemo(
    () => (search && query.trim() !== '' ? search(query) : undefined),
    [search, query],
  );
  const answers = useMemo(() => found && offers.answers(found), [found, offers]);
  const paused = usePaused(query);
  const filtered = useMemo(() => leftOut(offers, found), [offers, found]);

  const settled = answers !== undefined && paused === query;
  const count = answers ? howMany(answers, words) : '';
  // Enter and the arrow go to the first answer; how many there are is said wherever the person is.
  const entered = useRef(false);
  useEffect(() => {
    if (!settled) return;
    if (entered.current) goToFirstAnswer();
    entered.current = false;
    announce(count);
  }, [settled, count]);
  const narrowed = useRef({ quiet, nation });
  useEffect(() => {
    const before = narrowed.current;
    if (before.quiet === quiet && before.nation === nation) return;
    narrowed.current = { quiet, nation };
    const left = filtered > 0 ? text.filtered(filtered) : quiet ? '' : text.allShown;
    announce(quiet ? `${text.quietHint} ${left}` : left);
  }, [quiet, nation]);
  const listed = query.trim() === '' && entry === '' && chosen.length > 0;
  const chosenTitle = () => {
    const [one, another] = picked;
    if (one && !another) return show(one.label);
    return one ? words.app.list(picked.map((s) => localise(s.label))) : text.everybody;
  };
  const ways = { pack, onChoose: choose, onUnsure: () => choose(EVERYBODY) };
  const free = chosen.length === 0 && entry === '';
  const body = () => {
    const talk = <Services title={text.talkTitle} offers={toTalk} {...{ host, now }} brief />;
    if (query.trim() !== '') {
      if (failed)
        return (
          <>
            <SearchFailed onAgain={prepare} />
            <Situations {...ways} focus={false} />
            {talk}
          </>
        );
      if (!answers) return null;
      return (
        <SearchResults
          {...{ host, navigate, now, answers, offered: helpers, toTalk }}
          typing={paused !== query}
          {...ways}
        />
      );
    }
    const only = offers.unfiltered.all.find(({ service }) => service.id === entry);
    const other = () => choose();
    if (only) {
      return (
        <Chosen
          title={text.found}
          best={only}
          advice={[]}
          focus
          onOther={other}
          {...{ host, now }}
        />
      );
    }
    if (chosen.length === 0) return talk;
    const [best, ...more] = helpers.filter(({ fits }) => fits);
    return (
      <>
        <Chosen
          title={chosenTitle()}
          best={best}
          advice={picked.flatMap((s) => (s.advice ? [show(s.advice)] : []))}
          focus={moved.current}
          onOther={other}
          {...{ host, now }}
        />
        <Services title={text.fitting} offers={more} {...{ host, now }} />
        <Services
          title={text.others}
          offers={helpers.filter(({ fits }) => !fits)}
          {...{ host, now }}
          brief
          folded
        />
      </>
    );
  };

  return (
    <Screen
      title={text.title}
      tabTitle={words.app.name}
      wide
      beside={
        <>
          <HideButton onHide={onHide} />
          {strip}
        </>
      }
    >
      <div class="sides">
        <div class="sides-ask">
          <SearchBox
            value={query}
            onValue={(value) => {
              entered.current = false;
              setQuery(value);
            }}
            onFocus={prepare}
            onGo={() => {
              if (settled) goToFirstAnswer();
              else entered.current = true;
            }}
            hint={query === '' && !listed}
          >
            <Quiet quiet={quiet} onQuiet={setQuiet} />
          </SearchBox>
          {/* Once something is chosen it stays where there is room beside the answer. */}
          {query.trim() === '' && (
            <Situations
              key={`${free}`}
              {...ways}
              beside={!free}
              chosen={chosen}
              focus={moved.current}
            />
          )}
        </div>
        <div class="sides-answers">
          {quiet && urgent}
          {body()}
          {(nation || listed) && pack.services.some((s) => s.nations) && (
            <Nations nation={nation} onNation={setNation} />
          )}
          <LeftOut
            quiet={quiet}
            count={filtered}
            onShowAll={() => {
              setQuiet(false);
              setNation(undefined);
            }}
          />
          {!quiet && urgent}
          <PrintList {...{ host, pack, now }} />
          <HideLimits />
          <p class="small quiet">
            {host.openedFor ? `${text.lead} ${text.addressBar}` : text.lead}
          </p>
        </div>
      </div>
    </Screen>
  );
}
