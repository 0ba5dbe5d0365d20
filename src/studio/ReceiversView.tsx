import { useLanguage } from '../text/language';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { isList, isObject, type Path } from './json';
import { nameOf } from './name-of';
import { idleAt, receiversWritten } from './receivers-written';
import { useWords } from './words';
import { useWriting } from './writing';

/** Who receives what, as the routes are written: of several that fit, the first. */
export function ReceiversView() {
  const { edits, names, languages } = useWriting();
  const { receivers: text, fields } = useWords();
  const { tag } = useLanguage();
  const units = edits.read(['request', 'units']);
  const unitNamed = (id: string) =>
    nameOf(
      (isList(units) ? units : []).find((one) => isObject(one) && one.id === id),
      tag,
      languages,
    ) || id;
  const called = (index: number) => {
    const route = edits.read(['routes', index]);
    const { to, url } = isObject(route) ? route : {};
    return `${nameOf(route, tag, languages) || fields.unnamed} (${to ?? url ?? ''})`;
  };
  return (
    <section class="card stack" aria-labelledby="receivers">
      <h2 id="receivers">{text.title}</h2>
      <dl class="studio-receivers">
        {receiversWritten(edits.value).map(({ kind, unit, index }) => (
          <div key={`${kind} ${unit}`}>
            <dt>
              {names.choices[kind]}
              {unit !== undefined && `, ${unitNamed(unit)}`}
            </dt>
            <dd class={index === undefined ? 'error' : undefined}>
              {index === undefined ? text.nobody : called(index)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface IdleProps {
  /** Of an entry; nothing is said of one that is no route. */
  readonly path: Path;
  /** Puts it before the others. */
  readonly onFirst: () => void;
}

/** Why it receives nothing; of one that is new, once it is said what it is for. */
function useIdle(path: Path) {
  const { edits, fresh } = useWriting();
  const [list, index, more] = path;
  if (list !== 'routes' || typeof index !== 'number' || more !== undefined) return undefined;
  const why = idleAt(edits.value, index);
  return why === 'untold' && fresh.has(path) ? undefined : why;
}

/** Beside the name of a route that receives nothing: nothing moves as it comes. */
export function IdleMark({ path }: Pick<IdleProps, 'path'>) {
  const { receivers: text } = useWords();
  return useIdle(path) ? <span class="small error"> {text.mark}</span> : null;
}

/** Said of a route that receives nothing, at the end of it: nobody ticks there who could meet it instead. */
export function Idle({ path, onFirst }: IdleProps) {
  const { receivers: text } = useWords();
  const why = useIdle(path);
  if (!why) return null;
  return (
    <Notice tone="warning" role="status">
      <p>{why === 'late' ? text.idle : text.untold}</p>
      {why === 'late' && (
        <button type="button" class="button" onClick={onFirst}>
          <Icon name="up" />
          {text.first}
        </button>
      )}
    </Notice>
  );
}
