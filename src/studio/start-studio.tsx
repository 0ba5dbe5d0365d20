/** The studio's root: whoever writes a pack begins here. */
import '../ui/tokens.css';
import '../ui/base.css';
import '../app/app.css';
import { render } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { shippedPack } from '../pack/shipped';
import { LanguageContext, loadWords, makeLanguage } from '../text/language';
import { pickLanguage } from '../text/pick-language';
import { studioEn } from '../text/studio-en';
import { loadStudioWords } from '../text/studio-words';
import { ANNOUNCED } from '../ui/announce';
import { FailedStart } from '../ui/FailedStart';
import { addIcons } from '../ui/Icon';
import { enter, navigate } from '../ui/navigation';
import { OtherLanguages } from '../ui/OtherLanguages';
import { Place } from '../ui/Screen';
import { STUDIO } from '../ui/studio-icons';
import type { PackDocument } from './document';
import { at, isList } from './json';
import { openDocuments } from './kept-documents';
import { asOnDisk, type OnDisk } from './on-disk';
import type { Part } from './parts';
import { bytesIn, type Published } from './publication';
import type { Conflict } from './replay';
import { type Opening, StartPage, type StartProps } from './StartPage';
import { today } from './today';
import { useDrop } from './use-drop';
import { useOpenPack } from './use-open-pack';
import { WordsContext } from './words';

interface Addresses {
  /** Address of the page that is the preview. */
  readonly preview: string;
  /** Asks what staff have from here, where it is published. Never rejects. */
  readonly published: () => Promise<Published>;
  /** Gives what is shown here where that is none, or cannot be had. */
  readonly shown?: () => Promise<Uint8Array>;
}

/** Shows the studio in `#studio`; the icons of the first screen are there already. Never rejects. */
export async function startStudio(addresses: Addresses): Promise<void> {
  const root = document.getElementById('studio');
  if (!root) return;
  addIcons(STUDIO);
  try {
    enter();
    const first = await spoken(pickLanguage(navigator.languages));
    render(<Root first={first} addresses={addresses} />, root);
  } catch {
    render(<FailedStart failed={studioEn.failed} reload={studioEn.reload} />, root);
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
  const { open, listed, kept, goOn, begin, change, saved, take, forget } = useOpenPack(documents);
  useDrop();
  const [tools, setTools] = useState<Tools>();
  useEffect(() => {
    document.documentElement.lang = said.tag;
  }, [said]);
  const onOpen: StartProps['onOpen'] = async (name, bytes, handle) => {
    const loaded = await loadTools();
    const opened = loaded.openDocument(bytes);
    if ('refused' in opened) return opened;
    setTools(loaded);
    await begin(name, opened.document, await asOnDisk(handle, bytes, opened.document.value));
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
  const inUse = async (): Promise<Uint8Array> => {
    const { attempt } = await addresses.published();
    if (attempt && 'written' in attempt) return bytesIn(attempt.written);
    if (!addresses.shown) throw new Error('nothing to show');
    return addresses.shown();
  };
  const [merged, setMerged] = useState<{ id: string; conflicts: readonly Conflict[] }>();
  const onReplay = async (bytes: Uint8Array, onDisk = false): Promise<Opening> => {
    const [{ openDocument }, { replayOn }] = await Promise.all([loadTools(), import('./replay')]);
    const theirs = openDocument(bytes);
    if (!open || 'refused' in theirs) return 'refused' in theirs ? theirs : undefined;
    const base = onDisk ? open.file?.value : undefined;
    const { document, conflicts } = replayOn(theirs.document, open.document, base);
    // What is on disk now has been seen.
    const { value } = theirs.document;
    const file = onDisk ? await asOnDisk(open.file?.handle, bytes, value) : open.file;
    setMerged({ id: await begin(open.name, document, file), conflicts });
    navigate('check');
    return undefined;
  };
  const onGoOn = async (one: (typeof listed)[number]): Promise<boolean> => {
    setTools(await loadTools());
    const isThere = await goOn(one);
    if (isThere) navigate('organisation');
    return isThere;
  };
  const start = {
    onOpen,
    onExample,
    onGoOn,
    onForget: forget,
    kept: listed,
    inUse,
  };
  const id = open?.id ?? '';
  const onChange = useCallback((document: PackDocument) => change(id, document), [change, id]);
  const onFile = useCallback((file: OnDisk) => saved(id, file), [saved, id]);
  const onLanguage = (tag: string) => void spoken(tag).then(setSaid);
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
            onChange={onChange}
            conflicts={merged?.id === open.id ? merged.conflicts : undefined}
            onReplay={onReplay}
            onFile={onFile}
            published={addresses.published}
            onTake={take}
            onLanguage={onLanguage}
          />
        ) : (
          <div class="studio-first">
            <header class="studio-top">
              <strong>{said.words.title}</strong>
              <OtherLanguages words={said.words.studioIn} onLanguage={onLanguage} />
            </header>
            <main class="page">
              <Place.Provider value="">
                <StartPage {...start} />
              </Place.Provider>
            </main>
            <p id={ANNOUNCED} class="unseen" role="status" />
          </div>
        )}
      </WordsContext.Provider>
    </LanguageContext.Provider>
  );
}

function packLanguages({ value }: PackDocument): readonly string[] {
  const tags = at(value, ['languages']);
  return isList(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}
