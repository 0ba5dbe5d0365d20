/** One person who mentors or coaches, as somebody types it. Nothing is kept before Save. */
import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { ChoiceField, TextField } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { navigate } from '../ui/navigation';
import { Screen } from '../ui/Screen';
import { useDesk } from './desk-context';
import { optionsIn, saysSame } from './people-table';
import { usePeopleWords } from './people-words';
import {
  EMPTY_PERSON,
  type Person,
  type PersonDraft,
  type PersonFault,
  personFaults,
} from './person';
import { useWords } from './words';

interface PersonFormProps {
  /** `undefined`: somebody new. */
  readonly person: Person | undefined;
  readonly people: readonly Person[];
}

const linesIn = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export function PersonForm({ person, people }: PersonFormProps) {
  const words = usePeopleWords();
  const { columns, people: list, person: text } = words;
  const { title, kinds } = useWords();
  const { desk, pack } = useDesk();
  const language = useLanguage();
  // What the draft was made from: `person` moves on when another window saves.
  const [seen] = useState(person);
  const [id] = useState(() => person?.id ?? crypto.randomUUID());
  const busy = useRef(false);
  const [draft, setDraft] = useState<PersonDraft>(person ?? EMPTY_PERSON);
  // As they are typed: an empty line between two, and a number that is none yet.
  const [languages, setLanguages] = useState(draft.languages.join('\n'));
  const [notWith, setNotWith] = useState(draft.notWith.join('\n'));
  const [places, setPlaces] = useState(String(draft.places));
  const [faults, setFaults] = useState<readonly PersonFault[]>([]);
  const [failed, setFailed] = useState('');
  const set = (more: Partial<PersonDraft>) => setDraft((before) => ({ ...before, ...more }));
  const options = optionsIn(pack);
  const labelled = (of: (typeof options)['topics']) =>
    of.map(({ id, label }) => ({ id, label: language.localise(label) }));
  const fault = (...of: readonly PersonFault[]) => {
    const found = of.find((one) => faults.includes(one));
    return found && text.faults[found];
  };
  const keep = async (next: PersonDraft) => {
    // A proposal raises the version and changes nothing of this, so the version alone tells too much.
    if (person && !(seen && saysSame(seen, person))) return 'stale';
    const from = person?.version ?? 0;
    return desk.change([{ table: 'people', key: id, from, row: { ...next, id, version: from } }]);
  };
  const save = async () => {
    if (busy.current) return;
    const next: PersonDraft = {
      ...draft,
      name: draft.name.trim(),
      email: draft.email.trim(),
      pausedUntil: draft.pausedUntil.trim(),
      languages: linesIn(languages),
      notWith: linesIn(notWith),
      places: /^\d{1,3}$/.test(places.trim()) ? Number(places) : Number.NaN,
    };
    const others = people.filter((one) => one.id !== id);
    const found = personFaults(next, others);
    setFaults(found);
    const [first] = found;
    if (first) {
      announce(text.faults[first]);
      document.getElementById(`person-${first === 'taken' ? 'email' : first}`)?.focus();
      return;
    }
    busy.current = true;
    const changed = await keep(next);
    busy.current = false;
    if (changed === 'done') {
      navigate('people');
      announce(text.saved);
      return;
    }
    const why = changed === 'stale' ? text.stale : words.notKept;
    setFailed(why);
    announce(why);
  };
  const hasAll = options.topics.every((one) => draft.topics.includes(one.id));
  const name = person?.name ?? text.new;
  return (
    <Screen title={name} tabTitle={`${list.title} – ${title}`}>
      {failed && (
        <Notice tone="danger">
          <p>{failed}</p>
        </Notice>
      )}
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          id="person-name"
          label={columns.name}
          required
          value={draft.name}
          error={fault('name')}
          onInput={(value) => set({ name: value })}
        />
        <TextField
          id="person-email"
          type="email"
          label={columns.email}
          required
          value={draft.email}
          error={fault('email', 'taken')}
          onInput={(email) => set({ email })}
        />
        <ChoiceField
          id="person-kinds"
          label={text.kindsLabel}
          required
          many
          options={(['mentoring', 'coaching'] as const).map((id) => ({ id, label: kinds[id] }))}
          chosen={draft.kinds}
          error={fault('kinds')}
          onChange={(chosen) => set({ kinds: chosen as PersonDraft['kinds'] })}
        />
        {options.topics.length > 0 && (
          <ChoiceField
            id="person-topics"
            label={columns.topics}
            many
            options={labelled(options.topics)}
            chosen={draft.topics}
            onChange={(topics) => set({ topics })}
          />
        )}
        {options.topics.length > 0 && (
          <div>
            <button
              type="button"
              class="button"
              onClick={() => set({ topics: hasAll ? [] : options.topics.map((one) => one.id) })}
            >
              {hasAll ? text.noTopics : text.allTopics}
            </button>
          </div>
        )}
        {options.meeting.length > 0 && (
          <ChoiceField
            id="person-meeting"
            label={columns.meeting}
            many
            options={labelled(options.meeting)}
            chosen={draft.meeting}
            onChange={(meeting) => set({ meeting })}
          />
        )}
        {options.units.length > 0 && (
          <ChoiceField
            id="person-units"
            label={columns.units}
            many
            options={labelled(options.units)}
            chosen={draft.units}
            onChange={(units) => set({ units })}
          />
        )}
        <TextField
          id="person-languages"
          label={columns.languages}
          hint={text.languagesHint}
          long
          value={languages}
          onInput={setLanguages}
        />
        <TextField
          id="person-when"
          label={columns.when}
          value={draft.when}
          onInput={(when) => set({ when })}
        />
        <TextField
          id="person-places"
          label={columns.places}
          hint={text.placesHint}
          value={places}
          error={fault('places')}
          onInput={setPlaces}
        />
        <TextField
          id="person-pausedUntil"
          label={columns.pausedUntil}
          hint={text.pausedHint}
          value={draft.pausedUntil}
          error={fault('pausedUntil')}
          onInput={(pausedUntil) => set({ pausedUntil })}
        />
        <TextField
          id="person-notWith"
          label={columns.notWith}
          hint={text.notWithHint}
          long
          value={notWith}
          onInput={setNotWith}
        />
        <div class="row desk-save">
          <button type="submit" class="button main">
            {words.save}
          </button>
          <a class="button" href="#/people">
            {words.cancel}
          </a>
        </div>
      </form>
      {person && (
        <p>
          <a href="#/keep">{text.forget}</a>
        </p>
      )}
    </Screen>
  );
}
