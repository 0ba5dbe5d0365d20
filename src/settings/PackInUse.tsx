import { inForce } from '../pack/cache-policy';
import type { Pack } from '../pack/schema';
import type { Store } from '../store/store';
import { useQuery } from '../store/use-query';
import { formatDate } from '../text/day';
import { useLanguage } from '../text/language';
import { Notice } from '../ui/Notice';

/** Shows the pack in use and, for administrators, why a newer one was rejected. */
export function PackInUse({ store, pack }: { readonly store: Store; readonly pack: Pack }) {
  const language = useLanguage();
  const { words, localise, moment } = language;
  const text = words.settings;
  const kept = useQuery(store, ['packs'], undefined, (s) => s.get('packs', 'pack'));
  return (
    <>
      <p class="small quiet">
        {text.pack}:{' '}
        {text.packVersion(
          localise(pack.organisation.name),
          pack.version,
          // Whoever reads of a pack asks how old it is.
          formatDate(pack.updated, undefined, language),
        )}
      </p>
      {kept?.problem && (
        <Notice tone="warning">
          <h3>{text.packProblem}</h3>
          <p>{text.packProblems[kept.problem.code]?.(kept.problem.detail)}</p>
          <p class="small">
            {text.packFrom(kept.triedFrom, moment(kept.triedAt, Date.now()))}{' '}
            {inForce(kept, { pinned: kept.triedPin }) ? text.packKept : text.packBuilt}
          </p>
        </Notice>
      )}
    </>
  );
}
