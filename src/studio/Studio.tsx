/** The studio: the parts of a pack at the left, its fields in the middle, and what staff see at the right. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { loadFieldWords } from '../text/studio-field-words';
import { type FieldWords, fieldWordsEn } from '../text/studio-fields-en';
import { ANNOUNCED } from '../ui/announce';
import { Guard } from '../ui/Guard';
import { Notice } from '../ui/Notice';
import { navigate, usePath } from '../ui/navigation';
import { Place } from '../ui/Screen';
import { NotTaken } from './ByLines';
import { CheckPage } from './CheckPage';
import { Conflicts } from './Conflicts';
import type { PackDocument } from './document';
import { Elsewhere } from './Elsewhere';
import { FindPage } from './FindPage';
import { GuideMatrix } from './GuideMatrix';
import { KeepPage } from './KeepPage';
import { LanguagesPage } from './LanguagesPage';
import { Left } from './Left';
import { ListPage } from './ListPage';
import { languagesOf } from './languages';
import type { OnDisk } from './on-disk';
import { PreviewPane } from './PreviewPane';
import { PublishPage } from './PublishPage';
import type { Part } from './parts';
import type { Published } from './publication';
import { ReceiversView } from './ReceiversView';
import type { Conflict } from './replay';
import { SaveNotice } from './SaveNotice';
import { SectionList } from './SectionList';
import { SectionPage } from './SectionPage';
import { type Opening, StartPage, type StartProps } from './StartPage';
import { screenFor } from './screen-for';
import { LISTS, pageOf, pathFrom, SECTIONS, type Section } from './sections';
import { Top } from './Top';
import { useDrafts } from './use-drafts';
import { useEdits } from './use-edits';
import { useFindings } from './use-findings';
import { useFresh } from './use-fresh';
import { useGuard } from './use-guard';
import { useKeptFocus } from './use-kept-focus';
import type { Kept, OpenPack } from './use-open-pack';
import { useSaving } from './use-saving';
import { type GoTo, useTarget } from './use-target';
import { useWords } from './words';
import { WritingContext } from './writing';
import './studio.css';

interface StudioProps
  extends Pick<StartProps, 'onOpen' | 'onExample' | 'inUse' | 'kept' | 'onGoOn' | 'onForget'> {
  readonly open: OpenPack;
  /** How well what is written is kept. */
  readonly state: Kept;
  /** What somebody else changed too; absent where nothing was brought together. */
  readonly conflicts: readonly Conflict[] | undefined;
  /** Does what was done here to what that file holds; `onDisk`: the one that this is saved in. */
  readonly onReplay: (bytes: Uint8Array, onDisk?: boolean) => Promise<Opening>;
  /** Writes it here, where another window has it. False where it is not there any more; rejects where it cannot be
   * read. */
  readonly onTake: () => Promise<boolean>;
  readonly onChange: (document: PackDocument) => void;
  /** It was saved in that file. */
  readonly onFile: (file: OnDisk) => void;
  /** Asks what staff have from here. Never rejects. */
  readonly published: () => Promise<Published>;
  readonly schema: Part;
  /** Address of the page that is the preview. */
  readonly preview: string;
  readonly onLanguage: (tag: string) => void;
}

