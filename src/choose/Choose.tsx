import { useEffect, useRef, useState } from 'preact/hooks';
import { NOT_SURE } from '../pack/rules';
import type { Question as PackQuestion } from '../pack/schema';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { announce } from '../ui/announce';
import { ClearAndHide, HideButton, HideLimits } from '../ui/ClearAndHide';
import { ChoiceField } from '../ui/Field';
import type { Navigate } from '../ui/navigation';
import { Screen, TITLE } from '../ui/Screen';
import { Result, type ResultProps } from './Result';
import { recommend } from './recommend';
import './choose.css';

export interface ChooseProps extends Omit<ResultProps, 'onChange'> {
  /** Empty for the opening page; the number of a question, from 1; `result`. */
  readonly step: string;
  readonly onAnswer: (question: string, ids: string[]) => void;
  readonly navigate: Navigate;
}

/** Help me choose: an opening page, one question a page, and a place to start. */
export function Choose(props: ChooseProps) {
  const { pack, step, navigate } = props;
  const { questions } = pack.guide;
  const [changing, setChanging] = useState(false);
  const question = /^\d+$/.test(step) ? questions[Number(step) - 1] : undefined;
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
  const hard = recommend(pack.guide, props.answers).situations.length > 0;
  if (!question) return <Opening {...props} hard={hard} />;
  const last = Number(step) === questions.length;
  return (
    <Question
      key={question.id}
      question={question}
      number={Number(step)}
      of={questions.length}
      changing={changing}
      chosen={props.answers[question.id] ?? []}
      onChoose={(ids) => props.onAnswer(question.id, ids)}
      hard={hard}
      onHide={props.onHide}
      onNext={() => navigate(changing || last ? 'choose/result' : `choose/${Number(step) + 1}`)}
    />
  );
}

function Opening({ pack, navigate, onSupport, onHide, hard }: ChooseProps & Hard) {
  const { words, localise } = useLanguage();
  const { show, langOf } = useShow();
  const { opening } = pack.guide;
  return (
    <Screen title={localise(opening.title)} lang={langOf(opening.title)} tabTitle={words.app.name}>
      {hard && <ClearAndHide onHide={onHide} />}
      {opening.about.map((text) => (
        <p key={localise(text)}>{show(text)}</p>
      ))}
      <div class="row">
        <button type="button" class="button main" onClick={() => navigate('choose/1')}>
          {words.choose.begin}
        </button>
        <button type="button" class="button" onClick={() => onSupport([])}>
          {words.choose.support}
        </button>
      </div>
    </Screen>
  );
}

interface Hard {
  /** Something hard was said: from then on there is the way out. */
  readonly hard: boolean;
}

interface QuestionProps extends Hard {
  readonly question: PackQuestion;
  readonly number: number;
  readonly of: number;
  readonly changing: boolean;
  readonly chosen: readonly string[];
  readonly onChoose: (ids: string[]) => void;
  readonly onNext: () => void;
  readonly onHide: () => void;
}

function Question(props: QuestionProps) {
  const { question, number, of, changing, chosen, onChoose, onNext, hard, onHide } = props;
  const { words, localise } = useLanguage();
  const { show, langOf } = useShow();
  const text = words.choose;
  const ask = localise(question.ask);
  const wasHard = useRef(hard);
  useEffect(() => {
    // It comes above what the person is at.
    if (hard && !wasHard.current) announce(text.wayOut);
    wasHard.current = hard;
  }, [hard]);
  const options = question.answers.map(({ id, label }) => ({ id, label: show(label) }));
  // Among check boxes, “not sure” and the others rule each other out; the newest choice stands.
  const choose = (ids: string[]) => {
    const nowUnsure = ids.includes(NOT_SURE) && !chosen.includes(NOT_SURE);
    onChoose(nowUnsure ? [NOT_SURE] : ids.length > 1 ? ids.filter((id) => id !== NOT_SURE) : ids);
  };
  return (
    <Screen title={ask} lang={langOf(question.ask)} tabTitle={words.app.name}>
      <div class="leave later">
        <p class="small quiet progress" id="progress">
          {text.progress(number, of)}
        </p>
        {hard && <HideButton onHide={onHide} />}
      </div>
      <form
        class="stack"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          onNext();
        }}
      >
        <ChoiceField
          id={question.id}
          label={ask}
          askedBy={`progress ${TITLE}`}
          hint={question.hint && show(question.hint)}
          options={[...options, { id: NOT_SURE, label: text.notSure }]}
          chosen={chosen}
          onChange={choose}
          many={question.many ?? false}
        />
        <div class="row">
          <button type="submit" class="button main">
            {changing ? text.backToResult : text.next}
          </button>
          <button
            type="button"
            class="button plain"
            onClick={() => {
              onChoose([]);
              onNext();
            }}
          >
            {text.skip}
          </button>
        </div>
      </form>
      {hard && <HideLimits />}
    </Screen>
  );
}
