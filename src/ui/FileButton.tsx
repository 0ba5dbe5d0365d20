import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  /** As `<input type="file">` has it. */
  readonly accept: string;
  readonly onFile: (file: File) => Promise<unknown>;
}

/** A button that asks for one file; the same may be chosen again. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const there = event.currentTarget;
          const file = there.files?.[0];
          if (file) void onFile(file).finally(() => (there.value = ''));
        }}
      />
    </>
  );
}
