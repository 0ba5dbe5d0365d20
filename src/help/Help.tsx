/** Other help. What is typed and chosen here lives in this component and dies with it: it is never
 * written to the address, the title, a store or a log. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Host } from '../host/host';
import type { Pack } from '../pack/schema';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { announce } from '../ui/announce';
import { ClearAndHide } from '../ui/ClearAndHide';
import type { Navigate } from '../ui/navigation';
import { Screen } from '../ui/Screen';
import { Chosen } from './Chosen';
import { Emergencies } from './Emergencies';
import { filteredAway, Nations, Quiet } from './Filters';
import { type Nation, rankServices } from './ranking';
import { SearchBox } from './SearchBox';
import { SearchFailed } from './SearchFailed';
import { SearchResults, sayHowMany, showable, usePaused } from './SearchResults';
import { Service } from './Service';
import { Services } from './Services';
import { Situations } from './Situations';
import { useNow } from './use-now';
import { useSearch } from './use-search';
import './help.css';

interface HelpProps {
  readonly host: Host;
  readonly pack: Pack;
  readonly navigate: Navigate;
  /** Ids of situations that the guide was told of; empty when the person came by themselves. */
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
  const offered = useMemo(
    () =>
      rankServices(pack.services, { situations: picked, quiet, now, ...(nation && { nation }) }),
    [pack, picked, quiet, nation, now],
  );
  const emergencies = offered.filter(({ service }) => service.urgency === 'emergency');
  // The same element again is one that Preact need not look into, at every key.
  const urgent = useMemo(
    () => <Emergencies host={host} offers={emergencies} now={now} />,
    [host, offered, now],
  );
  /** With nothing filtered away, to say how much is. */
  const everything = useMemo(
    () =>
      quiet || nation
        ? rankServices(pack.services, { situations: picked, quiet: false, now })
        : offered,
    [pack, picked, quiet, nation, now, offered],
  );
  const helpers = offered.filter(({ service }) => service.urgency !== 'emergency');
  const toTalk = helpers.filter(({ service }) => service.urgency === 'urgent').slice(0, FEW);
  const moved = useRef(false);
  const choose = (...ids: string[]) => {
    moved.current = true;
    setChosen(ids);
    setQuery('');
    setEntry('');
  };
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
  const answers = found && showable(found, helpers);
  const filtered = everything === offered ? 0 : filteredAway(everything, offered, found);
  const paused = usePaused(query);
  const above = showable(found?.slice(0, FEW) ?? [], emergencies).some((f) => f.type === 'service');

  const settled = answers !== undefined && paused === query;
  const howMany = settled ? sayHowMany(answers.length, above, words) : '';
  // Enter goes to the answers, which say how many they are; else that is said where the person types.
  const entered = useRef(false);
  const goToAnswers = () => document.getElementById('answers')?.focus();
  useEffect(() => {
    if (!settled) return;
    if (entered.current) goToAnswers();
    else announce(howMany);
    entered.current = false;
  }, [settled, howMany]);
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
    const [one, ...more] = picked;
    if (!one) return text.everybody;
    return more.length === 0
      ? show(one.label)
      : words.app.list(picked.map((s) => localise(s.label)));
  };
  const body = () => {
    const unsure = () => choose(EVERYBODY);
    const ways = (
      <Situations pack={pack} focus={moved.current} onChoose={choose} onUnsure={unsure} />
    );
    const talk = <Services title={text.talkTitle} offers={toTalk} {...{ host, now }} brief />;
    if (query.trim() !== '') {
      if (failed)
        return (
          <>
            <SearchFailed onAgain={prepare} />
            {ways}
            {talk}
          </>
        );
      if (!answers) return null;
      return (
        <SearchResults
          {...{ host, pack, navigate, now, answers, above, offered: helpers, toTalk }}
          typing={paused !== query}
          onChoose={choose}
          onUnsure={unsure}
        />
      );
    }
    const only = everything.find(({ service }) => service.id === entry);
    if (only) {
      return (
        <>
          <Chosen title={text.found} advice={[]} focus onOther={() => choose()} />
          <Service offer={only} {...{ host, now }} />
        </>
      );
    }
    if (chosen.length === 0) {
      return (
        <>
          {ways}
          {talk}
        </>
      );
    }
    return (
      <>
        <Chosen
          title={chosenTitle()}
          advice={picked.flatMap((s) => (s.advice ? [show(s.advice)] : []))}
          focus={moved.current}
          onOther={() => choose()}
        />
        <Services
          title={text.fitting}
          offers={helpers.filter(({ fits }) => fits)}
          {...{ host, now }}
        />
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
    <Screen title={text.title} tabTitle={words.app.name}>
      <ClearAndHide onHide={onHide} />
      <SearchBox
        value={query}
        onValue={(value) => {
          entered.current = false;
          setQuery(value);
        }}
        onFocus={prepare}
        onEnter={() => {
          if (settled) goToAnswers();
          else entered.current = true;
        }}
      />
      <Quiet quiet={quiet} onQuiet={setQuiet} />
      {(nation || listed) && pack.services.some((s) => s.nations) && (
        <Nations nation={nation} onNation={setNation} />
      )}
      {filtered > 0 && (
        <p class="row no-print">
          <span>{text.filtered(filtered)}</span>
          <button
            type="button"
            class="button"
            onClick={() => {
              setQuiet(false);
              setNation(undefined);
            }}
          >
            {text.showAll}
          </button>
        </p>
      )}
      {urgent}
      {body()}
      <p class="small quiet">{host.openedFor ? `${text.lead} ${text.addressBar}` : text.lead}</p>
    </Screen>
  );
}
