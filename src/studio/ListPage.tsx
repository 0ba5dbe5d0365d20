/** Services and situations: the list, and each on a page of its own. */
import { useMemo, useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { TextField } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { navigate } from '../ui/navigation';
import { Screen } from '../ui/Screen';
import { BringServices } from './BringServices';
import { withNew } from './blank';
import { IdField } from './IdField';
import { at, isList, isObject, type Json } from './json';
import { left, useList } from './ListPart';
import { nameOf } from './name-of';
import { Members } from './Part';
import { partAt } from './parts';
import { today } from './today';
import { useWords } from './words';
import { useWriting } from './writing';

interface ListPageProps {
  readonly list: 'services' | 'situations';
  /** Of the one that is written; none: all of them. */
  readonly index: number | undefined;
}

/** Fewer are seen at once. */
const MANY = 12;

export function ListPage({ list, index }: ListPageProps) {
  const { edits } = useWriting();
  const items = edits.read([list]);
  const item = index !== undefined && isList(items) ? items[index] : undefined;
  return item !== undefined && index !== undefined ? (
    <One key={index} list={list} index={index} />
  ) : (
    <All list={list} />
  );
}

function All({ list }: Pick<ListPageProps, 'list'>) {
  const { edits, schema, languages, findings, fresh } = useWriting();
  const { sections, fields, title, about, faults } = useWords();
  const { tag } = useLanguage();
  const [query, setQuery] = useState('');
  const held = edits.read([list]);
  const items = isList(held) ? held : [];
  const part = partAt(schema, [list]);
  const faulty = useMemo(() => {
    const count = new Map<string, number>();
    for (const { kind, path } of findings) {
      const key = path.split('.').slice(0, 2).join('.');
      if (kind === 'problem') count.set(key, (count.get(key) ?? 0) + 1);
    }
    return count;
  }, [findings]);
  const wanted = query.trim().toLowerCase();
  const shown = items.flatMap((item, i) => {
    const name = nameOf(item, tag, languages) || fields.unnamed;
    return name.toLowerCase().includes(wanted) ? [{ name, i, item }] : [];
  });
  return (
    <Screen title={sections[list]} tabTitle={`${sections[list]}: ${title}`} wide>
      <p>{about[list]}</p>
      <p>
        <button
          type="button"
          class="button"
          disabled={!part || items.length >= (part.maxItems ?? 0)}
          onClick={() => {
            if (part) edits.change(withNew(edits.value, schema, [list], part, today()));
            fresh.add([list, items.length]);
            navigate(`${list}/${items.length}`);
          }}
        >
          <Icon name="add" />
          {list === 'services' ? fields.addService : fields.addSituation}
        </button>
      </p>
      {list === 'services' && <BringServices />}
      {items.length > MANY && (
        <TextField
          id="find"
          label={fields.find}
          value={query}
          onInput={setQuery}
          note={
            <p class="small quiet" role="status">
              {wanted && fields.found(shown.length)}
            </p>
          }
        />
      )}
      <ul class="plain card studio-rows">
        {shown.map(({ name, i, item }) => {
          const n = faulty.get(`${list}.${i}`) ?? 0;
          return (
            <li key={i}>
              <a href={`#/${list}/${i}`}>
                <span>{name}</span>
                {isObject(item) && item.toConfirm === true && (
                  <span class="small quiet">{fields.toConfirm}</span>
                )}
                {n > 0 && <span class="small error">{faults(n)}</span>}
                <Icon name="next" />
              </a>
            </li>
          );
        })}
      </ul>
    </Screen>
  );
}

/** Those that whoever chooses the situation is shown: each says so itself. */
function ServicesFor({ id }: { readonly id: Json | undefined }) {
  const { edits, languages } = useWriting();
  const { sections, fields } = useWords();
  const { tag } = useLanguage();
  const services = edits.read(['services']);
  const here = (isList(services) ? services : []).flatMap((one, i) => {
    const served = at(one, ['situations']);
    return isList(served) && id !== undefined && served.includes(id) ? [{ one, i }] : [];
  });
  if (here.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="services-here">
      <h2 id="services-here">{sections.services}</h2>
      <ul>
        {here.map(({ one, i }) => (
          <li key={i}>
            <a href={`#/services/${i}`}>{nameOf(one, tag, languages) || fields.unnamed}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ list, index }: { readonly list: ListPageProps['list']; readonly index: number }) {
  const { edits, schema, languages } = useWriting();
  const { sections, fields, title, back } = useWords();
  const { tag } = useLanguage();
  const { shift, takeOut, christen, kept } = useList([list]);
  const path = [list, index];
  const part = partAt(schema, path);
  const items = edits.read([list]);
  const name = nameOf(edits.read(path), tag, languages) || fields.unnamed;
  const last = isList(items) ? items.length - 1 : 0;
  return (
    <Screen title={name} tabTitle={`${sections[list]}: ${title}`} wide>
      <p>
        <a class="studio-back" href={`#/${list}`}>
          <Icon name="back" />
          {back}
        </a>
      </p>
      {kept && (
        <Notice tone="warning" role="alert">
          <p>{fields.onlyOne}</p>
        </Notice>
      )}
      <div class="stack" onFocusOut={(event) => left(event) && christen(index)}>
        {part && <Members path={path} part={part} />}
        <IdField path={path} />
      </div>
      {list === 'situations' && <ServicesFor id={at(edits.read(path), ['id'])} />}
      <div class="row studio-end">
        <button
          type="button"
          class="button"
          disabled={index === 0}
          onClick={() => {
            shift(index, index - 1);
            navigate(`${list}/${index - 1}`, { replace: true });
          }}
        >
          <Icon name="up" />
          {fields.up}
        </button>
        <button
          type="button"
          class="button"
          disabled={index === last}
          onClick={() => {
            shift(index, index + 1);
            navigate(`${list}/${index + 1}`, { replace: true });
          }}
        >
          <Icon name="down" />
          {fields.down}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            if (takeOut(index)) navigate(list, { replace: true });
          }}
        >
          <Icon name="trash" />
          {fields.removeThis(name)}
        </button>
      </div>
    </Screen>
  );
}
