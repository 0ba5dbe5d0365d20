import { useLanguage } from '../text/language';

/** In place of a screen that could not be drawn: the bars with the emergency numbers are still there. */
export function ScreenFailed() {
  const { words } = useLanguage();
  return (
    <p class="screen" role="alert">
      {words.app.failed}
    </p>
  );
}
