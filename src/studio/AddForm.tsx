import type { ComponentChildren } from 'preact';

interface AddFormProps {
  readonly onAdd: () => void;
  readonly children: ComponentChildren;
}

/** One more of a list: a press adds it, or Enter. */
export function AddForm({ onAdd, children }: AddFormProps) {
  return (
    <form
      class="row studio-bank"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd();
      }}
      onKeyDown={(event) => {
        // Of a list, not every browser takes Enter for the form's.
        if (event.key !== 'Enter' || !(event.target as Element).matches('select')) return;
        event.preventDefault();
        onAdd();
      }}
    >
      {children}
    </form>
  );
}
