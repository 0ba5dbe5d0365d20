import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels of the line around it. */
const EDGES = 2;

/** For a box around something of that size, in pixels: tells its styles by how much it must be smaller to fit the
 * width that there is (`--scale`), and how high that makes it. */
export function useScale({ width, height }: Size): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const there = box.current;
    if (!there) return;
    const resize = () => {
      const scale = Math.min(1, there.clientWidth / (width + EDGES)) || 1;
      there.style.setProperty('--scale', String(scale));
      there.style.setProperty('--height', `${Math.ceil((height + EDGES) * scale)}px`);
    };
    resize();
    const watcher = new ResizeObserver(resize);
    watcher.observe(there);
    return () => watcher.disconnect();
  }, [width, height]);
  return box;
}
