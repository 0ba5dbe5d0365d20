import { useEffect, useState } from 'preact/hooks';
import { isAboutSupport } from '../pack/outcome';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { ClearAndHide } from '../ui/ClearAndHide';
import { goBack, type Navigate } from '../ui/navigation';
import { Screen } from '../ui/Screen';
import { HelpNow } from './HelpNow';
import { Question } from './Question';
import { Result, type ResultProps } from './Result';
import { recommend } from './recommend';
import './choose.css';

export interface ChooseProps extends Omit<ResultProps, 'onChange'> {
  /** Empty for the opening page; the number of a question, from 1; `now-` and that number for who can help
   * with what was answered there; `result`. */
  readonly step: string;
  readonly navigate: Navigate;
}

/** Help me choose: an opening page, one question a page, who can help after a hard answer, and a place to
 * start. */
export function Choose(props: ChooseProps) {
  const { pack, step, answers, navigate } = props;
  const { questions } = pack.guide;
  const [changing, setChanging] = useState(false);
  const [, now, number] = /^(now-)?(\d+)$/.exec(step) ?? [];
  const question = questions[Number(number) - 1];
  // Whoever comes back to the start or the result is no longer changing one answer.
  useEffect(() => {
    if (!question) setChanging(false);
  }, [question]);

  if (step === 'result') {
    const change = (id: string) => {
      setChanging(true);
      navigate(`choose/${questions.findIndex((q) => q.id === id) + 1}`);
    };
    return <Result {...props} onChange={change} />;
  }
  const { needs } = recommend(pack, answers);
  if (!question) return <Opening {...props} hard={needs.length > 0} />;
  const last = changing || Number(number) === questions.length;
  const goOn = () => navigate(last ? 'choose/result' : `choose/${Number(number) + 1}`);
  const isHere = (id: string) => question.answers.some((answer) => answer.id === id);
  if (now) {
    return (
      <HelpNow {...props} needs={needs.filter(({ id }) => isHere(id))} last={last} onGoOn={goOn} />
    );
  }
  return (
    <Question
      key={question.id}
      pack={pack}
      question={question}
      number={Number(number)}
      of={questions.length}
      changing={changing}
      chosen={answers[question.id] ?? []}
      onChoose={(ids) => props.onAnswer(question.id, ids)}
      hard={needs.length > 0}
      onHide={props.onHide}
      onBack={goBack}
      onNext={(ids) => {
        const hard = question.answers.some((one) => isAboutSupport(one) && ids.includes(one.id));
        if (hard) navigate(`choose/now-${number}`);
        else goOn();
      }}
    />
  );
}

function Opening({
  pack,
  navigate,
  onSupport,
  onHide,
  hard,
}: ChooseProps & { readonly hard: boolean }) {
  const { words, localise } = useLanguage();
  const { show, langOf } = useShow();
  const { opening } = pack.guide;
  const [first, ...rest] = opening.about;
  return (
    <Screen title={localise(opening.title)} lang={langOf(opening.title)} tabTitle={words.app.name}>
      {hard && <ClearAndHide onHide={onHide} />}
      {first && <p>{show(first)}</p>}
      <div class="row">
        <button type="button" class="button main" onClick={() => navigate('choose/1')}>
          {words.choose.begin}
        </button>
        <button type="button" class="button" onClick={() => onSupport([])}>
          {words.choose.support}
        </button>
      </div>
      {rest.length > 0 && (
        <details>
          <summary>{words.choose.openingMore}</summary>
          <div class="stack">
            {rest.map((text) => (
              <p key={localise(text)}>{show(text)}</p>
            ))}
          </div>
        </details>
      )}
    </Screen>
  );
}
