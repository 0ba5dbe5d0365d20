import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { HELLO, type Reported, type ToShow } from '../preview/messages';

/** Milliseconds that somebody who types is left alone; a pack that takes long to show has a longer pause, so that it is
 * not shown at each key. */
const PAUSE = 60;
const LONGEST = 600;

/** Speaks to the page in a frame of ours: sends it all of `shown` when it is there, and afterwards what of it changed.
 * The second that is given back sends beside. */
export function useFrame(
  heard: (what: Reported) => void,
  shown: ToShow,
): readonly [RefObject<HTMLIFrameElement | null>, (message: ToShow) => void] {
  const frame = useRef<HTMLIFrameElement>(null);
  const port = useRef<MessagePort>(undefined);
  const newest = useRef({ heard, shown });
  newest.current = { heard, shown };
  const pause = useRef(PAUSE);
  const sent = useRef(0);
  const send = (message: ToShow) => {
    if ('document' in message) sent.current = performance.now();
    port.current?.postMessage(message);
  };

  useLayoutEffect(() => {
    const there = frame.current;
    const onLoad = () => {
      const { port1, port2 } = new MessageChannel();
      port.current?.close();
      port.current = port1;
      port1.onmessage = ({ data }: MessageEvent<Reported>) => {
        if ('problems' in data) pause.current = Math.min(performance.now() - sent.current, LONGEST);
        newest.current.heard(data);
      };
      there?.contentWindow?.postMessage(HELLO, location.origin, [port2]);
      send(newest.current.shown);
    };
    there?.addEventListener('load', onLoad);
    return () => {
      there?.removeEventListener('load', onLoad);
      port.current?.close();
    };
  }, []);

  const { document, language, theme, popup, at } = shown;
  useEffect(() => send({ language, theme, popup, at }), [language, theme, popup, at]);
  useEffect(() => {
    const timer = setTimeout(() => send({ document }), Math.max(PAUSE, pause.current));
    return () => clearTimeout(timer);
  }, [document]);
  return [frame, send];
}
