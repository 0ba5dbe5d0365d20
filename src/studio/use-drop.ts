import { useEffect, useRef } from 'preact/hooks';
import { type Chosen, droppedFile } from './on-disk';

/** Gives the file that somebody drops onto the page. Without `onFile` nothing becomes of it: a browser would show it
 * in the place of this page. */
export function useDrop(onFile?: (file: Promise<Chosen>) => void): void {
  const newest = useRef(onFile);
  newest.current = onFile;
  useEffect(() => {
    const end = new AbortController();
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files');
    const over = (event: DragEvent) => {
      // One that takes it may be heard before this, or after.
      if (!holdsFile(event) || (event.defaultPrevented && !newest.current)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = newest.current ? 'copy' : 'none';
    };
    const drop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      const file = newest.current && droppedFile(event.dataTransfer);
      if (file) newest.current?.(file);
    };
    addEventListener('dragover', over, { signal: end.signal });
    addEventListener('drop', drop, { signal: end.signal });
    return () => end.abort();
  }, []);
}
