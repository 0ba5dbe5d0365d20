import { type Localised, useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { OutLink } from './OutLink';

interface SchemesProps {
  readonly host: { openLink(url: string): Promise<boolean> };
  readonly schemes: readonly {
    readonly id: string;
    readonly name: Localised;
    readonly who?: Localised | undefined;
    readonly what: Localised;
    readonly join: Localised;
    readonly url?: string | undefined;
  }[];
}

/** What each is, who it is for, and how to join, under a heading of whoever shows them. */
export function Schemes({ host, schemes }: SchemesProps) {
  const text = useLanguage().words.schemes;
  const { show } = useShow();
  return (
    <>
      {schemes.map(({ id, name, who, what, join, url }) => (
        <section key={id} class="stack tight" aria-labelledby={`scheme-${id}`}>
          <h3 id={`scheme-${id}`}>{show(name)}</h3>
          <p>{show(what)}</p>
          {who && (
            <p>
              <strong>{text.who}:</strong> {show(who)}
            </p>
          )}
          <p>
            <strong>{text.join}:</strong> {show(join)}
          </p>
          {url && (
            <p>
              <OutLink host={host} href={url} whose={`scheme-${id}`}>
                {text.open}
              </OutLink>
            </p>
          )}
        </section>
      ))}
    </>
  );
}
