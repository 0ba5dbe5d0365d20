import { useState } from 'preact/hooks';
import type { FormAnswers } from '../request/questions';
import type { Request } from '../request/request';
import { useLanguage } from '../text/language';
import { Confirm } from '../ui/Confirm';

/** Leads to the form, as `fill` makes it of the draft that is there; `anew`: of none. */
export type Ask = (fill: (form: FormAnswers) => FormAnswers, anew?: boolean) => Promise<void>;

interface AskAgainProps {
  readonly row: Request;
  /** There is one, which this would take the place of. */
  readonly drafted: boolean;
  readonly ask: Ask;
}

/** A new draft with the words of a request that was taken back. */
export function AskAgain({ row, drafted, ask }: AskAgainProps) {
  const text = useLanguage().words.requests;
  const [sure, setSure] = useState(false);
  const again = () => void ask((form) => ({ ...form, ...row.answers }), true);
  return (
    <>
      <button type="button" class="button main" onClick={() => (drafted ? setSure(true) : again())}>
        {text.askAgain}
      </button>
      {sure && (
        <Confirm
          title={text.askAgainTitle}
          question={text.askAgainSure}
          destroys
          yes={text.askAgainYes}
          no={text.askAgainNo}
          onAnswer={(yes) => {
            setSure(false);
            if (yes) again();
          }}
        />
      )}
    </>
  );
}
