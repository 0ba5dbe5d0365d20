/** The way of a request: form, review, send. Joins what features may not know of each other. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Host } from '../host/host';
import { beforeOpening } from '../outbox/before-opening';
import { openComposed } from '../outbox/open-composed';
import { labelsOf, newRequest, routeFor, send } from '../outbox/send';
import type { Pack } from '../pack/schema';
import { destinationText, isSentByPerson, needsSignIn, originOf } from '../request/destinations';
import { linesOf, messageOf } from '../request/message';
import { EMPTY_ANSWERS, type FormAnswers } from '../request/questions';
import { type Request, referenceFor } from '../request/request';
import { tidied } from '../request/tidied';
import { validate } from '../request/validate';
import { changeSettings } from '../store/settings';
import type { Store } from '../store/store';
import { useQuery } from '../store/use-query';
import { addDaysToWorkday, formatDay, localDay } from '../text/day';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { navigate } from '../ui/navigation';
import { offerUndo } from '../ui/undo';
import { AskAside } from './AskAside';
import { AskForm } from './AskForm';
import { discardDraft } from './discard-draft';
import type { DraftAutosave } from './draft-autosave';
import { knownOf } from './open-form';
import { Review } from './Review';

interface AskingProps {
  readonly host: Host;
  readonly store: Store;
  readonly pack: Pack;
  readonly autosave: DraftAutosave;
  readonly keepDraft: boolean;
  /** Empty for the form, `review` for the review. */
  readonly step: string;
  /** Settles when the screen that comes after Send can be drawn at once. */
  readonly loadEnding: () => Promise<unknown>;
  /** What that screen shows first. */
  readonly onSent: (row: Request) => void;
}

/** Milliseconds that a press on Send waits for the next screen: a popup's window opens only soon after it. */
const PATIENCE = 1500;

/** A draft as it was when Send was pressed. */
type Held = Pick<DraftAutosave, 'request' | 'at'> & { readonly answers: FormAnswers };

/** What was reviewed is what is sent, and where: a pack that comes meanwhile is for the next review. */
function usePackOf(step: string, newest: Pack): Pack {
  const reviewed = useRef<Pack | undefined>(undefined);
  reviewed.current = step === 'review' ? (reviewed.current ?? newest) : undefined;
  return reviewed.current ?? newest;
}

