import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Content, isAboutSupport, isDanger } from '../pack/outcome';
import { NOT_SURE } from '../pack/rules';
import type { GuideAnswer, Question as PackQuestion } from '../pack/schema';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { announce } from '../ui/announce';
import { HideButton, HideLimits } from '../ui/ClearAndHide';
import { ChoiceField } from '../ui/Field';
import { Screen, TITLE } from '../ui/Screen';

interface QuestionProps {
  readonly pack: Content;
  readonly question: PackQuestion;
  readonly number: number;
  readonly of: number;
  readonly changing: boolean;
  readonly chosen: readonly string[];
  readonly onChoose: (ids: string[]) => void;
  /** With what is chosen by then. */
  readonly onNext: (ids: readonly string[]) => void;
  /** To what came before. */
  readonly onBack: () => void;
  readonly onHide: () => void;
  /** Something hard was said: from then on there is the way out. */
  readonly hard: boolean;
}

/** One question a page, with *Continue* and *Back* in sight however long it is. */
export function Question(props: QuestionProps) {
  const { pack, question, number, of, changing, chosen, onChoose, onNext, onBack } = props;
  const { hard, onHide } = props;
  const { words, localise } = useLanguage();
  const { langOf } = useShow();
  const text = words.choose;
  const ask = localise(question.ask);
  // Whoever said that somebody may not be safe is asked nothing else before they saw who can help.
  const skip = () => {
    const danger = question.answers.some((one) => chosen.includes(one.id) && isDanger(pack, one));
    if (danger) return onNext(chosen);
    onChoose([]);
    onNext([]);
  };
  const wasHard = useRef(hard);
  useEffect(() => {
    // It comes above what the user is at.
    if (hard && !wasHard.current) announce(text.wayOut);
    wasHard.current = hard;
  }, [hard]);
  return (
    <Screen title={ask} lang={langOf(question.ask)} tabTitle={words.app.name}>
      <div class="leave later">
        <p class="small quiet" id="progress">
          {text.progress(number, of)}
        </p>
        {hard && <HideButton onHide={onHide} />}
        {/* For the eye: the words are beside it. */}
        <progress value={number} max={of} aria-hidden="true" />
      </div>
      <form
        class="stack"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          onNext(chosen);
        }}
      >
        <Answers {...{ pack, question, ask, chosen, onChoose }} />
        <div class="row onward">
          <button type="submit" class="button main">
            {changing ? text.backToResult : text.next}
          </button>
          <button type="button" class="button" onClick={onBack}>
            {words.app.back}
          </button>
          <button type="button" class="button plain" onClick={skip}>
            {text.skip}
          </button>
        </div>
      </form>
      {hard && <HideLimits />}
    </Screen>
  );
}

interface AnswersProps extends Pick<QuestionProps, 'pack' | 'question' | 'chosen' | 'onChoose'> {
  readonly ask: string;
}

/** In groups where the question has some: work first, then what is harder, and first of that what nobody
 * may have to look for; last what is in no group. */
function Answers({ pack, question, ask, chosen, onChoose }: AnswersProps) {
  const { words } = useLanguage();
  const { show } = useShow();
  const { id, hint, answers, groups = [], many = false } = question;
  const known = groups.map((group) => group.id);
  const ungrouped = answers.filter(({ group }) => group === undefined || !known.includes(group));
  const urgent = groups.length > 0 ? ungrouped.filter((one) => isDanger(pack, one)) : [];
  const rest = ungrouped.filter((answer) => !urgent.includes(answer));
  const of = (group: string) => answers.filter((answer) => answer.group === group);
  // Most of what is hard is not for a mentor or a coach.
  const isHard = ({ id }: (typeof groups)[number]) =>
    of(id).filter(isAboutSupport).length > of(id).length / 2;
  // Two may be ticked before the next render, each in a group of its own.
  const latest = useRef(chosen);
  latest.current = chosen;
  // Among check boxes, “not sure” and the others rule each other out; the newest choice stands.
  const choose = (ids: readonly string[]) => {
    const order = answers.map((answer) => answer.id).filter((one) => ids.includes(one));
    const nowUnsure = ids.includes(NOT_SURE) && !latest.current.includes(NOT_SURE);
    const next = nowUnsure ? [NOT_SURE] : order.length > 0 ? order : ids.slice(0, 1);
    latest.current = next;
    onChoose(next);
  };
  const field = (part: string, some: readonly GuideAnswer[], askedBy: string, unsure = false) => {
    const options = some.map((answer) => ({ id: answer.id, label: show(answer.label) }));
    const here = [...some.map((answer) => answer.id), ...(unsure ? [NOT_SURE] : [])];
    return (
      <ChoiceField
        id={part}
        name={id}
        label={ask}
        askedBy={askedBy}
        hint={part === id && groups.length === 0 && hint && show(hint)}
        options={unsure ? [...options, { id: NOT_SURE, label: words.choose.notSure }] : options}
        chosen={chosen.filter((one) => here.includes(one))}
        onChange={(ids) =>
          choose(many ? [...latest.current.filter((one) => !here.includes(one)), ...ids] : ids)
        }
        many={many}
      />
    );
  };
  const asked = `progress ${TITLE}`;
  const hard = groups.filter(isHard);
  const unfolding = (group: (typeof groups)[number]) => {
    const some = of(group.id);
    if (some.length === 0) return null;
    const part = `${id}-${group.id}`;
    return (
      <Group
        key={group.id}
        id={`${part}-group`}
        label={show(group.label)}
        chosen={some.filter((answer) => chosen.includes(answer.id)).length}
      >
        {field(part, some, `${part}-group`)}
      </Group>
    );
  };
  if (groups.length === 0) return <div class="stack answers">{field(id, rest, asked, true)}</div>;
  const ids = { hint: `${id}-hint`, harder: `${id}-harder` };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset around fieldsets would ask again at each.
    <div class="stack answers" role="group" aria-labelledby={asked} aria-describedby={ids.hint}>
      <p class="quiet" id={ids.hint}>
        {hint && show(hint)}
      </p>
      {groups.filter((group) => !isHard(group)).map(unfolding)}
      {hard.length + urgent.length > 0 && (
        <p class="harder" id={ids.harder}>
          {words.choose.harder}
        </p>
      )}
      {urgent.length > 0 && field(id, urgent, ids.harder)}
      {hard.map(unfolding)}
      {field(urgent.length > 0 ? `${id}--rest` : id, rest, asked, true)}
    </div>
  );
}

interface GroupProps {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly chosen: number;
  readonly children: ComponentChildren;
}

/** Answers under one name. Open from the start where something in it was chosen. */
function Group({ id, label, chosen, children }: GroupProps) {
  const { words } = useLanguage();
  const [open] = useState(chosen > 0);
  return (
    <details class="answer-group" open={open}>
      <summary>
        <span id={id}>{label}</span>{' '}
        {chosen > 0 && <span class="small quiet">{words.choose.chosen(chosen)}</span>}
      </summary>
      {children}
    </details>
  );
}
