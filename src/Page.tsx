import type { Pack } from './pack/schema';
import { useLanguage } from './text/language';
import { Screen } from './ui/Screen';

/** A page of the pack's own text: privacy, terms, accessibility. */
export function Page({ page }: { page: Pack['organisation']['privacy'] }) {
  const { say } = useLanguage();
  return (
    <Screen title={say(page.title)}>
      {page.about.map((text) => (
        <p key={say(text)}>{say(text)}</p>
      ))}
    </Screen>
  );
}
