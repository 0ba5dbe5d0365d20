import { Fragment } from 'preact';
import type { Kind, Pack } from '../pack/schema';
import { timingOf, timingOfBoth } from '../request/timing';
import { useLanguage } from '../text/language';
import { useNow } from '../ui/use-now';

interface TimingProps {
  readonly pack: Pack;
  /** Empty while none is chosen. */
  readonly kind?: Kind | '';
  /** Where each kind has a line of its own, they are under one: a popup has no room for both. */
  readonly folded?: boolean;
}

/** When it starts, or how long it takes, in a line; nothing where the pack does not say. What is over at
 * midnight is gone then, also from a page that stays open. */
export function Timing({ pack, kind = '', folded = false }: TimingProps) {
  const language = useLanguage();
  const now = useNow(Date.now);
  const { timing } = pack.request;
  const lines: ReturnType<typeof timingOfBoth> = kind
    ? [{ said: timingOf(timing, kind, language, now) }].filter(({ said }) => said)
    : timingOfBoth(timing, language, now);
  if (lines.length === 0) return null;
  const said = (
    <p class="small soft">
      {lines.map(({ kind, said }, i) => (
        <Fragment key={said}>
          {i > 0 && <br />}
          {kind && `${language.words.requests.kinds[kind]}: `}
          {said}
        </Fragment>
      ))}
    </p>
  );
  if (!folded || lines.length === 1) return said;
  return (
    <details class="small soft">
      <summary>{language.words.timing.title}</summary>
      {said}
    </details>
  );
}
