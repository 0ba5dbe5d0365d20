import { useEffect, useState } from 'preact/hooks';
import type { Path } from './json';
import { controlId } from './writing';

/** Frames to wait for a field that is on its way: lists unfold step by step. */
const PATIENCE = 30;

export type GoTo = (path: Path) => void;

/** Takes somebody to the field of a path: `navigate` shows its page, whose lists unfold towards it. */
export function useTarget(navigate: GoTo) {
  const [target, setTarget] = useState<{ readonly path: Path }>();
  useEffect(() => {
    if (!target) return;
    let left = PATIENCE;
    let frame = requestAnimationFrame(function look() {
      const whole = document.getElementById(controlId(target.path));
      left -= 1;
      if (!whole && left > 0) {
        frame = requestAnimationFrame(look);
        return;
      }
      const there = whole ?? nearest(target.path);
      there?.focus();
      there?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [target]);
  const goTo: GoTo = (path) => {
    navigate(path);
    setTarget({ path });
  };
  return [target, goTo] as const;
}

/** What holds it, where it has no field of its own. */
function nearest(path: Path): HTMLElement | null {
  for (let end = path.length; end > 0; end--) {
    const place = path.slice(0, end);
    const control = document.getElementById(controlId(place));
    if (control) return control;
    const around = document.querySelector<HTMLElement>(
      `[data-path="${CSS.escape(place.join('.'))}"]`,
    );
    const inside = around?.querySelector<HTMLElement>('input, textarea, select, button, summary');
    if (inside) return inside;
  }
  return null;
}