export function Studio(props: StudioProps) {
  const { open, onChange, schema, preview, onOpen, onExample, inUse } = props;
  const { kept, onGoOn, onForget } = props;
  const { document, name: file } = open;
  const before = document.written.value;
  const words = useWords();
  const edits = useEdits(document, onChange, words);
  const { all: findings, pack, settled } = useFindings(document);
  const languages = languagesOf(document.value);
  const [chosen, setChosen] = useState(languages[0] ?? 'en');
  const language = languages.includes(chosen) ? chosen : (languages[0] ?? 'en');
  const path = usePath();
  const [name = '', item, more] = path.split('/');
  const section: Section = SECTIONS.find((one) => one === name) ?? 'start';
  const last = useLast(path);
  const [target, goTo] = useTarget((to) => navigate(pageOf(to)));
  const goToWords: GoTo = (to) => {
    const tag = String(to.at(-1));
    const inWords = to.length > 1 && languages.includes(tag);
    if (inWords) setChosen(tag);
    goTo(inWords ? to.slice(0, -1) : to);
  };
  const { onFile, onReplay, published, state } = props;
  const saving = useSaving({ open, path, onChange, onFile });
  const save = () => void saving.save();
  const drafts = useDrafts();
  const waits = drafts.places.length > 0;
  useGuard(save, edits, open.elsewhere, waits || state === 'failed' || state === 'memory');
  const page = LISTS.includes(section) && item !== undefined ? [section, Number(item)] : [section];
  const [field, setField] = useState<string>();
  useEffect(() => setField(undefined), [path]);
  const where = field === undefined ? startOf(section, page) : pathFrom(field);
  const seen = screenFor(where, document.value);

  const [aside, setAside] = useState(open.before);
  useEffect(() => {
    if (path !== '' && path !== 'organisation') setAside(undefined);
  }, [path]);
  const fresh = useFresh(path, edits);
  const noteFocus = useKeptFocus();
  const names = useFieldWords();
  const writing = useMemo(
    () => ({ edits, schema, languages, language, names, findings, fresh, drafts, target }),
    [edits, schema, language, names, findings, fresh, drafts, target],
  );
  const body = () => {
    switch (section) {
      case 'start':
        return (
          <StartPage
            {...{ onOpen, onExample, inUse, kept, onGoOn, onForget }}
            last={{ path: last, name: file, id: open.id }}
          >
            <Left settled={settled} before={before} />
          </StartPage>
        );
      case 'check':
        return (
          <CheckPage settled={settled} goTo={goToWords}>
            {props.conflicts && <Conflicts list={props.conflicts} />}
          </CheckPage>
        );
      case 'find':
        return <FindPage goTo={goToWords} />;
      case 'publish':
        return (
          <PublishPage
            {...{ document, settled, published, onReplay, onChange }}
            name={file}
            save={saving.save}
          />
        );
      case 'languages':
        return <LanguagesPage {...{ goTo, before }} wanted={item} into={more} />;
      case 'keep':
        return <KeepPage goTo={goTo} />;
      case 'situations':
      case 'services':
        return <ListPage list={section} index={item === undefined ? undefined : Number(item)} />;
      default:
        return (
          <SectionPage section={section}>
            {section === 'guide' && <GuideMatrix pack={pack} />}
            {section === 'routes' && <ReceiversView />}
          </SectionPage>
        );
    }
  };
  return (
    <WritingContext.Provider value={writing}>
      <div class="studio" onFocusIn={noteFocus}>
        <Top
          {...{ languages, language }}
          name={file}
          state={state}
          elsewhere={open.elsewhere}
          onSave={save}
          onWriteIn={setChosen}
          onLanguage={props.onLanguage}
        />
        <SectionList section={section} />
        <main
          class="studio-fields"
          onFocusIn={(event) => {
            const place = (event.target as Element).closest<HTMLElement>('[data-path]');
            if (place?.dataset.path) setField(place.dataset.path);
          }}
        >
          {open.elsewhere && <Elsewhere name={file} onTake={props.onTake} />}
          {aside !== undefined && (
            <Notice role="status">
              <p>{words.putAside(aside)}</p>
            </Notice>
          )}
          <NotTaken {...{ path, goTo }} />
          <SaveNotice {...{ saving, document }} onReplay={(bytes) => onReplay(bytes, true)} />
          {edits.refused && (
            <Notice tone="danger" role="alert">
              <p>{edits.refused}</p>
            </Notice>
          )}
          <Place.Provider value={path}>
            <fieldset class="studio-body" disabled={open.elsewhere}>
              <Guard of={path} instead={<Notice tone="danger">{words.pageFailed}</Notice>}>
                {body()}
              </Guard>
            </fieldset>
          </Place.Provider>
        </main>
        <PreviewPane src={preview} value={document.value} seen={seen} />
      </div>
      <p id={ANNOUNCED} class="unseen" role="status" />
    </WritingContext.Provider>
  );
}

/** What the fields are called in the language of the page; in English until that is there. */
function useFieldWords(): FieldWords {
  const { tag } = useLanguage();
  const [names, setNames] = useState<FieldWords>(fieldWordsEn);
  useEffect(() => {
    let stale = false;
    void loadFieldWords(tag).then((loaded) => stale || setNames(loaded));
    return () => {
      stale = true;
    };
  }, [tag]);
  return names;
}

/** The page before the first one. */
function useLast(path: string): string {
  const last = useRef('organisation');
  if (path !== '') last.current = path;
  return last.current;
}

/** Where a section is seen before any field of it is in hand. */
function startOf(section: Section, page: readonly (string | number)[]) {
  if (section === 'pages') return ['organisation', 'privacy'];
  if (section === 'keep') return ['services'];
  return section === 'more' ? ['resources'] : page;
}
