import { Screen } from '../ui/Screen';
import { Members } from './Part';
import { partAt } from './parts';
import { type Section, WRITTEN } from './sections';
import { useWords } from './words';
import { useWriting } from './writing';

/** The fields of a part of the pack. */
export function SectionPage({ section }: { readonly section: Section }) {
  const { sections: text, title, about } = useWords();
  const { schema } = useWriting();
  return (
    <Screen title={text[section]} tabTitle={`${text[section]}: ${title}`} wide>
      {about[section] && <p>{about[section]}</p>}
      {(WRITTEN[section] ?? []).map(({ path, only }) => {
        const part = partAt(schema, path);
        return part && <Members key={path.join('.')} {...{ path, part, only }} />;
      })}
    </Screen>
  );
}
