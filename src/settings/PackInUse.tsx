import { inForce } from '../pack/cache-policy';
import type { Pack } from '../pack/schema';
import type { Store } from '../store/store';
import { useReading } from '../store/use-query';
import { sayDay } from '../text/day';
import { useLanguage } from '../text/language';
import { Notice } from '../ui/Notice';

/** Whose words these are, and, for an administrator, why a newer pack was not used. */
export function PackInUse({ store, pack }: { readonly store: Store; readonly pack: Pack }) {
  const language = useLanguage();
  const { words, say, moment } = language;
  const text = words.settings;
  const kept = useReading(store, undefined, (s) => s.get('packs', 'pack'));
  return (
    <>
      <p class="small quiet">
        {text.pack}:{' '}
        {text.packVersion(
          say(pack.organisation.name),
          pack.version,
          sayDay(pack.updated, Date.now(), language),
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
