/** A list: its items one under the other, to add to, to order and to take out of. */
import type { ComponentType, TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { ByLines } from './ByLines';
import { withNew } from './blank';
import { soleMember } from './by-lines';
import { IdField } from './IdField';
import { ItemTools } from './ItemTools';
import { isList, isObject, move, type Path } from './json';
import { nameOf } from './name-of';
import { type Part as SchemaPart, shapeOf } from './parts';
import { Idle, IdleMark } from './ReceiversView';
import { idFor, remove, removeItem, rename } from './references';
import type { PartProps } from './TextParts';
import { today } from './today';
import { useWords } from './words';
import { controlId, problemsIn, useNames, useWriting } from './writing';

/** What may be done to an item of the list at `path`. */
export function useList(path: Path) {
  const { edits, languages } = useWriting();
  const { fields } = useWords();
  const [kept, setKept] = useState(false);
  const shift = (from: number, to: number) => {
    edits.change(move(edits.value, path, from, to));
    announce(fields.moved(to + 1));
  };
  const takeOut = (index: number) => {
    const done = remove(edits.value, [...path, index]);
    setKept('refused' in done);
    if ('refused' in done) {
      announce(fields.onlyOne);
      return false;
    }
    const taken = edits.change(done.value);
    if (taken) announce(fields.removed);
    return taken;
  };
  /** Once it has a name, a new one is called after it: by its id, others name it. */
  const christen = (index: number) => {
    const here = [...path, index];
    const item = edits.read(here);
    if (!isObject(item) || !NEW.test(String(item.id))) return;
    const name = nameOf(item, languages[0] ?? 'en', languages);
    const done = name && rename(edits.value, here, idFor(edits.value, path, name));
    if (done && 'value' in done) edits.change(done.value);
  };
  return { shift, takeOut, christen, kept };
}

/** Did the focus go somewhere else than in here? */
export const left = ({ currentTarget, relatedTarget }: TargetedEvent<HTMLElement, FocusEvent>) =>
  !currentTarget.contains(relatedTarget as Node | null);

/** As `withNew` calls one that has no name yet. */
const NEW = /^new(-\d+)?$/;

interface ListProps extends PartProps {
  /** What draws an item. */
  readonly inner: ComponentType<PartProps>;
  /** What draws the members of one that is a group. */
  readonly members: ComponentType<{ readonly path: Path; readonly part: SchemaPart }>;
}

export function ListPart(props: ListProps) {
  const { path, part, required = false, label, inner: Part, members: Members } = props;
  const { edits, schema, languages, fresh, target } = useWriting();
  const { fields } = useWords();
  const { tag } = useLanguage();
  const { name, help, fault } = useNames(path);
  const { shift, takeOut, christen, kept } = useList(path);
  // What a new entry must have is seen at once.
  const [open, setOpen] = useState<number | undefined>(fresh.has(path) ? 0 : undefined);
  useEffect(() => {
    const next = target?.path[path.length];
    const leads = path.every((key, i) => key === target?.path[i]);
    if (leads && typeof next === 'number') setOpen(next);
  }, [target]);
  const held = edits.read(path);
  const items = isList(held) ? held : [];
  const item = part.items;
  if (!item) return null;
  const shape = shapeOf(item);
  const hasIds = (item.properties ?? item.oneOf?.[0]?.properties)?.id !== undefined;
  const plain = shape !== 'group' && shape !== 'variant';
  const sole = shape === 'group' ? soleMember(item) : undefined;
  const title = label ?? name;
  const full = items.length >= (part.maxItems ?? Number.POSITIVE_INFINITY);
  const box = useRef<HTMLFieldSetElement>(null);
  /** The one that was just added: whoever goes by keyboard writes on in it. */
  const added = useRef<number>(undefined);
  useEffect(() => {
    if (added.current === undefined) return;
    const place = CSS.escape([...path, added.current].join('.'));
    const there = box.current?.querySelector(`[data-path="${place}"]`);
    const field = there?.querySelector<HTMLElement>('input, textarea, select');
    if (!field) return;
    added.current = undefined;
    field.focus();
  });
  const add = () => {
    edits.change(withNew(edits.value, schema, path, part, today()));
    fresh.add([...path, items.length]);
    setOpen(items.length);
    added.current = items.length;
  };
  const put = (from: number, to: number) => {
    shift(from, to);
    setOpen((was) => (was === from ? to : undefined));
  };
  const takeAway = (i: number) => {
    // What need not be there goes with its last item.
    if (plain && items.length === 1 && !required) edits.edit(path, undefined);
    else if (plain) edits.change(removeItem(edits.value, [...path, i]));
    else takeOut(i);
    setOpen(undefined);
  };
  const tools = (i: number, called: string) => (
    <ItemTools
      index={i}
      of={items.length}
      called={called}
      onMove={(to) => put(i, to)}
      onRemove={() => takeAway(i)}
    />
  );
  return (
    <fieldset class="studio-group stack" id={controlId(path)} tabIndex={-1} ref={box}>
      <legend>{title}</legend>
      {help && <p class="quiet small">{help}</p>}
      {fault && <p class="error">{fault}</p>}
      {kept && (
        <Notice tone="warning" role="alert">
          <p>{fields.onlyOne}</p>
        </Notice>
      )}
      {items.map((one, i) => {
        const here = [...path, i];
        const called = nameOf(one, tag, languages) || `${title} ${i + 1}`;
        if (plain || sole) {
          return (
            <div
              key={i}
              class="studio-item one"
              data-path={here.join('.')}
              onFocusOut={(event) => left(event) && christen(i)}
            >
              <Part
                path={sole ? [...here, sole] : here}
                part={(sole && item.properties?.[sole]) || item}
                label={`${title}, ${i + 1}`}
              />
              {tools(i, called)}
            </div>
          );
        }
        return (
          <details
            key={i}
            class="studio-item"
            data-path={here.join('.')}
            open={open === i}
            onToggle={(event) => {
              if (event.currentTarget.open) setOpen(i);
              else setOpen((was) => (was === i ? undefined : was));
            }}
          >
            <summary>
              {called}
              {open !== i && <FaultsIn path={here} />}
              <IdleMark path={here} />
            </summary>
            {open === i && (
              <div class="stack" onFocusOut={(event) => left(event) && christen(i)}>
                {shape === 'variant' ? (
                  <Part path={here} part={item} required />
                ) : (
                  <Members path={here} part={item} />
                )}
                {hasIds && <IdField path={here} />}
                {tools(i, called)}
                <Idle path={here} onFirst={() => put(i, 0)} />
              </div>
            )}
          </details>
        );
      })}
      <p>
        <button type="button" class="button" disabled={full} onClick={add}>
          <Icon name="add" />
          {items.length === 0 ? fields.add : fields.addAnother}
          <span class="unseen"> ({title})</span>
        </button>
        {full && <span class="quiet small"> {fields.full(items.length)}</span>}
      </p>
      {sole && <ByLines path={path} part={part} member={sole} title={title} />}
    </fieldset>
  );
}

/** How much must be mended in what is folded. */
function FaultsIn({ path }: { readonly path: Path }) {
  const { findings, fresh } = useWriting();
  const { faults } = useWords();
  const n = fresh.has(path) ? 0 : problemsIn(findings, path);
  return n > 0 ? <span class="small error"> {faults(n)}</span> : null;
}
