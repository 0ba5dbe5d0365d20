import { useState } from 'preact/hooks';
import { isFor } from '../pack/kinds';
import { isAboutSupport } from '../pack/outcome';
import type { Kind, Pack } from '../pack/schema';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { ClearAndHide } from '../ui/ClearAndHide';
import type { Composer } from '../ui/composer';
import { KindDrawing } from '../ui/KindDrawing';
import { Notice } from '../ui/Notice';
import { ReportWords } from '../ui/ReportWords';
import { Resources } from '../ui/Resources';
import { Screen } from '../ui/Screen';
import { Needs, type NeedsProps } from './Needs';
import { OtherSchemes, OwnSchemes } from './OwnSchemes';
import { Reasons } from './Reasons';
import {
  FIRST,
  type Fillable,
  fillIn,
  type GuideAnswers,
  type Recommendation,
  recommend,
} from './recommend';
import { TakeResult } from './TakeResult';

export interface ResultProps extends Omit<NeedsProps, 'needs'> {
  readonly host: NeedsProps['host'] & Composer;
  readonly pack: Pack;
  readonly answers: GuideAnswers;
  readonly onAnswer: (question: string, ids: string[]) => void;
  /** On to the form, filled in by `fill` as far as the guide was told. */
  readonly onAsk: (fill: <T extends Fillable>(form: T) => T) => void;
  readonly onStartAgain: () => void;
  readonly onHide: () => void;
  readonly onChange: (question: string) => void;
}

/** A good place to start, and why. Hard situations come first. */
export function Result(props: ResultProps) {
  const { pack, answers, onStartAgain, onChange } = props;
  const { words, localise } = useLanguage();
  const { show, langOf } = useShow();
  const text = words.choose;
  // Chosen here, it is in this window alone.
  const [unit, setUnit] = useState('');
  const choice = recommend(pack, answers);
  const { needs } = choice;
  const outcome = pack.guide.outcomes[choice.outcome];
  const mixed = needs.length > 0 && choice.outcome !== 'support';
  const notes = choice.because.filter(({ answer }) => answer.advice && !isAboutSupport(answer));
  return (
    // The window’s own name is the same wherever one is and whatever was answered: histories keep it.
    <Screen
      title={mixed ? text.resultTitle : localise(outcome.title)}
      lang={mixed ? undefined : langOf(outcome.title)}
      tabTitle={words.app.name}
    >
      {needs.length > 0 && <ClearAndHide onHide={props.onHide} />}
      {mixed && <p>{text.supportAbout}</p>}
      <Needs {...props} needs={needs} />
      {mixed && <h2>{show(outcome.title)}</h2>}
      {(choice.outcome === 'mentoring' || choice.outcome === 'coaching') && (
        <KindDrawing kind={choice.outcome} />
      )}
      {notes.map(({ answer }) => (
        <Notice key={answer.id}>
          <p>{answer.advice && show(answer.advice)}</p>
        </Notice>
      ))}
      <p>
        {choice.outcome === 'both' && choice.bothWays && `${text.bothWays} `}
        {show(outcome.about)}
      </p>
      {choice.outcome === 'both' && !choice.order && choice.kind !== 'unsure' && (
        <p>{text.leans[choice.kind]}</p>
      )}
      {outcome.cannot && (
        <section class="hopes">
          <h2>{text.cannot}</h2>
          <p>{show(outcome.cannot)}</p>
        </section>
      )}
      {choice.outcome !== 'support' && <OwnSchemes {...props} {...{ choice, unit, setUnit }} />}
      {choice.outcome === 'both' ? (
        <WhichFirst {...props} {...{ choice, unit }} />
      ) : (
        <Ask {...props} {...{ choice, unit }} />
      )}
      <Reasons choice={choice} questions={pack.guide.questions} onChange={onChange} />
      {outcome.other && (
        <section class="stack tight">
          <h2>{text.other}</h2>
          <p>{show(outcome.other)}</p>
        </section>
      )}
      {choice.outcome !== 'support' && (
        <>
          <OtherSchemes {...props} choice={choice} />
          <Resources
            host={props.host}
            title={words.resources.title}
            links={resourcesFor(pack, choice.outcome)}
          />
          <TakeResult {...props} choice={choice} />
        </>
      )}
      <div class="row no-print">
        <a href="#/difference">{text.difference}</a>
        <button type="button" class="button plain" onClick={onStartAgain}>
          {text.again}
        </button>
      </div>
      <p class="small quiet">{text.forgotten}</p>
      <ReportWords host={props.host} pack={pack} page={words.start.choose} />
    </Screen>
  );
}

/** Of the kind that was suggested; where both were, or neither, of either. */
const resourcesFor = ({ resources = [] }: Pack, outcome: Recommendation['outcome']) =>
  resources.filter(
    (one) => (outcome !== 'mentoring' && outcome !== 'coaching') || isFor(one, outcome),
  );

type AskProps = Pick<ResultProps, 'pack' | 'onAsk' | 'onAnswer'> & {
  /** Empty where they did not say. */
  readonly unit: string;
  readonly choice: Recommendation;
};

/** On to the form with `choice`, whatever order was said before. */
function useAsk({ pack, onAsk, unit }: AskProps) {
  const { words, localise } = useLanguage();
  return (choice: Recommendation) =>
    onAsk((form) => ({
      ...fillIn(form, pack.guide, choice, localise, words.choose.order),
      ...(unit && { unit }),
    }));
}

/** One way on. It stands out only where nothing else comes before it. */
function Ask(props: AskProps) {
  const { choice } = props;
  const { words } = useLanguage();
  const ask = useAsk(props);
  const main = choice.needs.length === 0;
  return (
    <div class="stack tight no-print to-form">
      <div class="row">
        <button type="button" class={main ? 'button main' : 'button'} onClick={() => ask(choice)}>
          {words.choose.ask[choice.kind]}
        </button>
      </div>
      <Carried choice={choice} />
    </div>
  );
}

/** Where both fit, the user says which comes first; neither stands out until they have. */
function WhichFirst(props: AskProps) {
  const { choice, onAnswer } = props;
  const { words } = useLanguage();
  const ask = useAsk(props);
  const text = words.choose;
  const said = choice.order && choice.kind !== 'unsure' ? choice.kind : undefined;
  const kinds: readonly Exclude<Kind, 'unsure'>[] =
    choice.kind === 'coaching' ? ['coaching', 'mentoring'] : ['mentoring', 'coaching'];
  return (
    <section class="stack tight no-print to-form">
      <h2>{text.whichFirst}</h2>
      {said && <p>{text.saidFirst[said]}</p>}
      <div class="firsts">
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class={kind === said && choice.needs.length === 0 ? 'button main' : 'button'}
            onClick={() => {
              onAnswer(FIRST, [kind]);
              ask({ ...choice, kind, order: true });
            }}
          >
            <KindDrawing kind={kind} />
            <strong>{text.firstOf[kind].name}</strong>
            <span class="small">{text.firstOf[kind].why}</span>
          </button>
        ))}
      </div>
      <button
        type="button"
        class="button plain"
        onClick={() => ask({ ...choice, kind: 'unsure', order: false })}
      >
        {text.ask.unsure}
      </button>
      <Carried choice={choice} />
    </section>
  );
}

function Carried({ choice }: Pick<AskProps, 'choice'>) {
  const { words } = useLanguage();
  return (
    <p class="small soft">
      {words.choose.carried}
      {choice.needs.length > 0 && ` ${words.choose.notCarried}`}
    </p>
  );
}
