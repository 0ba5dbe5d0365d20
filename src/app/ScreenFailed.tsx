import { useLanguage } from '../text/language';

/** In place of a screen that could not be drawn: the bars with the emergency numbers are still there. */
export function ScreenFailed() {
  const { words } = useLanguage();
  return (
    <div class="screen stack" role="alert">
      <h1>{words.app.notShown}</h1>
      <p>{words.app.failed}</p>
    </div>
  );
}
