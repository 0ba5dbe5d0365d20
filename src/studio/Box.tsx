import type { ComponentChildren } from 'preact';
import type { Path } from './json';
import type { Part } from './parts';
import { controlId, useNames } from './writing';

interface BoxProps {
  readonly path: Path;
  readonly part: Part;
  /** Draws the box itself, with what its label and its fault need of it. */
  readonly children: (shared: {
    readonly id: string;
    readonly autoComplete: 'off';
    readonly 'aria-describedby': string | undefined;
  }) => ComponentChildren;
}

/** The label of a box that the browser has, for a number or a day. */
export function Box({ path, children }: BoxProps) {
  const { name, help, fault } = useNames(path);
  const id = controlId(path);
  const described = [help && `${id}-hint`, fault && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field stack">
      <label for={id}>{name}</label>
      {help && (
        <p class="quiet" id={`${id}-hint`}>
          {help}
        </p>
      )}
      {fault && (
        <p class="error" id={`${id}-error`}>
          {fault}
        </p>
      )}
      {children({ id, autoComplete: 'off', 'aria-describedby': described || undefined })}
    </div>
  );
}
