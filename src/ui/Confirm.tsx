import { useEffect, useRef } from 'preact/hooks';
import './form.css';

interface ConfirmProps {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onAnswer: (yes: boolean) => void;
}

/** Asks before something that cannot be undone. Escape and the first focus mean “no”. */
export function Confirm({ question, yes, no, onAnswer }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="confirm-question"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <div class="stack">
        <p id="confirm-question">{question}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => onAnswer(false)}>
            {no}
          </button>
          <button type="button" class="button" onClick={() => onAnswer(true)}>
            {yes}
          </button>
        </div>
      </div>
    </dialog>
  );
}
