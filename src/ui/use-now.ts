import { useEffect, useState } from 'preact/hooks';

/** The time, renewed at each full minute and whenever the page is shown again. */
export function useNow(clock: () => number): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const renew = () => {
      clearTimeout(timer);
      setNow(clock());
      timer = setTimeout(renew, 60_000 - (clock() % 60_000));
    };
    renew();
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, [clock]);
  return now;
}
