import type { ComponentChildren } from 'preact';
import type { Finding } from '../pack/author/check';
import { Screen } from '../ui/Screen';
import { pathFrom } from './sections';
import type { GoTo } from './use-target';
import { useWords } from './words';
import { useWriting } from './writing';

interface CheckPageProps {
  readonly settled: boolean;
  readonly goTo: GoTo;
  /** What stands before the groups. */
  readonly children?: ComponentChildren;
}

/** More are folded: nobody reads hundreds. */
const FIRST = 50;

/** What `npm run pack -- check` says, in its three groups. */
export function CheckPage({ settled, goTo, children }: CheckPageProps) {
  const { check: text, title } = useWords();
  const { findings } = useWriting();
  const groups = [
    { kind: 'problem', name: text.must, about: text.mustAbout },
    { kind: 'warn', name: text.worth, about: text.worthAbout },
    { kind: 'replace', name: text.samples, about: text.samplesAbout },
  ] as const;
  const sound = findings.every(({ kind }) => kind !== 'problem');
  return (
    <Screen title={text.title} tabTitle={`${text.title}: ${title}`} wide>
      <p role="status">{settled ? '' : text.checking}</p>
      {children}
      {groups.map(({ kind, name, about }) => {
        const found = findings.filter((finding) => finding.kind === kind);
        // What has faults is looked at for nothing else.
        const known = kind === 'problem' || sound;
        return (
          <section key={kind} class="stack" aria-labelledby={`check-${kind}`}>
            <h2 id={`check-${kind}`}>
              {name}
              {known && ` (${found.length})`}
            </h2>
            <p class="small quiet">
              {known ? (found.length === 0 ? text.none : about) : text.later}
            </p>
            <Found list={found.slice(0, FIRST)} goTo={goTo} />
            {found.length > FIRST && (
              <details>
                <summary>{text.more(found.length - FIRST)}</summary>
                <Found list={found.slice(FIRST)} goTo={goTo} />
              </details>
            )}
          </section>
        );
      })}
    </Screen>
  );
}

function Found({
  list,
  goTo,
}: { readonly list: readonly Finding[] } & Pick<CheckPageProps, 'goTo'>) {
  const { check: text } = useWords();
  return (
    <ul class="plain studio-found">
      {list.map((finding, i) => (
        <li key={i} class={finding.kind}>
          <span>
            {/* The check speaks English, as it does in a terminal. */}
            <span lang="en">
              <strong>{finding.where || finding.path}</strong> {finding.message}
            </span>
          </span>
          {finding.path !== '' && !finding.path.startsWith('(') && (
            <button type="button" class="button plain" onClick={() => goTo(pathFrom(finding.path))}>
              {text.takeMe}
              <span class="unseen" lang="en">
                {' '}
                ({finding.where})
              </span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
