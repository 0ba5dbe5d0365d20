/** Who mentors or coaches: the list, and each of them in a form. */
import { useMemo, useState } from 'preact/hooks';
import { formatDate, localDay } from '../text/day';
import { useLanguage } from '../text/language';
import { TextField } from '../ui/Field';
import { Screen } from '../ui/Screen';
import { useNow } from '../ui/use-now';
import { Waiting } from '../ui/Waiting';
import { useDesk } from './desk-context';
import { folded } from './entries';
import { PeopleFromTable } from './PeopleFromTable';
import { PersonForm } from './PersonForm';
import { rowsOf } from './people-table';
import { PeopleWords, usePeopleWords } from './people-words';
import { isPaused, type Person } from './person';
import { Said } from './Said';
import { saveTable } from './save-table';
import { placesTaken } from './seeker';
import { usePeople } from './use-people';
import { useSaid } from './use-said';
import { useWords } from './words';
import './propose.css';

/** `id`: whose form is shown; `new` for an empty one, nothing for the list. */
export function People({ id }: { readonly id: string }) {
  return (
    <PeopleWords>
      <Shown id={id} />
    </PeopleWords>
  );
}

function Shown({ id }: { readonly id: string }) {
  const { people: text } = usePeopleWords();
  const { desk } = useDesk();
  const people = usePeople(desk);
  if (!people) return <Waiting />;
  if (id === '') return <List people={people} />;
  const person = people.find((one) => one.id === id);
  if (person || id === 'new') return <PersonForm key={id} person={person} people={people} />;
  return (
    <Screen title={text.notHere}>
      <p>
        <a href="#/people">{text.back}</a>
      </p>
    </Screen>
  );
}

function List({ people }: { readonly people: readonly Person[] }) {
  const words = usePeopleWords();
  const { people: text } = words;
  const { title } = useWords();
  const { cases, pack } = useDesk();
  const { localise } = useLanguage();
  const { said, say, fail } = useSaid();
  const [search, setSearch] = useState('');
  const taken = useMemo(() => placesTaken([...(cases?.values() ?? [])]), [cases]);
  const found = people.filter(({ name, email }) =>
    folded(`${name} ${email}`).includes(folded(search)),
  );
  const save = async () => {
    const rows = rowsOf(people, pack, words.columns, localise);
    if (saveTable(text.file, rows)) say(words.handed(text.file));
    else fail(words.notSaved(text.file));
  };
  return (
    <Screen title={text.title} tabTitle={`${text.title} – ${title}`} wide>
      <p>{people.length === 0 ? text.empty : text.about}</p>
      <div class="row">
        <a class="button main" href="#/people/new">
          {text.add}
        </a>
        {people.length > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => void save().catch(() => fail(words.notSaved(text.file)))}
          >
            {text.saveTable}
          </button>
        )}
      </div>
      <Said said={said} />
      <PeopleFromTable people={people} />
      {people.length > 5 && (
        <TextField id="people-search" label={text.search} value={search} onInput={setSearch} />
      )}
      {found.length === 0 && people.length > 0 && <p>{text.noneFound}</p>}
      <ul class="plain desk-people">
        {found.map((person) => (
          <li key={person.id}>
            <a class="card desk-person" href={`#/people/${person.id}`}>
              <Line person={person} taken={taken.get(person.id) ?? 0} />
            </a>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

function Line({ person, taken }: { readonly person: Person; readonly taken: number }) {
  const { people: text } = usePeopleWords();
  const words = useWords();
  const language = useLanguage();
  const { pack } = useDesk();
  const now = useNow(Date.now);
  const topics = pack.request.topics.filter(({ id }) => person.topics.includes(id));
  return (
    <>
      <strong dir="auto">{person.name}</strong>
      <span class="small">
        {[
          ...person.kinds.map((kind) => words.kinds[kind]),
          ...topics.map(({ label }) => language.localise(label)),
        ].join(' · ')}
      </span>
      <span class="small desk-facts">
        <span class="desk-badge">
          {text.places(Math.max(0, person.places - taken), person.places)}
        </span>
        {isPaused(person, localDay(now)) && (
          <span class="desk-badge">
            {text.paused(formatDate(person.pausedUntil, now, language))}
          </span>
        )}
      </span>
      {person.notWith.length > 0 && (
        <span class="small" dir="auto">
          {text.notWith(person.notWith.join(', '))}
        </span>
      )}
    </>
  );
}
