import { Notice } from './Notice';

/** Instead of a page that could not start; it may be drawn before any language is loaded. */
export function FailedStart({
  failed,
  reload,
}: {
  readonly failed: string;
  readonly reload: string;
}) {
  return (
    <main class="screen">
      <Notice tone="danger" role="alert">
        <p>{failed}</p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {reload}
        </button>
      </Notice>
    </main>
  );
}
