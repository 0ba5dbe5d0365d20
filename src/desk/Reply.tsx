/** A reply to a case: which, what it says, and the ways to send it. Only a press of whoever replies sends anything. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Language, loadWords, makeLanguage, useLanguage } from '../text/language';
import { LANGUAGES } from '../text/pick-language';
import { SelectField, TextField } from '../ui/Field';
import { REPLIES, type ReplyKind } from './case';
import { allows } from './case-lifecycle';
import { useDesk } from './desk-context';
import type { Entry } from './entries';
import { filled, paragraphsOf } from './fill-reply';
import { nextFor } from './next-step';
import type { Person } from './person';
import { alsoTo, languageOf, recipientOf, replyValues, subjectOf } from './reply-values';
import { MayHaveLeft, type Trying } from './SendOwn';
import { SendReply } from './SendReply';
import { useMe } from './use-me';
import { useWords } from './words';

/** The page of this site on which staff have their requests. */
const staffPage = () => new URL('../tab/', location.href.split('#')[0]).href;

/** Somebody asked for it: which text, where they named one, and by which press. */
export interface WantedReply {
  readonly kind: ReplyKind | undefined;
  readonly press: number;
}

interface ReplyProps {
  readonly entry: Entry;
  readonly wanted: WantedReply | undefined;
}

export function Reply({ entry, wanted }: ReplyProps) {
  const { reply: text, case: of } = useWords();
  const { pack } = useDesk();
  const { standing } = entry;
  const person = usePerson(standing.proposal?.person);
  const spoken = useSpoken(pack.languages);
  const [chosen, setKind] = useState<ReplyKind>();
  const [tag, setTag] = useState<string>();
  const [message, setMessage] = useState('');
  const [trying, setTrying] = useState<Trying>('idle');
  const { name: me } = useMe();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!wanted) return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
    if (wanted.kind) setKind(wanted.kind);
  }, [wanted]);
  const open = REPLIES.filter(
    (kind) => paragraphsOf(pack, kind) && allows(standing, { is: 'replied', reply: kind }),
  );
  const { step } = nextFor(entry, (one) => paragraphsOf(pack, one) !== undefined);
  const suggested = step?.is === 'reply' ? step.reply : undefined;
  const kind = [chosen, suggested].find((one) => one && open.includes(one)) ?? open[0];
  const own = useLanguage();
  const language =
    spoken.find((one) => one.tag === tag) ??
    languageOf(entry, spoken) ??
    spoken.find((one) => one.tag === own.tag) ??
    own;
  const paragraphs = (kind && paragraphsOf(pack, kind))?.map((one) => language.localise(one));
  if (!kind || !paragraphs) {
    return (
      <section class="card stack" aria-labelledby="reply">
        <h2 ref={heading} id="reply" tabIndex={-1}>
          {of.reply}
        </h2>
        <p>{text.none}</p>
      </section>
    );
  }
  const around = { pack, language, person, me, message, page: staffPage(), now: Date.now() };
  return (
    // What was begun stays: a text that is the next one later takes no place of one that is at work.
    <section class="card stack" aria-labelledby="reply" onFocusIn={() => setKind(kind)}>
      <h2 ref={heading} id="reply" tabIndex={-1}>
        {of.reply}
      </h2>
      {standing.sending && trying !== 'busy' && (
        <MayHaveLeft
          reference={entry.row.reference}
          sending={standing.sending}
          over={trying === 'unknown'}
        />
      )}
      <SelectField
        id="reply-kind"
        label={text.which}
        value={kind}
        options={open.map((one) => ({ id: one, label: text.kinds[one] }))}
        onChange={(one) => setKind(one as ReplyKind)}
      />
      {spoken.length > 1 && (
        <SelectField
          id="reply-language"
          label={text.language}
          value={language.tag}
          options={LANGUAGES.map((one) => ({ id: one.tag, label: one.name, lang: one.tag }))}
          onChange={setTag}
        />
      )}
      {paragraphs.some((one) => one.includes('{message}')) && (
        <TextField
          id="reply-message"
          label={text.message}
          hint={text.messageHint}
          long
          value={message}
          onInput={setMessage}
        />
      )}
      <SendReply
        // What was undone may be said anew.
        key={`${kind} ${entry.row.history.filter(({ is }) => is === 'undone').length}`}
        entry={entry}
        kind={kind}
        to={recipientOf(kind, entry, person)}
        also={alsoTo(kind, person)}
        me={me}
        subject={subjectOf(kind, entry, language)}
        body={filled(paragraphs, replyValues(kind, entry, around))}
        lang={language.tag}
        onTry={setTrying}
        others={standing.proposal?.agreed.length === 2 && person ? [person.email] : []}
      />
      <p>
        <button
          type="button"
          class="button plain"
          onClick={() => document.getElementById('next')?.focus()}
        >
          {text.toNext}
        </button>
      </p>
    </section>
  );
}

/** Who is proposed, as they are kept here; `undefined` where they are not, or not yet. */
function usePerson(id: string | undefined): Person | undefined {
  const { desk } = useDesk();
  const [person, setPerson] = useState<Person>();
  useEffect(() => {
    let stopped = false;
    const read = async () => {
      const found = id && (await desk.get('people', id).catch(() => undefined));
      if (!stopped) setPerson(found || undefined);
    };
    void read();
    const stop = desk.watch(() => void read());
    return () => {
      stopped = true;
      stop();
    };
  }, [desk, id]);
  return person?.id === id ? person : undefined;
}

/** The languages that a reply may be in, once they are here. */
function useSpoken(packLanguages: readonly string[]): readonly Language[] {
  const [spoken, setSpoken] = useState<readonly Language[]>([]);
  useEffect(() => {
    let stopped = false;
    const wanted = LANGUAGES.filter(({ tag }) => packLanguages.some((one) => one.startsWith(tag)));
    void Promise.all(
      wanted.map(async ({ tag }) => makeLanguage(tag, await loadWords(tag), packLanguages)),
    ).then((all) => !stopped && setSpoken(all));
    return () => {
      stopped = true;
    };
  }, [packLanguages]);
  return spoken;
}
