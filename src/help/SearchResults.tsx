import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outbound } from '../host/host';
import type { Pack } from '../pack/schema';
import { type Language, useLanguage } from '../text/language';
import { useShow } from '../text/show';
import type { Navigate } from '../ui/navigation';
import { type Answer, countOf } from './answers';
import { Privacy } from './Privacy';
import type { RankedService } from './ranking';
import { Service } from './Service';
import { Services } from './Services';
import { Situations, WayIn } from './Situations';

interface ResultsProps {
  readonly host: Outbound;
  readonly pack: Pack;
  readonly navigate: Navigate;
  readonly now: number;
  /** More words may be coming: nothing is called nothing yet. */
  readonly typing: boolean;
  readonly answers: readonly Answer[];
  readonly offered: readonly RankedService[];
  /** For whoever found nothing. */
  readonly toTalk: readonly RankedService[];
  readonly onChoose: (situation: string) => void;
  readonly onUnsure: () => void;
}

/** What fits the popup is there at each key; the rest comes when the typing pauses. */
const AT_ONCE = 1;
const PAUSE = 200;

/** The value, once it has not changed for a moment. */
export function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}

/** How many answers there are: one sentence, for whoever looks and whoever listens. */
export const howMany = (answers: readonly Answer[], { help }: Language['words']): string =>
  answers.length > 0 ? help.results(countOf(answers)) : help.noMatchTitle;

/** Puts focus on the first answer; where there is none, on what says so. */
export function goToFirstAnswer(): void {
  const heading = document.getElementById('answers');
  const first = heading?.parentElement?.querySelector<HTMLElement>('.service, .way-in, .privacy');
  (first ?? heading)?.focus();
}

/** What a search leads to. Where it leads nowhere, people to talk to and the ways in. */
export function SearchResults(props: ResultsProps) {
  const { host, pack, navigate, now, typing, offered, toTalk, onChoose, onUnsure } = props;
  const { words, localise } = useLanguage();
  const { show } = useShow();
  const text = words.help;
  const last = useRef(props.answers);
  // Half a word often means nothing; what the words before it meant stays until the typing pauses.
  if (props.answers.length > 0 || !typing) last.current = props.answers;
  const answers = last.current;
  const draw = (answer: Answer): ComponentChildren => {
    if (answer.type === 'privacy') return <Privacy key="privacy" offered={offered} />;
    if (answer.type === 'kind') {
      const name = text.readMore(localise(pack.explain[answer.id].name));
      return <WayIn key={answer.id} label={name} onPick={() => navigate('difference')} />;
    }
    const { id } = answer;
    const card = (offer: RankedService) => (
      <Service key={offer.service.id} {...{ host, offer, now }} size="brief" />
    );
    if (answer.type === 'service') return answer.offers.map(card);
    const situation = pack.situations.find((s) => s.id === id);
    if (!situation) return undefined;
    const { offers, all } = answer;
    return (
      <section key={id} class="stack" aria-labelledby={`answer-${id}`}>
        <h2 id={`answer-${id}`}>{show(situation.label)}</h2>
        {offers.slice(0, typing ? AT_ONCE : offers.length).map(card)}
        {!typing && all > offers.length && (
          <button type="button" class="button" onClick={() => onChoose(id)}>
            {text.allOf(all)}
            <span class="unseen">: {show(situation.label)}</span>
          </button>
        )}
      </section>
    );
  };
  const none = answers.length === 0;
  if (none && typing) return null;
  return (
    <>
      <section class="stack found" aria-labelledby="answers">
        <h2 id="answers" tabIndex={-1} class={none ? undefined : 'small quiet'}>
          {howMany(answers, words)}
        </h2>
        {none && <p>{text.noMatch}</p>}
        {answers.slice(0, typing ? AT_ONCE : answers.length).map(draw)}
      </section>
      {none && (
        <>
          <Services title={text.talkTitle} offers={toTalk} {...{ host, now }} brief />
          <Situations pack={pack} focus={false} onChoose={onChoose} onUnsure={onUnsure} />
        </>
      )}
    </>
  );
}
