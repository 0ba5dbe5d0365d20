import type { Localised } from '../text/language';
import { useShow } from '../text/show';
import { OutLink } from './OutLink';

interface ResourcesProps {
  readonly host: { openLink(url: string): Promise<boolean> };
  readonly title: string;
  readonly links: readonly {
    readonly id: string;
    readonly url: string;
    readonly label: Localised;
    readonly about?: Localised | undefined;
  }[];
}

/** Links that lead on, with what each is; nothing where there is none. */
export function Resources({ host, title, links }: ResourcesProps) {
  const { show } = useShow();
  if (links.length === 0) return null;
  return (
    <section class="stack tight no-print">
      <h2>{title}</h2>
      <ul>
        {links.map(({ id, url, label, about }) => (
          <li key={id}>
            <OutLink host={host} href={url}>
              {show(label)}
            </OutLink>
            {about && <span class="soft">: {show(about)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
