import type { ComponentChildren } from 'preact';
import { Screen } from '../ui/Screen';
import { Members } from './Part';
import { partAt } from './parts';
import { type Section, WRITTEN } from './sections';
import { useWords } from './words';
import { useWriting } from './writing';

interface SectionPageProps {
  readonly section: Section;
  /** What stands before the fields. */
  readonly children?: ComponentChildren;
}

/** The fields of a part of the pack. */
export function SectionPage({ section, children }: SectionPageProps) {
  const { sections: text, title, about } = useWords();
  const { schema } = useWriting();
  return (
    <Screen title={text[section]} tabTitle={`${text[section]}: ${title}`} wide>
      {about[section] && <p>{about[section]}</p>}
      {children}
      {(WRITTEN[section] ?? []).map(({ path, only }) => {
        const part = partAt(schema, path);
        return part && <Members key={path.join('.')} {...{ path, part, only }} />;
      })}
    </Screen>
  );
}
