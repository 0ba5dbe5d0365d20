/** The studio's root: whoever writes a pack begins here. */
import '../ui/tokens.css';
import '../ui/base.css';
import '../app/app.css';
import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { LanguageContext, loadWords, makeLanguage } from '../text/language';
import { pickLanguage } from '../text/pick-language';
import { studioEn } from '../text/studio-en';
import { loadStudioWords } from '../text/studio-words';
import { FIRST } from '../ui/first-icons';
import { addIcons } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { enter, navigate } from '../ui/navigation';
import { Place } from '../ui/Screen';
import type { PackDocument } from './document';
import { at, isList } from './json';
import type { Part } from './parts';
import { type Opening, StartPage } from './StartPage';
import { WordsContext } from './words';

interface Addresses {
  /** Address of the page that is the preview. */
  readonly preview: string;
  /** Address of the pack that staff have from this site; `undefined` where there is none. */
  readonly inUse: string | undefined;
}

/** Shows the studio in `#studio`. Never rejects. */
export async function startStudio(addresses: Addresses): Promise<void> {
  const root = document.getElementById('studio');
  if (!root) return;
  addIcons(FIRST);
  try {
    enter();
    const first = await spoken(pickLanguage(navigator.languages));
    render(<Root first={first} addresses={addresses} />, root);
  } catch {
    render(
      <main class="screen">
        <Notice tone="danger" role="alert">
          <p>{studioEn.failed}</p>
          <button type="button" class="button" onClick={() => location.reload()}>
            {studioEn.reload}
          </button>
        </Notice>
      </main>,
      root,
    );
  }
}

/** All that is said in a language: the interface's words, and the studio's own. */
async function spoken(tag: string) {
  const [interfaceWords, words] = await Promise.all([loadWords(tag), loadStudioWords(tag)]);
  return { tag, interfaceWords, words };
}

/** What is needed once a pack is on the desk, and not before. */
async function loadDesk() {
  const [studio, { openDocument }, schema, icons] = await Promise.all([
    import('./Studio'),
    import('./document'),
    import('../pack/schema.json'),
    import('../ui/more-icons'),
  ]);
  addIcons(icons.MORE);
  return { Studio: studio.Studio, openDocument, schema: schema.default as unknown as Part };
}

interface RootProps {
  readonly first: Awaited<ReturnType<typeof spoken>>;
  readonly addresses: Addresses;
}

interface OnDesk extends Pick<Awaited<ReturnType<typeof loadDesk>>, 'Studio' | 'schema'> {
  readonly name: string;
  readonly document: PackDocument;
}

function Root({ first, addresses }: RootProps) {
  const [said, setSaid] = useState(first);
  const [onDesk, setOnDesk] = useState<OnDesk>();
  useEffect(() => {
    document.documentElement.lang = said.tag;
  }, [said]);
  const open = async (name: string, bytes: Uint8Array): Promise<Opening> => {
    const { openDocument, Studio, schema } = await loadDesk();
    const opened = openDocument(bytes);
    if ('refused' in opened) return opened;
    setOnDesk({ name, document: opened.document, Studio, schema });
    navigate('organisation');
    return undefined;
  };
  const change = useCallback(
    (next: PackDocument) => setOnDesk((there) => there && { ...there, document: next }),
    [],
  );
  const languages = onDesk ? packLanguages(onDesk.document) : [];
  return (
    <LanguageContext.Provider value={makeLanguage(said.tag, said.interfaceWords, languages)}>
      <WordsContext.Provider value={said.words}>
        {onDesk ? (
          <onDesk.Studio
            {...onDesk}
            {...addresses}
            onChange={change}
            onOpen={open}
            onLanguage={(tag) => void spoken(tag).then(setSaid)}
          />
        ) : (
          <main class="page">
            <Place.Provider value="">
              <StartPage onOpen={open} inUse={addresses.inUse} />
            </Place.Provider>
          </main>
        )}
      </WordsContext.Provider>
    </LanguageContext.Provider>
  );
}

function packLanguages({ value }: PackDocument): readonly string[] {
  const tags = at(value, ['languages']);
  return isList(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}
