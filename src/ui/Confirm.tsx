import { useLayoutEffect, useRef } from 'preact/hooks';
import { announce } from './announce';
import './form.css';

interface ConfirmProps {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onAnswer: (yes: boolean) => void;
}

/** Asks before something that cannot be undone. Escape and the first focus mean “no”. An alert, because
 * Orca opens another dialog without a word. */
export function Confirm({ question, yes, no, onAnswer }: ConfirmProps) {
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
      aria-labelledby="confirm-question"
      onCancel={(event) => {
        event.preventDefault();
        answer(false);
      }}
    >
      <div class="stack">
        <p id="confirm-question">{question}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => answer(false)}>
            {no}
          </button>
          <button type="button" class="button" onClick={() => answer(true)}>
            {yes}
          </button>
        </div>
      </div>
    </dialog>
  );
}
