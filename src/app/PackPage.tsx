import type { Pack } from '../pack/schema';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { Screen } from '../ui/Screen';

/** A page of the pack's own text: privacy, terms, accessibility. */
export function PackPage({ page }: { page: Pack['organisation']['privacy'] }) {
  const { localise } = useLanguage();
  const { show, langOf } = useShow();
  return (
    <Screen title={localise(page.title)} lang={langOf(page.title)}>
      {page.about.map((text) => (
        <p key={localise(text)}>{show(text)}</p>
      ))}
    </Screen>
  );
}
