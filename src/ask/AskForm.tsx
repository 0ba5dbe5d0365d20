import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Host } from '../host/host';
import type { Pack } from '../pack/schema';
import { type FormAnswers, LIMITS } from '../request/questions';
import { tidied } from '../request/tidied';
import { type FormProblem, validate } from '../request/validate';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import type { Composer } from '../ui/composer';
import { FoldedFaq } from '../ui/Faq';
import { ChoiceField, TextField } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { KindDrawing } from '../ui/KindDrawing';
import { Notice } from '../ui/Notice';
import { ReportWords } from '../ui/ReportWords';
import { Screen } from '../ui/Screen';
import { Steps } from '../ui/Steps';
import { DraftNote } from './DraftNote';
import type { DraftState } from './draft-autosave';
import { ErrorSummary } from './ErrorSummary';
import { ForWhom } from './ForWhom';
import { OptionalQuestions } from './OptionalQuestions';
import { OwnQuestions } from './OwnQuestions';
import { OwnScheme, type OwnSchemeProps } from './OwnScheme';
import { Timing } from './Timing';
import { Unit } from './Unit';
import '../ui/columns.css';
import './ask.css';

interface AskProps {
  readonly host: OwnSchemeProps['host'] & Composer & Pick<Host, 'pickPeople'>;
  readonly pack: Pack;
  readonly answers: FormAnswers;
  readonly draft: DraftState;
  readonly keepDraft: boolean;
  /** Who reads it, and by when they reply, as far as the answers say. */
  readonly aside: ComponentChildren;
  /** What became of the draft that was here. */
  readonly said?: ComponentChildren;
  readonly onChange: (answers: FormAnswers) => void;
  readonly onKeepDraft: (keep: boolean) => void;
  readonly onDiscard: () => void;
  /** Every answer is good. */
  readonly onReview: () => void;
  /** A field to start at, from “Change” on the review. */
  readonly startAt?: string;
}