export function AskFlow(props: AskingProps) {
  const { host, store, autosave, keepDraft, step } = props;
  const pack = usePackOf(step, props.pack);
  const language = useLanguage();
  const { show } = useShow();
  const [changing, setChanging] = useState<string | undefined>();
  // From the press on Send until the next screen is there, whatever becomes of the draft meanwhile.
  const [held, hold] = useState<Held>();
  // What is reviewed carries the reference that is sent.
  const { request: id, at, answers: given } = held ?? autosave;
  // A draft of an earlier Waymark lacks what was asked first later.
  const answers = { ...EMPTY_ANSWERS, ...given };
  const tidy = tidied(answers, pack.request);
  const [changed, setChanged] = useState(false);
  const [discardFailed, setDiscardFailed] = useState(false);
  const { ended } = autosave;
  const sent = useQuery(
    store,
    ['requests'],
    undefined,
    async (s) => ended && s.get('requests', ended),
    [ended],
  );
  // What was just chosen shows at once; the stored setting comes back later, through the store, and
  // must not turn it round meanwhile.
  const [kept, setKept] = useState<boolean | undefined>();
  useEffect(() => setKept((chosen) => (chosen === keepDraft ? undefined : chosen)), [keepDraft]);

  const dayOf = (moment: number) => formatDay(localDay(moment), Date.now(), language);

  const nothingYet = autosave.answers === undefined;
  useEffect(() => {
    if (!nothingYet || held) return;
    // Nothing is stored for a name that the host told us until the person types something.
    void knownOf(host).then((known) => {
      if (!autosave.answers && (known.name || known.email)) {
        autosave.suggest({ ...EMPTY_ANSWERS, ...known });
      }
    });
  }, [host, autosave, nothingYet, held]);

  const kind = answers.kind || 'unsure';
  const route = routeFor(pack, host, answers);
  const reviewing =
    step === 'review' && (held || validate(tidy, pack.request, language).length === 0);
  const now = Date.now();

  useEffect(() => {
    if (step === 'review' && !reviewing) navigate('ask', { replace: true });
  }, [step, reviewing]);

  const discarded = (undo: () => Promise<boolean>) => {
    navigate('', { replace: true });
    const until = (over: () => void) => autosave.watch(() => autosave.state !== 'idle' && over());
    offerUndo({ said: language.words.ask.discarded, path: 'ask', undo, until }, language);
  };

  if (!reviewing) {
    return (
      <AskForm
        host={host}
        pack={pack}
        said={
          discardFailed ? (
            <p>{language.words.requests.notSaved}</p>
          ) : (
            ended && <Ended request={sent || undefined} />
          )
        }
        answers={answers}
        draft={autosave.state}
        keepDraft={kept ?? keepDraft}
        aside={
          <AskAside
            receiver={show(route.name)}
            address={destinationText(route)}
            replyBy={dayOf(addDaysToWorkday(now, pack.request.replyDays))}
            draft={autosave.state}
          />
        }
        startAt={changing}
        // A key that was pressed before it is seen here that another window sent it.
        onChange={(next) => id === autosave.request && autosave.change(next)}
        onKeepDraft={(keep) => {
          setKept(keep);
          void autosave.keep(keep);
          void changeSettings(store, { keepDraft: keep });
        }}
        onDiscard={() => {
          setDiscardFailed(false);
          discardDraft(autosave, store).then(discarded, () => setDiscardFailed(true));
        }}
        onReview={() => {
          setChanging(undefined);
          autosave.flush();
          navigate('ask/review');
        }}
      />
    );
  }

  const lines = linesOf(tidy, pack.request, language);
  const message = messageOf(lines, kind, referenceFor(id), pack.request, language);
  const review = { id, at, kept: autosave.keeps, answers: { ...tidy, kind }, message };
  const labels = labelsOf(tidy, pack.request, language.localise);
  const asSent = newRequest(review, labels, pack.request, route, now);

  const onSend = async () => {
    hold({ request: id, at, answers });
    try {
      const around = { host, store, pack, say: language.localise, now: Date.now };
      const saved = await send(review, around);
      setChanged(saved === 'changed');
      if (typeof saved !== 'string') return await end(saved);
      if (saved === 'changed') return await autosave.read();
      autosave.forget(true);
    } finally {
      hold(undefined);
    }
  };
  const end = async (saved: Request) => {
    const late = new Promise((done) => setTimeout(done, PATIENCE));
    await Promise.race([props.loadEnding(), late]).catch(() => undefined);
    // It is saved before anything opens: a popup dies when a mail program takes the focus.
    props.onSent(saved);
    navigate(`requests/${saved.id}`, { replace: true, ends: true });
    autosave.forget();
    // Another way than the one reviewed is read before anything opens: opening is what gives it away.
    if (saved.state === 'ready' && saved.route.id === route.id) {
      await openComposed(host, saved, language.words.message);
    }
  };

  return (
    <Review
      lines={lines}
      said={changed && <p>{language.words.review.changedElsewhere}</p>}
      message={message}
      receiver={show(route.name)}
      address={destinationText(route)}
      handOver={isSentByPerson(route) ? route.kind : undefined}
      opening={
        needsSignIn(route)
          ? [language.words.review.sentAs(answers.email)]
          : beforeOpening(asSent, host, pack.request, language)
      }
      // Only the extension has a worker, and only there does the browser ask.
      asksFor={host.wake && originOf(route) && destinationText(route)}
      replyBy={dayOf(asSent.replyBy)}
      next={pack.request.next.map(show)}
      onChange={(field) => {
        setChanging(field);
        navigate('ask', { replace: true });
      }}
      onSend={onSend}
    />
  );
}

/** What another window did with the draft that was here. */
function Ended({ request }: { readonly request: Request | undefined }) {
  const { words } = useLanguage();
  if (!request) return <p>{words.ask.thrownAwayElsewhere}</p>;
  return (
    <p>
      {words.ask.sentElsewhere} <a href={`#/requests/${request.id}`}>{words.ask.seeSent}</a>
    </p>
  );
}
