import type { ComponentChildren } from 'preact';
import { OutLink } from './OutLink';

interface ResourcesProps {
  readonly host: { openLink(url: string): Promise<boolean> };
  readonly title: string;
  readonly links: readonly {
    readonly id: string;
    readonly url: string;
    readonly label: ComponentChildren;
    readonly about?: ComponentChildren;
  }[];
}

/** Links that lead on, with what each is; nothing where there is none. */
export function Resources({ host, title, links }: ResourcesProps) {
  if (links.length === 0) return null;
  return (
    <section class="stack tight no-print">
      <h2>{title}</h2>
      <ul>
        {links.map(({ id, url, label, about }) => (
          <li key={id}>
            <OutLink host={host} href={url}>
              {label}
            </OutLink>
            {about && <span class="soft">: {about}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