/** The two-minute form. What is typed is kept by `onChange`; nothing here stores or sends. */
export function AskForm(props: AskProps) {
  const { pack, answers, onChange, onReview } = props;
  const language = useLanguage();
  const { words, localise } = language;
  const { show, optionsOf } = useShow();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  // Known before, it stands before everything; and nothing above moves while somebody writes.
  const [known] = useState(answers.unit);
  const schemes = { pack, host: props.host, kind: answers.kind };

  const set = (part: Partial<FormAnswers>) => onChange({ ...answers, ...part });
  // A browser that helps to fill in also keeps what is filled in.
  const kept = props.keepDraft && props.draft !== 'window';
  const errorOf = (id: string) => problems.find((problem) => problem.id === id)?.message;

  useEffect(() => {
    const control = props.startAt ? document.getElementById(props.startAt) : null;
    if (!control) return;
    const details = control.closest('details');
    if (details) details.open = true;
    control.closest('.field')?.scrollIntoView();
    control.focus({ preventScroll: true });
  }, [props.startAt]);

  const review = (event: Event) => {
    event.preventDefault();
    const found = validate(tidied(answers, pack.request), pack.request, language);
    setProblems(found);
    setAttempt(attempt + 1);
    if (found.length === 0) onReview();
  };

  return (
    <Screen title={words.ask.title} wide>
      <Steps label={words.ask.stepsLabel} steps={words.ask.steps} at={0} />
      {/* Always there: a screen reader says only what changes in a place that it knows. */}
      <div role="status">{props.said && <Notice tone="warning">{props.said}</Notice>}</div>
      {problems.length > 0 && <ErrorSummary problems={problems} attempt={attempt} />}
      <p class="soft">{words.ask.about}</p>
      <OwnScheme {...schemes} unit={known} />
      <form class="columns ask" autoComplete="off" noValidate onSubmit={review}>
        <div class="flow">
          <section class="part stack" aria-labelledby="ask-what">
            <h2 id="ask-what">{words.ask.sectionWhat}</h2>
            <ChoiceField
              id="kind"
              label={words.ask.kind}
              required
              options={(['mentoring', 'coaching', 'unsure'] as const).map((id) => ({
                id,
                label: words.ask.kinds[id],
                drawing: id !== 'unsure' && <KindDrawing kind={id} />,
              }))}
              chosen={answers.kind ? [answers.kind] : []}
              error={errorOf('kind')}
              onChange={([kind]) => set({ kind: kind as FormAnswers['kind'] })}
            />
            <Timing pack={pack} kind={answers.kind} />
            <Notice>
              <h3 id="ask-limits">{words.ask.limitsTitle}</h3>
              {pack.request.limits.map((text) => (
                <p key={localise(text)}>{show(text)}</p>
              ))}
            </Notice>
            <label class="choice">
              <input
                type="checkbox"
                autoComplete="off"
                checked={!props.keepDraft}
                aria-describedby="keep-hint"
                onChange={(event) => props.onKeepDraft(!event.currentTarget.checked)}
              />
              <span>
                <span>{words.ask.keepDraft}</span>
                <span class="small quiet" id="keep-hint">
                  {words.ask.keepDraftHint}
                </span>
              </span>
            </label>
            <TextField
              id="change"
              label={words.ask.change}
              hint={words.ask.changeHint}
              see="ask-limits"
              required
              long
              max={LIMITS.change}
              value={answers.change}
              error={errorOf('change')}
              onInput={(change) => set({ change })}
              note={
                <p class="draft-place">
                  <DraftNote state={props.draft} said />
                </p>
              }
            />
            {pack.request.topics.length > 0 && (
              <ChoiceField
                id="topics"
                label={words.ask.topics}
                hint={words.ask.topicsHint}
                many
                options={optionsOf(pack.request.topics)}
                chosen={answers.topics}
                onChange={(topics) => set({ topics })}
              />
            )}
            <OwnQuestions pack={pack} answers={answers} set={set} errorOf={errorOf} />
          </section>
          <section class="part stack" aria-labelledby="ask-you">
            <h2 id="ask-you">{words.ask.sectionYou}</h2>
            {pack.request.onBehalf && <ForWhom {...{ answers, set, errorOf }} />}
            <TextField
              id="name"
              label={words.ask.name}
              required
              autoComplete={kept ? 'name' : 'off'}
              value={answers.name}
              error={errorOf('name')}
              onInput={(name) => set({ name })}
            />
            <TextField
              id="email"
              label={words.ask.email}
              type="email"
              autoComplete={kept ? 'email' : 'off'}
              required
              value={answers.email}
              error={errorOf('email')}
              onInput={(email) => set({ email })}
            />
            <Unit {...{ ...schemes, answers, known, set, errorOf }} />
            <TextField
              id="contact"
              label={words.ask.contact}
              hint={words.ask.contactHint}
              max={LIMITS.contact}
              value={answers.contact}
              error={errorOf('contact')}
              onInput={(contact) => set({ contact })}
            />
          </section>
          <OptionalQuestions {...{ host: props.host, pack, answers, set, errorOf }} />
          <section class="part stack" aria-labelledby="ask-privacy">
            <h2 id="ask-privacy">{words.ask.privacyTitle}</h2>
            <p>
              {words.ask.privacyText} <a href="#/privacy">{words.ask.privacyLink}</a>
            </p>
            {props.draft !== 'idle' && (
              <button type="button" class="button plain" onClick={props.onDiscard}>
                <Icon name="trash" />
                {words.ask.discard}
              </button>
            )}
            <ReportWords host={props.host} pack={pack} page={words.ask.title} />
          </section>
          <FoldedFaq faq={pack.faq} />
          <div class="actions">
            <button type="submit" class="button main">
              {words.ask.review}
            </button>
            {/* Wherever in the form one is by then. */}
            {(props.draft === 'failed' || props.draft === 'window') && (
              <DraftNote state={props.draft} />
            )}
          </div>
        </div>
        {props.aside}
      </form>
    </Screen>
  );
}
