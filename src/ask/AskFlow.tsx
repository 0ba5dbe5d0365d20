/** The way of a request: form, review, send. Joins what features may not know of each other. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Host } from '../host/host';
import { beforeOpening } from '../outbox/before-opening';
import { openComposed } from '../outbox/open-composed';
import { labelsOf, newRequest, routeFor, send } from '../outbox/send';
import type { Pack } from '../pack/schema';
import { destinationText, isSentByPerson, needsSignIn, originOf } from '../request/destinations';
import { linesOf, messageOf } from '../request/message';
import { EMPTY_ANSWERS } from '../request/questions';
import { type Request, referenceFor } from '../request/request';
import { tidied } from '../request/tidied';
import { validate } from '../request/validate';
import { changeSettings } from '../store/settings';
import type { Store } from '../store/store';
import { useQuery } from '../store/use-query';
import { addDays, formatDay, localDay } from '../text/day';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { announce } from '../ui/announce';
import { navigate } from '../ui/navigation';
import { AskForm } from './AskForm';
import type { DraftAutosave } from './draft-autosave';
import { Review } from './Review';

interface AskingProps {
  readonly host: Host;
  readonly store: Store;
  readonly pack: Pack;
  readonly autosave: DraftAutosave;
  readonly keepDraft: boolean;
  /** Empty for the form, `review` for the review. */
  readonly step: string;
}

/** What was reviewed is what is sent, and where: a pack that comes meanwhile is for the next review. */
function usePackOf(step: string, newest: Pack): Pack {
  const reviewed = useRef<Pack | undefined>(undefined);
  reviewed.current = step === 'review' ? (reviewed.current ?? newest) : undefined;
  return reviewed.current ?? newest;
}

export function AskFlow({ host, store, pack: newest, autosave, keepDraft, step }: AskingProps) {
  const pack = usePackOf(step, newest);
  const language = useLanguage();
  const { show } = useShow();
  const [changing, setChanging] = useState<string | undefined>();
  // What is reviewed carries the reference that is sent.
  const { request: id, at } = autosave;
  const answers = autosave.answers ?? EMPTY_ANSWERS;
  const tidy = tidied(answers);
  const [changed, setChanged] = useState(false);
  const sending = useRef(false);
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

  const nothingYet = autosave.answers === undefined;
  useEffect(() => {
    if (!nothingYet) return;
    // Nothing is stored for a name that the host told us until the person types something.
    void host.person.then((person) => {
      if (!autosave.answers && (person.name || person.email)) {
        autosave.suggest({ ...EMPTY_ANSWERS, name: person.name ?? '', email: person.email ?? '' });
      }
    });
  }, [host, autosave, nothingYet]);

  const kind = answers.kind || 'unsure';
  const route = routeFor(pack, host, answers);
  const reviewing = step === 'review' && validate(tidy, pack.request, language).length === 0;

  useEffect(() => {
    if (step === 'review' && !reviewing) navigate('ask', { replace: true });
  }, [step, reviewing]);

  if (!reviewing) {
    return (
      <AskForm
        pack={pack}
        said={ended && !sending.current ? <Ended request={sent || undefined} /> : undefined}
        answers={answers}
        draft={autosave.state}
        keepDraft={kept ?? keepDraft}
        receiver={show(route.name)}
        startAt={changing}
        // A key that was pressed before it is seen here that another window sent it.
        onChange={(next) => id === autosave.request && autosave.change(next)}
        onKeepDraft={(keep) => {
          setKept(keep);
          void autosave.keep(keep);
          void changeSettings(store, { keepDraft: keep });
        }}
        onDiscard={() => {
          void autosave.discard().then(() => {
            navigate('', { replace: true });
            announce(language.words.ask.discarded);
          });
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
  const message = messageOf(lines, kind, referenceFor(id), language);
  const now = Date.now();
  const replyBy = formatDay(localDay(addDays(now, pack.request.replyDays)), now, language);

  const review = { id, at, kept: autosave.keeps, answers: { ...tidy, kind }, message };
  const labels = labelsOf(tidy, pack.request, language.localise);
  const asSent = newRequest(review, labels, pack.request, route, now);

  const onSend = async () => {
    sending.current = true;
    const around = { host, store, pack, say: language.localise, now: Date.now };
    const saved = await send(review, around).finally(() => {
      sending.current = false;
    });
    setChanged(saved === 'changed');
    if (saved === 'changed') return autosave.read();
    if (typeof saved === 'string') return autosave.forget(true);
    autosave.forget();
    // It is saved before anything opens: a popup dies when a mail program takes the focus.
    navigate(`requests/${saved.id}`, { replace: true });
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
      replyBy={replyBy}
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
