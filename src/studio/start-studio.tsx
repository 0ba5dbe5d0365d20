/** The studio's root: whoever writes a pack begins here. */
import '../ui/tokens.css';
import '../ui/base.css';
import '../app/app.css';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { shippedPack } from '../pack/shipped';
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
import { openDocuments } from './kept-documents';
import type { Part } from './parts';
import type { Conflict } from './replay';
import { type Opening, StartPage } from './StartPage';
import { today } from './today';
import { useOpenPack } from './use-open-pack';
import { WordsContext } from './words';

interface Addresses {
  /** Address of the page that is the preview. */
  readonly preview: string;
  /** Gives the file of the pack that staff have from here; rejects where it cannot be had. */
  readonly inUse: () => Promise<Uint8Array>;
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

/** What is needed once a pack is open, and not before. */
async function loadTools() {
  const [studio, { openDocument, beginWith }, schema, icons] = await Promise.all([
    import('./Studio'),
    import('./document'),
    import('../pack/schema.json'),
    import('../ui/more-icons'),
  ]);
  addIcons(icons.MORE);
  return {
    Studio: studio.Studio,
    openDocument,
    beginWith,
    schema: schema.default as unknown as Part,
  };
}

interface RootProps {
  readonly first: Awaited<ReturnType<typeof spoken>>;
  readonly addresses: Addresses;
}

type Tools = Pick<Awaited<ReturnType<typeof loadTools>>, 'Studio' | 'schema'>;

function Root({ first, addresses }: RootProps) {
  const [said, setSaid] = useState(first);
  const documents = useMemo(() => openDocuments(Date.now), []);
  const { open, listed, kept, goOn, begin, change, take, forget } = useOpenPack(documents);
  const [tools, setTools] = useState<Tools>();
  useEffect(() => {
    document.documentElement.lang = said.tag;
  }, [said]);
  const onOpen = async (name: string, bytes: Uint8Array): Promise<Opening> => {
    const loaded = await loadTools();
    const opened = loaded.openDocument(bytes);
    if ('refused' in opened) return opened;
    setTools(loaded);
    await begin(name, opened.document);
    navigate('organisation');
    return undefined;
  };
  const onExample = async () => {
    const [loaded, example, { withWords }] = await Promise.all([
      loadTools(),
      shippedPack(),
      import('../pack/words'),
    ]);
    setTools(loaded);
    await begin('pack.json', loaded.beginWith(withWords(example), today()));
    navigate('organisation');
  };
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const onReplay = async (bytes: Uint8Array) => {
    const [{ openDocument }, { replayOn }] = await Promise.all([loadTools(), import('./replay')]);
    const theirs = openDocument(bytes);
    if (!open || 'refused' in theirs) return;
    const done = replayOn(theirs.document, open.document);
    await begin(open.name, done.document);
    setConflicts(done.conflicts);
    navigate('check');
  };
  const onGoOn = async (one: (typeof listed)[number]): Promise<boolean> => {
    setTools(await loadTools());
    return goOn(one);
  };
  const start = {
    onOpen,
    onExample,
    onGoOn,
    onForget: forget,
    kept: listed,
    inUse: addresses.inUse,
  };
  const languages = open ? packLanguages(open.document) : [];
  return (
    <LanguageContext.Provider value={makeLanguage(said.tag, said.interfaceWords, languages)}>
      <WordsContext.Provider value={said.words}>
        {open && tools ? (
          <tools.Studio
            key={open.id}
            {...start}
            open={open}
            state={kept}
            schema={tools.schema}
            preview={addresses.preview}
            onChange={change}
            {...{ conflicts, onReplay }}
            onTake={take}
            onLanguage={(tag) => void spoken(tag).then(setSaid)}
          />
        ) : (
          <main class="page">
            <Place.Provider value="">
              <StartPage {...start} />
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
