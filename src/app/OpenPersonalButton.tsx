import { useEffect, useState } from 'preact/hooks';
import type { Host } from '../host/host';
import { useLanguage } from '../text/language';

interface OpenPersonalProps {
  readonly host: Pick<Host, 'openPersonal'>;
  readonly path: string;
  readonly main?: boolean;
  /** Opens by itself: the click that led here was for this. */
  readonly atOnce?: boolean;
}

/** From a channel or a chat to one's own Waymark; says so where it did not open. */
export function OpenPersonalButton({
  host,
  path,
  main = false,
  atOnce = false,
}: OpenPersonalProps) {
  const { words } = useLanguage();
  const [failed, setFailed] = useState(false);
  const open = async () => setFailed((await host.openPersonal?.(path)) === false);
  useEffect(() => {
    if (atOnce) void open();
  }, [atOnce, path]);
  return (
    <>
      <button type="button" class={main ? 'button main' : 'button'} onClick={open}>
        {words.app.openPersonal}
      </button>
      <p role="status" class={failed ? undefined : 'unseen'}>
        {failed && words.app.personalFailed}
      </p>
    </>
  );
}
