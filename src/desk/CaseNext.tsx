/** What is to be done next with a case, in one button, and what else may be done with it as it stands. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DeskWords } from '../text/desk-en';
import { Notice } from '../ui/Notice';
import { AskLine } from './AskLine';
import { didIn, doneAt } from './CaseHistory';
import type { Deed, ReplyKind } from './case';
import { allows } from './case-lifecycle';
import { useDesk } from './desk-context';
import { type Entry, namesIn } from './entries';
import { paragraphsOf } from './fill-reply';
import { type NextStep, nextFor } from './next-step';
import { type Choice, otherDeeds } from './other-deeds';
import { mayPropose } from './propose';
import { useCalm } from './use-calm';
import { useDeeds } from './use-deeds';
import { useMe } from './use-me';
import { useWords } from './words';

interface CaseNextProps {
  readonly entry: Entry;
  /** Leads to the reply, with that text where one is named. */
  readonly onReply: (kind?: ReplyKind) => void;
}

export function CaseNext({ entry, onReply }: CaseNextProps) {
  const words = useWords();
  const { case: text } = words;
  const { pack } = useDesk();
  const { row, standing } = entry;
  const { act, takeBack, failed } = useDeeds(row.reference);
  const { name: me, keep } = useMe();
  const [asking, setAsking] = useState<Asking>();
  const [opened] = useState(Date.now);
  const heading = useRef<HTMLHeadingElement>(null);
  const press = usePress(row.history.length);
  // What was pressed is gone, or another: whoever goes by keyboard is where they can look on.
  const look = (done: boolean): boolean => {
    if (done) heading.current?.focus();
    return done;
  };
  const go = async (...deeds: readonly Deed[]) => look(await act(...deeds));
  const names = namesIn(entry, text.theAsker);
  const { said, side, step } = nextFor(entry, (kind) => paragraphsOf(pack, kind) !== undefined);
  const others = otherDeeds(entry, names, words, step);
  const take = () => (me === '' ? setAsking('me') : void go({ is: 'taken', who: me }));
  const mayTake = step?.is !== 'take' && allows(standing, { is: 'taken', who: me });
  const pressFor = ({ label, deed }: Choice) => press(label, () => void go(deed));
  const find = (main: boolean) => (
    <a class={main ? 'button main' : 'button'} href={`#/propose/${row.reference}`}>
      {text.propose}
    </a>
  );
  const first = (one: NextStep) => {
    switch (one.is) {
      case 'find':
        return find(true);
      case 'take':
        return press(text.take, take, true);
      case 'heard':
        return press(text.heard, () => setAsking('heard'), true);
      case 'reply':
        return press(replyLabel(one.reply, names, words), () => onReply(one.reply), true);
      default:
        return press(deedLabel(one.deed, names, words), () => void go(one.deed), true);
    }
  };
  const answer = async (line: string) => {
    if (asking === 'me') await keep(line);
    const note: readonly Deed[] = line === '' ? [] : [{ is: 'noted', text: line }];
    const done =
      asking === 'heard'
        ? await go({ is: 'heard' }, ...note)
        : await go({ is: 'taken', who: line });
    if (done) setAsking(undefined);
  };
  return (
    <section class="card stack desk-next" aria-labelledby="next">
      <h2 ref={heading} id="next" tabIndex={-1}>
        {text.nextTitle}
      </h2>
      <p>{text.next[said]({ ...names, one: side ? names[side] : '' })}</p>
      {failed && (
        <Notice tone="danger">
          <p>{failed}</p>
        </Notice>
      )}
      {asking ? (
        <AskLine
          key={asking}
          {...asked(asking, words)}
          long={asking === 'heard'}
          onCancel={() => setAsking(undefined)}
          onLine={(line) => void answer(line)}
        />
      ) : (
        <>
          <div class="row">
            {step && first(step)}
            {step?.is !== 'reply' && press(text.reply, () => onReply())}
            {step?.is !== 'find' && mayPropose(standing) && find(false)}
            {mayTake && !standing.who && press(text.take, take)}
            {others.likely.map(pressFor)}
          </div>
          <Answers answers={others.answers} pressFor={pressFor} />
          {standing.state !== 'done' || others.rare.length > 0 ? (
            <details>
              <summary>{text.more}</summary>
              <div class="row">
                {mayTake && standing.who && press(text.take, take)}
                {standing.state !== 'done' && press(text.hand, () => setAsking('colleague'))}
                {others.rare.map(pressFor)}
              </div>
            </details>
          ) : null}
          {others.closing.length > 0 && (
            <details>
              <summary>{text.close}</summary>
              <div class="row">{others.closing.map(pressFor)}</div>
            </details>
          )}
          <TakeBack
            entry={entry}
            since={opened}
            press={(of) => press(text.undo, async () => look(await takeBack(of)))}
          />
        </>
      )}
    </section>
  );
}

