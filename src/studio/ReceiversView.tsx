import { idleRoutes, receiversIn } from '../pack/author/receivers';
import type { Pack, Route } from '../pack/schema';
import { useLanguage } from '../text/language';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { move } from './json';
import { useWords } from './words';
import { useWriting } from './writing';

/** Who receives what, as the routes stand: of several that fit, the first. */
export function ReceiversView({ pack }: { readonly pack: Pack | undefined }) {
  const { edits, names } = useWriting();
  const { receivers: text } = useWords();
  const { localise } = useLanguage();
  if (!pack) return null;
  const called = (route: Route) =>
    `${localise(route.name)} (${'to' in route ? route.to : route.url})`;
  const unitNamed = (id: string) =>
    localise(pack.request.units.find((one) => one.id === id)?.label ?? id);
  return (
    <section class="card stack" aria-labelledby="receivers">
      <h2 id="receivers">{text.title}</h2>
      <dl class="studio-receivers">
        {receiversIn(pack).map(({ kind, unit, route }) => (
          <div key={`${kind} ${unit}`}>
            <dt>
              {names.choices[kind]}
              {unit !== undefined && `, ${unitNamed(unit)}`}
            </dt>
            <dd>{called(route)}</dd>
          </div>
        ))}
      </dl>
      {idleRoutes(pack).map((i) => {
        const route = pack.routes[i];
        return (
          route && (
            <Notice key={route.id} tone="warning" role="status">
              <p>{text.idle(called(route))}</p>
              <button
                type="button"
                class="button"
                onClick={() => edits.change(move(edits.value, ['routes'], i, 0))}
              >
                <Icon name="up" />
                {text.first}
              </button>
            </Notice>
          )
        );
      })}
    </section>
  );
}
