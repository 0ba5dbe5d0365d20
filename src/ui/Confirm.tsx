import { useLayoutEffect, useRef } from 'preact/hooks';
import { announce } from './announce';
import './form.css';

interface ConfirmProps {
  /** What is asked, in a few words. */
  readonly title: string;
  /** What it comes to. */
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  /** “Yes” deletes something. */
  readonly destroys?: boolean;
  readonly onAnswer: (yes: boolean) => void;
}

/** Asks before something that cannot be undone. Escape and the first focus mean “no”. An alert, because
 * Orca opens another dialog without a word. */
export function Confirm({ title, question, yes, no, destroys = false, onAnswer }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    // It takes the line that speaks away, and gives it back: what still stood there would be said again.
    announce('');
    dialog.current?.showModal();
  }, []);
  const answer = (agreed: boolean) => {
    // Closed, it gives focus back to what was pressed; only taken away, it would lose it.
    dialog.current?.close();
    onAnswer(agreed);
  };
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby="confirm-title"
      aria-describedby="confirm-question"
      onCancel={(event) => {
        event.preventDefault();
        answer(false);
      }}
    >
      <div class="stack">
        <h2 id="confirm-title">{title}</h2>
        <p id="confirm-question">{question}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => answer(false)}>
            {no}
          </button>
          <button
            type="button"
            class={destroys ? 'button main danger' : 'button main'}
            onClick={() => answer(true)}
          >
            {yes}
          </button>
        </div>
      </div>
    </dialog>
  );
}
