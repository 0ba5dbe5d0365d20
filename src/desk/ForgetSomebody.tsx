import { useState } from 'preact/hooks';
import { Confirm } from '../ui/Confirm';
import { TextField } from '../ui/Field';
import { useDesk } from './desk-context';
import type { Forgetting } from './forget';
import { usePeopleWords } from './people-words';
import { Said } from './Said';
import { useSaid } from './use-said';

/** Somebody asks to be forgotten: what there is of them is shown, and then it goes. */
export function ForgetSomebody({ onReplaced }: { readonly onReplaced: () => void }) {
  const words = usePeopleWords();
  const { forget: text } = words.keep;
  const { desk } = useDesk();
  const { said, say, fail, hush } = useSaid();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [found, setFound] = useState<Forgetting>();
  const [sure, setSure] = useState(false);
  const look = async () => {
    setFound(undefined);
    if (name.trim() === '' && email.trim() === '') return fail(text.needed);
    hush();
    try {
      const [{ forgettingOf }, cases, people, settings] = await Promise.all([
        import('./forget'),
        desk.all('cases'),
        desk.all('people'),
        desk.all('settings'),
      ]);
      const who = { name: name.trim(), email: email.trim() };
      const forgetting = forgettingOf(who, { cases, people, settings }, () => crypto.randomUUID());
      if (forgetting.changes.length === 0) say(text.nothing);
      else setFound(forgetting);
    } catch {
      fail(words.notKept);
    }
  };
  const answer = async (yes: boolean) => {
    setSure(false);
    if (!yes || !found) return;
    const { forget } = await import('./forget');
    const changed = await forget(desk, found);
    setFound(undefined);
    if (changed !== 'done') return fail(changed === 'stale' ? text.stale : words.notKept);
    onReplaced();
    setName('');
    setEmail('');
    say(text.done);
  };
  return (
    <section class="card stack" aria-labelledby="forget">
      <h2 id="forget">{text.title}</h2>
      <p>{text.about}</p>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <TextField
          id="forget-email"
          type="email"
          label={text.email}
          value={email}
          onInput={setEmail}
        />
        <TextField id="forget-name" label={text.name} value={name} onInput={setName} />
        <div>
          <button type="submit" class="button">
            {text.look}
          </button>
        </div>
      </form>
      <Said said={said} />
      {found && (
        <div class="stack" role="status">
          <p>{text.found(found.cases.length, found.people.length, found.naming.length)}</p>
          <ul>
            {found.cases.map((row) => (
              <li key={row.reference}>
                <a href={`#/case/${row.reference}`}>{row.reference}</a>
              </li>
            ))}
            {found.naming.map(({ path, name: whose }) => (
              <li key={path}>
                {text.named} <a href={`#/${path}`}>{whose}</a>
              </li>
            ))}
          </ul>
          <div>
            <button type="button" class="button main danger" onClick={() => setSure(true)}>
              {text.press}
            </button>
          </div>
        </div>
      )}
      {sure && (
        <Confirm
          title={text.sure(found?.who ?? '')}
          question={text.sureAbout}
          yes={text.press}
          no={text.no}
          destroys
          onAnswer={(yes) => void answer(yes)}
        />
      )}
    </section>
  );
}
