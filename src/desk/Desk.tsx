/** Which page of the desk is shown, and what stands around it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Guard } from '../ui/Guard';
import { lazyScreen } from '../ui/lazy-screen';
import { Notice } from '../ui/Notice';
import { usePath } from '../ui/navigation';
import { OtherLanguages } from '../ui/OtherLanguages';
import { Place, Screen } from '../ui/Screen';
import { useDesk } from './desk-context';
import { NO_FILTER } from './entries';
import { Inbox, STATES } from './Inbox';
import { useWords } from './words';

const BringIn = lazyScreen(() => import('./BringIn').then((m) => m.BringIn));
const CasePage = lazyScreen(() => import('./CasePage').then((m) => m.CasePage));
const Propose = lazyScreen(() => import('./Propose').then((m) => m.Propose));
const People = lazyScreen(() => import('./People').then((m) => m.People));
const Figures = lazyScreen(() => import('./Figures').then((m) => m.Figures));
const Keep = lazyScreen(() => import('./Keep').then((m) => m.Keep));

const PAGES = ['inbox', 'bring-in', 'people', 'figures', 'keep'] as const;

/** Of these a part is worse than nothing: who may not be proposed may be in what is not open yet. */
const WHOLE: ReadonlySet<string> = new Set(['propose', 'figures', 'keep']);

export function Desk({ onLanguage }: { readonly onLanguage: (tag: string) => void }) {
  const words = useWords();
  const isLate = useDesk().desk.persistence === 'late';
  const path = usePath();
  const page = useRef<HTMLElement>(null);
  const [filter, setFilter] = useState(NO_FILTER);
  // A new page starts at its top, before anybody can press where it was.
  useLayoutEffect(() => {
    page.current?.scrollTo(0, 0);
    scrollTo(0, 0);
  }, [path]);
  const [name = '', id = '', more] = path.split('/');
  const screen = () => {
    if (isLate && WHOLE.has(name)) return <NotYet name={name} />;
    switch (name) {
      case 'bring-in':
        return <BringIn />;
      case 'case':
        return <CasePage key={id} reference={id} reply={more} />;
      case 'propose':
        return <Propose key={id} reference={id} />;
      case 'people':
        return <People id={id} />;
      case 'figures':
        return <Figures />;
      case 'keep':
        return <Keep onReplaced={() => setFilter(NO_FILTER)} />;
      default:
        return (
          <Inbox
            state={STATES.find((one) => one === name) ?? 'new'}
            filter={filter}
            onFilter={setFilter}
          />
        );
    }
  };
  return (
    <div class="desk">
      <Top name={name} onLanguage={onLanguage} />
      <main class="page" ref={page} tabIndex={-1}>
        <Kept />
        <Place.Provider value={path}>
          <Guard of={path} instead={<Notice tone="danger">{words.pageFailed}</Notice>}>
            {screen()}
          </Guard>
        </Place.Provider>
      </main>
    </div>
  );
}

interface TopProps {
  /** Of the page that is shown. */
  readonly name: string;
  readonly onLanguage: (tag: string) => void;
}

function Top({ name, onLanguage }: TopProps) {
  const words = useWords();
  const isHere = (page: string) =>
    page === 'inbox' ? name === '' || STATES.some((one) => one === name) : page === name;
  return (
    <header class="desk-top">
      <strong>{words.title}</strong>
      <nav aria-label={words.nav.label}>
        {PAGES.map((page) => (
          <a
            key={page}
            href={page === 'inbox' ? '#/' : `#/${page}`}
            aria-current={isHere(page) ? 'page' : undefined}
          >
            {words.nav[page]}
          </a>
        ))}
      </nav>
      <OtherLanguages onLanguage={onLanguage} />
    </header>
  );
}

/** Said only where something is not kept, or not yet, or is gone. */
function Kept() {
  const { kept } = useWords();
  const { desk } = useDesk();
  const { persistence, emptied } = desk;
  const isHere = persistence === 'memory' || persistence === 'late';
  if (!isHere && !emptied) return null;
  return (
    <div class="desk-kept">
      <Notice tone="warning" role="alert">
        <p>{isHere ? kept[persistence] : kept.emptied}</p>
      </Notice>
    </div>
  );
}

/** Stands for a page that needs all that is kept. */
function NotYet({ name }: { readonly name: string }) {
  const { kept, nav, title } = useWords();
  const called = name === 'figures' || name === 'keep' ? nav[name] : kept.notYet;
  return (
    <Screen title={called} tabTitle={`${called} – ${title}`}>
      <p>{kept.notYetAbout}</p>
    </Screen>
  );
}
