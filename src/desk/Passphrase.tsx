import { useId } from 'preact/hooks';
import { Icon } from '../ui/Icon';

interface PassphraseProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A box whose letters nobody sees. No browser is to keep it: it belongs to a file, not to this site. */
export function Passphrase({ id, label, hint, error, value, onInput }: PassphraseProps) {
  const about = useId();
  return (
    <div class="field stack">
      <label for={id}>{label}</label>
      <div id={about}>
        {hint && <p class="quiet">{hint}</p>}
        {error && (
          <p class="error">
            <Icon name="warning" />
            {error}
          </p>
        )}
      </div>
      <input
        id={id}
        class="desk-secret"
        type="password"
        autoComplete="new-password"
        aria-describedby={about}
        aria-invalid={error ? 'true' : undefined}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
