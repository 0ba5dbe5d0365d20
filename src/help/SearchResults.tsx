import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outbound } from '../host/host';
import type { Pack } from '../pack/schema';
import type { Dictionary } from '../text/en';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import type { Navigate } from '../ui/navigation';
import type { RankedService } from './ranking';
import { Service } from './Service';
import { Services } from './Services';
import { Situations, WayIn } from './Situations';
import type { Found } from './search';

interface AnswersProps {
  readonly host: Outbound;
  readonly pack: Pack;
  readonly navigate: Navigate;
  readonly now: number;
  /** More words may be coming: nothing is called nothing yet. */
  readonly typing: boolean;
  readonly answers: readonly Found[];
  /** One of the emergency services, which stand above, is meant too. */
  readonly above: boolean;
  readonly offered: readonly RankedService[];
  /** For whoever found nothing. */
  readonly toTalk: readonly RankedService[];
  readonly onChoose: (situation: string) => void;
  readonly onUnsure: () => void;
}

const AT_MOST = 8;
/** As many as fit the popup are there at each key; the rest comes when the typing pauses. */
const AT_ONCE = 3;
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

/** The answers that may be shown: a service that is not offered stays out. */
export function showable(
  answers: readonly Found[],
  offered: readonly RankedService[],
): readonly Found[] {
  const ids = new Set(offered.map(({ service }) => service.id));
  return answers.filter(({ type, id }) => type !== 'service' || ids.has(id)).slice(0, AT_MOST);
}

export const sayHowMany = (count: number, above: boolean, { help: text }: Dictionary) =>
  count > 0 ? text.results(count) : above ? text.aboveTitle : text.noMatchTitle;

/** What a search leads to. Where it leads nowhere, people to talk to and the ways in. */
export function SearchResults(props: AnswersProps) {
  const { host, pack, navigate, now, typing, above, offered, toTalk, onChoose, onUnsure } = props;
  const { words, localise } = useLanguage();
  const { show } = useShow();
  const text = words.help;
  const last = useRef(props.answers);
  // Half a word often means nothing; what the words before it meant stays until the typing pauses.
  if (props.answers.length > 0 || !typing) last.current = props.answers;
  const answers = last.current;
  const shown = typing ? answers.slice(0, AT_ONCE) : answers;
  const draw = (found: Found) => {
    if (found.type === 'kind') {
      const name = text.readMore(localise(pack.explain[found.id].name));
      return <WayIn key={found.id} label={name} onPick={() => navigate('difference')} />;
    }
    const { id } = found;
    if (found.type === 'service') {
      const offer = offered.find(({ service }) => service.id === id);
      return offer && <Service key={id} {...{ host, offer, now }} size="brief" />;
    }
    const situation = pack.situations.find((s) => s.id === id);
    if (!situation) return undefined;
    const hint = situation.hint && show(situation.hint);
    return <WayIn key={id} label={show(situation.label)} hint={hint} onPick={() => onChoose(id)} />;
  };
  const none = answers.length === 0;
  if (none && typing) return null;
  return (
    <>
      <section class="stack" aria-labelledby="answers">
        <h2 id="answers" tabIndex={-1}>
          {sayHowMany(answers.length, above, words)}
        </h2>
        {above && <p>{text.above}</p>}
        {none && !above && <p>{text.noMatch}</p>}
        {shown.map(draw)}
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
