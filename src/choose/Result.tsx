import type { Kind, Pack, Question } from '../pack/schema';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { CallLink } from '../ui/CallLink';
import { ClearAndHide } from '../ui/ClearAndHide';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import {
  type Fillable,
  fillIn,
  type GuideAnswers,
  type Recommendation,
  recommend,
} from './recommend';

export interface ResultProps {
  readonly pack: Pack;
  readonly answers: GuideAnswers;
  /** On to the form, filled in by `fill` as far as the guide was told. */
  readonly onAsk: (fill: <T extends Fillable>(form: T) => T) => void;
  readonly onSupport: (situations: readonly string[]) => void;
  readonly onStartAgain: () => void;
  readonly onHide: () => void;
  readonly onChange: (question: string) => void;
}

/** A good place to start, and why. Hard situations come first and take nothing away. */
export function Result(props: ResultProps) {
  const { pack, answers, onSupport, onStartAgain, onChange } = props;
  const { words, localise } = useLanguage();
  const { show, langOf } = useShow();
  const text = words.choose;
  const choice = recommend(pack.guide, answers);
  const outcome = pack.guide.outcomes[choice.outcome];
  const mixed = choice.situations.length > 0 && choice.outcome !== 'support';
  return (
    // The window’s own name is the same wherever one is and whatever was answered: histories keep it.
    <Screen
      title={mixed ? text.resultTitle : localise(outcome.title)}
      lang={mixed ? undefined : langOf(outcome.title)}
      tabTitle={words.app.name}
    >
      {choice.situations.length > 0 && <ClearAndHide onHide={props.onHide} />}
      <SupportFirst pack={pack} situations={choice.situations} onSupport={onSupport} />
      {mixed && <h2>{show(outcome.title)}</h2>}
      <p>{show(outcome.about)}</p>
      {choice.outcome === 'both' && choice.kind !== 'unsure' && <p>{text.leans[choice.kind]}</p>}
      <Ask {...props} choice={choice} />
      <Reasons choice={choice} questions={pack.guide.questions} onChange={onChange} />
      {outcome.other && (
        <section class="stack tight">
          <h2>{text.other}</h2>
          <p>{show(outcome.other)}</p>
        </section>
      )}
      {outcome.cannot && (
        <section class="stack tight">
          <h2>{text.cannot}</h2>
          <p>{show(outcome.cannot)}</p>
        </section>
      )}
      <div class="row no-print">
        <a href="#/difference">{text.difference}</a>
        <button type="button" class="button plain" onClick={onStartAgain}>
          {text.again}
        </button>
      </div>
      <p class="small quiet">{text.forgotten}</p>
    </Screen>
  );
}

interface SupportFirstProps {
  readonly pack: Pack;
  readonly situations: readonly string[];
  readonly onSupport: ResultProps['onSupport'];
}

function SupportFirst({ pack, situations, onSupport }: SupportFirstProps) {
  const { words } = useLanguage();
  const { show } = useShow();
  const text = words.choose;
  if (situations.length === 0) return null;
  const numbers = pack.services
    .filter((s) => s.urgency === 'emergency' && s.situations.some((id) => situations.includes(id)))
    .flatMap((service) => {
      const phone = service.methods.find((method) => method.kind === 'phone');
      return phone ? [{ service, number: phone.number }] : [];
    });
  return (
    <>
      {numbers.length > 0 && (
        <Notice tone="danger">
          <p>{text.urgent}</p>
          <ul class="plain">
            {numbers.map(({ service, number }) => (
              <li key={number}>
                <CallLink href={`tel:${number.replaceAll(' ', '')}`}>
                  {words.app.call(number)}
                </CallLink>{' '}
                <span class="small soft">{show(service.name)}</span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <section class="card stack tight">
        <h2>{text.supportTitle}</h2>
        <p>{text.supportAbout}</p>
        <ul class="plain situations">
          {pack.situations
            .filter(({ id }) => situations.includes(id))
            .map(({ id, label }) => (
              <li key={id}>
                <button type="button" class="button" onClick={() => onSupport([id])}>
                  {show(label)}
                  <Icon name="next" />
                </button>
              </li>
            ))}
        </ul>
        <button type="button" class="button plain" onClick={() => onSupport([])}>
          {text.supportAll}
        </button>
      </section>
    </>
  );
}

function Ask({ pack, choice, onAsk }: ResultProps & { readonly choice: Recommendation }) {
  const { words, localise } = useLanguage();
  const kinds: readonly Kind[] =
    choice.outcome === 'both'
      ? choice.kind === 'coaching'
        ? ['coaching', 'mentoring', 'unsure']
        : ['mentoring', 'coaching', 'unsure']
      : [choice.kind];
  return (
    <div class="stack tight no-print">
      <div class="row">
        {kinds.map((kind, i) => (
          <button
            key={kind}
            type="button"
            class={i === 0 && choice.outcome !== 'support' ? 'button main' : 'button'}
            onClick={() => onAsk((form) => fillIn(form, pack.guide, { ...choice, kind }, localise))}
          >
            {words.choose.ask[kind]}
          </button>
        ))}
      </div>
      <p class="small soft">
        {words.choose.carried}
        {choice.situations.length > 0 && ` ${words.choose.notCarried}`}
      </p>
    </div>
  );
}

interface ReasonsProps {
  readonly choice: Recommendation;
  readonly questions: readonly Question[];
  readonly onChange: (question: string) => void;
}

/** Each question with what was said to it, and the way to say something else. */
function Reasons({ choice, questions, onChange }: ReasonsProps) {
  const { words, localise } = useLanguage();
  const { show } = useShow();
  const text = words.choose;
  const saidTo = (question: Question) =>
    choice.because.filter((reason) => reason.question.id === question.id);
  const answered = questions.filter((question) => saidTo(question).length > 0);
  const skipped = questions.filter((question) => saidTo(question).length === 0);
  const button = (question: Question, label: string, spoken: string) => (
    <button
      type="button"
      class="button plain no-print"
      aria-label={spoken}
      onClick={() => onChange(question.id)}
    >
      {label}
    </button>
  );
  return (
    <>
      {answered.length > 0 && (
        <section class="stack tight">
          <h2>{text.because}</h2>
          <ul class="plain reasons">
            {answered.map((question) => (
              <li key={question.id}>
                <span>
                  {saidTo(question).map(({ answer }) => (
                    <span key={answer.id} class="reason">
                      {show(answer.because ?? answer.label)}
                    </span>
                  ))}
                </span>
                {button(question, text.change, text.changeOf(localise(question.ask)))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {skipped.length > 0 && (
        <section class="stack tight">
          <h2>{text.skipped}</h2>
          <ul class="plain reasons">
            {skipped.map((question) => (
              <li key={question.id}>
                {/* The button says it. */}
                <span class="soft" aria-hidden="true">
                  {show(question.ask)}
                </span>
                {button(question, text.answer, text.answerTo(localise(question.ask)))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
