/** Services from a spreadsheet or a directory, and out to one: what becomes of each is shown before any is taken. */
import { useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { textFrom } from '../text/text-from';
import { announce } from '../ui/announce';
import { FileButton } from '../ui/FileButton';
import { Notice } from '../ui/Notice';
import { saveFile } from '../ui/save-file';
import { Arrivals, type Read } from './Arrivals';
import type { Json } from './json';
import { languageName } from './language-names';
import { today } from './today';
import { useWords } from './words';
import { useWriting } from './writing';

/** `sheet` is CSV; `referral` is JSON as Open Referral UK has it. */
type Way = 'sheet' | 'referral';
const ACCEPT: Readonly<Record<Way, string>> = {
  sheet: '.csv,text/csv',
  referral: '.json,application/json',
};
const OUT = 'waymark-services.json';

/** What the file gives of services; `undefined` where it is none of its kind. */
async function readFile(way: Way, file: File, pack: Json, tag: string): Promise<Read | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { arrivalsOf } = await import('./incoming');
  if (way === 'referral') {
    const { servicesInReferral } = await import('./open-referral-in');
    const held = JSON.parse(textFrom(bytes).text) as Json;
    const incoming = await servicesInReferral(held, pack, tag);
    if ('refused' in incoming) return undefined;
    const arrivals = arrivalsOf(pack, incoming, today(), file.name);
    return { arrivals, ignored: [], broken: [] };
  }
  const [{ readSheet }, { servicesIn }] = await Promise.all([
    import('../text/sheet'),
    import('./services-sheet'),
  ]);
  const sheet = readSheet(bytes);
  const found = servicesIn(sheet, pack);
  if ('refused' in found) return undefined;
  const arrivals = arrivalsOf(pack, found.incoming, today(), file.name);
  return { arrivals, ignored: found.ignored, broken: sheet.broken };
}

export function BringServices() {
  const { edits, language } = useWriting();
  const { bring: text } = useWords();
  const { tag } = useLanguage();
  const [failed, setFailed] = useState('');
  const [read, setRead] = useState<Read>();
  const [saved, setSaved] = useState('');
  const fail = (words: string) => {
    setRead(undefined);
    setFailed(words);
  };
  const bring = async (way: Way, file: File) => {
    try {
      const next = await readFile(way, file, edits.value, language);
      if (!next) return fail(text.notOne[way](file.name));
      setFailed('');
      setRead(next);
      announce(text.found(next.arrivals.length));
    } catch {
      fail(text.failed[way](file.name));
    }
  };
  const save = async () => {
    try {
      const { openReferralOf } = await import('./open-referral');
      const page = await openReferralOf(edits.value, language);
      saveFile(OUT, 'application/json', `${JSON.stringify(page, null, 2)}\n`);
      setSaved(text.handed(OUT));
      announce(text.handed(OUT));
    } catch {
      fail(text.notSaved);
    }
  };
  const button = (way: Way) => (
    <FileButton label={text.ways[way]} accept={ACCEPT[way]} onFile={(file) => bring(way, file)} />
  );
  return (
    <details>
      <summary>{text.title}</summary>
      <div class="stack">
        <p class="small quiet">{text.hints.sheet}</p>
        <p>{button('sheet')}</p>
        <p class="small quiet">{text.hints.referral(languageName(language, tag))}</p>
        <div class="row">
          {button('referral')}
          <button type="button" class="button" onClick={() => void save()}>
            {text.out}
          </button>
        </div>
        {saved && <p class="small">{saved}</p>}
        {failed && (
          <Notice tone="danger" role="alert">
            <p>{failed}</p>
          </Notice>
        )}
        {read && <Arrivals read={read} onDone={() => setRead(undefined)} />}
      </div>
    </details>
  );
}
