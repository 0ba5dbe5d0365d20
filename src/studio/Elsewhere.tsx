import { useState } from 'preact/hooks';
import { Notice } from '../ui/Notice';
import { useWords } from './words';

interface ElsewhereProps {
  readonly name: string;
  /** Writes it here. False where it is not there any more; rejects where it cannot be read. */
  readonly onTake: () => Promise<boolean>;
}

/** Another window writes this pack; it can be written here instead. */
export function Elsewhere({ name, onTake }: ElsewhereProps) {
  const { elsewhere, takeOver, start: text } = useWords();
  const [failed, setFailed] = useState('');
  const take = async () => {
    const there = await onTake().catch(() => undefined);
    if (there !== true) setFailed(there === false ? text.gone(name) : text.unread(name));
  };
  return (
    <Notice tone="warning" role="alert">
      <p>{failed || elsewhere}</p>
      <button type="button" class="button" onClick={() => void take()}>
        {takeOver}
      </button>
    </Notice>
  );
}
