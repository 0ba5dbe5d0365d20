import type { Host } from '../host/host';
import { useLanguage } from '../text/language';
import { Icon } from '../ui/Icon';
import { useLate } from '../ui/use-late';

interface WaysInProps {
  readonly host: Pick<Host, 'beside'>;
  /** What was typed is in this window alone, and would not come along. */
  readonly loose: boolean;
}

/** Where a browser has them: the panel beside the page, the keys that open Waymark, and the way to where its words
 * are written. */
export function WaysIn({ host, loose }: WaysInProps) {
  const { words } = useLanguage();
  const text = words.settings;
  const beside = useLate(() => host.beside?.(), [host]);
  if (!beside) return null;
  const { open, keys, changeKeys, openStudio } = beside;
  return (
    <>
      <section class="card stack" aria-labelledby="settings-ways">
        <h2 id="settings-ways">{text.waysTitle}</h2>
        {open && !loose && (
          <>
            <p>{text.panel}</p>
            <div class="row">
              <button type="button" class="button" onClick={() => open('')}>
                <Icon name="beside" />
                {words.app.keepBeside}
              </button>
            </div>
          </>
        )}
        <ul>
          {(['popup', 'panel'] as const).map(
            (way) =>
              keys[way] !== undefined && (
                <li key={way}>
                  {text.ways[way]}: {keys[way] ? <kbd>{keys[way]}</kbd> : text.noKeys}
                </li>
              ),
          )}
        </ul>
        <div class="row">
          <button type="button" class="button" onClick={changeKeys}>
            {text.changeKeys}
          </button>
        </div>
        <p class="small quiet">{text.changeKeysHint}</p>
      </section>
      <section class="card stack" aria-labelledby="settings-writers">
        <h2 id="settings-writers">{text.writersTitle}</h2>
        <p>{text.writers}</p>
        <div class="row">
          <button type="button" class="button" onClick={openStudio}>
            <Icon name="write" />
            {text.studio}
          </button>
        </div>
      </section>
    </>
  );
}
