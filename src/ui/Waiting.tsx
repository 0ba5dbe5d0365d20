import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../text/language';

/** Milliseconds. A word about waiting only where there is a wait to notice. */
const NOTICED = 400;

/** In place of a screen that is on its way: where its heading and its first lines will be. */
export function Waiting() {
  const { words } = useLanguage();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), NOTICED);
    return () => clearTimeout(timer);
  }, []);
  return (
    // Of another kind than the screens: what is there would else be moved to be this, and is seen to move.
    <section class="screen stack skeleton">
      <p class="unseen">{slow ? words.app.loading : ''}</p>
      <i />
      <i />
      <i />
      <i />
    </section>
  );
}
