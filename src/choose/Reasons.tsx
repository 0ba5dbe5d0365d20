import type { Question } from '../pack/schema';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import type { Recommendation } from './recommend';

interface ReasonsProps {
  readonly choice: Recommendation;
  readonly questions: readonly Question[];
  readonly onChange: (question: string) => void;
}

/** Each question with what was said to it, and the way to say something else. */
export function Reasons({ choice, questions, onChange }: ReasonsProps) {
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