/** Draws a button that does nothing for a moment after `of` changed: another one was in its place. */
function usePress(of: number) {
  const calm = useCalm(of);
  return (label: string, onPress: () => void, main = false) => (
    <button
      key={label}
      type="button"
      class={main ? 'button main' : 'button'}
      aria-disabled={calm || undefined}
      onClick={() => !calm && onPress()}
    >
      {label}
    </button>
  );
}

interface AnswersProps {
  readonly answers: ReturnType<typeof otherDeeds>['answers'];
  readonly pressFor: (choice: Choice) => ComponentChildren;
}

/** Each side has a row of its own, which stays where it is once its answer is there. */
function Answers({ answers, pressFor }: AnswersProps) {
  const { case: text } = useWords();
  return (
    <>
      {answers.map(({ side, name, said, choices }) => (
        <fieldset key={side} class="desk-answer row">
          <legend class="unseen">{name}</legend>
          {said && <strong>{text.yes(name)}</strong>}
          {choices.map(pressFor)}
        </fieldset>
      ))}
    </>
  );
}

interface TakeBackProps {
  readonly entry: Entry;
  /** When the page was opened, in milliseconds since 1970. */
  readonly since: number;
  readonly press: (of: number) => ComponentChildren;
}

/** What was done last since this page is open, which may have been a slip. */
function TakeBack({ entry, since, press }: TakeBackProps) {
  const words = useWords();
  const { last } = entry.standing;
  if (!last || last.event.at < since) return null;
  if (!allows(entry.standing, { is: 'undone', of: last.event.at })) return null;
  const { asker, person } = namesIn(entry, words.case.theAsker);
  const before = last.before.proposal?.name ?? '';
  return (
    <div class="row desk-undo">
      <span>
        {doneAt(entry.row, last.event.at)
          .map((one) => didIn(one, words, { asker, person: person || before }))
          .join('; ')}
      </span>
      {press(last.event.at)}
    </div>
  );
}

type Asking = 'me' | 'colleague' | 'heard';

function asked(what: Asking, { case: text }: DeskWords) {
  switch (what) {
    case 'me':
      return { label: text.yourName, hint: text.yourNameHint, yes: text.save };
    case 'colleague':
      return { label: text.handTo, yes: text.handYes };
    default:
      return { label: text.heardWhat, hint: text.heardHint, yes: text.save };
  }
}

type Names = ReturnType<typeof namesIn>;

/** What is done by the reply to which the button leads. */
function replyLabel(reply: ReplyKind, names: Names, { case: text }: DeskWords): string {
  switch (reply) {
    case 'received':
      return text.tell;
    case 'proposal-to-asker':
      return text.ask(names.asker);
    case 'proposal-to-person':
      return text.ask(names.person);
    case 'introduction':
      return text.introduce;
    default:
      return text.tellEnded;
  }
}

function deedLabel(deed: Deed, names: Names, { case: text }: DeskWords): string {
  if (deed.is === 'waits' && deed.for !== 'place') return text.askedElse(names[deed.for]);
  return deed.is === 'ended' ? text.ended : text.pair;
}
