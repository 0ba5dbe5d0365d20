import { useRef, useState } from 'preact/hooks';
import { rememberFirstFrame } from '../first-paint/hint';
import type { Host } from '../host/host';
import { exportCsv, exportData } from '../outbox/export';
import { importData } from '../outbox/import';
import type { Pack } from '../pack/schema';
import type { Settings as Saved } from '../store/schema';
import { changeSettings } from '../store/settings';
import type { Store } from '../store/store';
import { useQuery } from '../store/use-query';
import { useLanguage } from '../text/language';
import { LANGUAGES, pickLanguage } from '../text/pick-language';
import { announce } from '../ui/announce';
import { Confirm } from '../ui/Confirm';
import { CopyText } from '../ui/CopyText';
import { SelectField } from '../ui/Field';
import { Guard } from '../ui/Guard';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { saveFile } from '../ui/save-file';
import { forgetUndo } from '../ui/undo';
import { PackInUse } from './PackInUse';
import { WaysIn } from './WaysIn';

interface SettingsProps {
  readonly host: Host;
  readonly store: Store;
  readonly pack: Pack;
  readonly settings: Saved;
  /** The form's draft, which goes with everything else. */
  readonly draft: { readonly state: string; discard(): Promise<unknown> };
}

/** The user's choices, and everything that is kept about them here: to see, take away, delete. */
export function Settings({ host, store, pack, settings, draft }: SettingsProps) {
  const { words, localise } = useLanguage();
  const text = words.settings;
  const { openInTab } = host;
  const counts = useQuery(store, ['drafts', 'requests'], undefined, async (s) => ({
    drafts: await s.count('drafts'),
    requests: await s.count('requests'),
  }));
  const [removing, setRemoving] = useState(false);
  const [said, setNews] = useState<{ tone: 'good' | 'info' | 'danger'; text: string }>();
  const setSaid = (news: NonNullable<typeof said>) => {
    setNews(news);
    announce(news.text);
  };
  // What the browser was last asked to save: no page hears whether it did.
  const [asked, setAsked] = useState<{ name: string; content: string }>();
  const file = useRef<HTMLInputElement>(null);

  const set = (part: Partial<Saved>) => void changeSettings(store, part);

  const save = async (name: string, type: string, reading: Promise<string>) => {
    try {
      const content = await reading;
      saveFile(name, type, content);
      setAsked({ name, content });
      setSaid({ tone: 'info', text: text.exported(name) });
    } catch {
      setAsked(undefined);
      setSaid({ tone: 'danger', text: text.exportFailed });
    }
  };
  const bringIn = async (chosen: File | undefined) => {
    if (!chosen) return;
    try {
      const result = await importData(store, await chosen.text(), Date.now(), pack, {
        signIn: host.signIn !== undefined,
      });
      host.wake?.();
      setSaid(
        result.ok
          ? { tone: 'good', text: text.imported(result.added, result.known) }
          : { tone: 'danger', text: text.importFailed },
      );
    } catch {
      setSaid({ tone: 'danger', text: text.importUnread });
    }
  };
  const chooseFile = () => {
    // The window in which a file is chosen takes the focus, and a popup with it.
    if (openInTab) openInTab('settings');
    else file.current?.click();
  };
  const removeAll = async () => {
    try {
      forgetUndo();
      await draft.discard();
      await store.clear();
      setAsked(undefined);
      host.wake?.();
      rememberFirstFrame({ theme: '', language: '', more: false });
      setSaid({ tone: 'good', text: text.removed });
    } catch {
      setSaid({ tone: 'danger', text: text.removeFailed });
    }
  };

  const automatic = pickLanguage([host.locale, ...navigator.languages]);
  return (
    <Screen title={text.title}>
      <section class="card stack">
        <SelectField
          id="language"
          label={text.language}
          value={settings.language}
          empty={text.languageAuto(LANGUAGES.find(({ tag }) => tag === automatic)?.name ?? '')}
          {...(text.languageReview && { hint: text.languageReview })}
          options={LANGUAGES.map(({ tag, name }) => ({ id: tag, label: name, lang: tag }))}
          onChange={(language) => set({ language })}
        />
        <SelectField
          id="theme"
          label={text.theme}
          value={settings.theme}
          options={(['', 'light', 'dark', 'contrast'] as const).map((id) => ({
            id,
            label: text.themes[id],
          }))}
          onChange={(theme) => set({ theme: theme as Saved['theme'] })}
        />
      </section>
      <Guard instead={null}>
        <WaysIn host={host} loose={draft.state === 'window'} />
      </Guard>
      <section class="card stack" aria-labelledby="settings-about">
        <h2 id="settings-about">{text.about}</h2>
        <p>{text.waymark(localise(pack.organisation.name))}</p>
        <p class="row">
          <a href="#/contact">{words.contact.title}</a>
          <a href="#/privacy">{text.privacy}</a>
          <a href="#/terms">{text.terms}</a>
          <a href="#/accessibility">{text.accessibility}</a>
        </p>
        <Guard instead={null}>
          <PackInUse store={store} pack={pack} />
        </Guard>
      </section>
      <section class="card stack" aria-labelledby="settings-data">
        <h2 id="settings-data">{text.dataTitle}</h2>
        <ul>
          {text.data.map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>{text.kept(pack.request.keepDays)}</li>
        </ul>
        {counts && <p id="settings-holds">{text.holds(counts.drafts, counts.requests)}</p>}
        {said && (
          <Notice tone={said.tone}>
            <p>{said.text}</p>
          </Notice>
        )}
        {asked && (
          <CopyText key={asked.name} text={asked.content} label={text.copyInstead(asked.name)} />
        )}
        <div class="row">
          <button
            type="button"
            class="button"
            onClick={() => save('waymark.json', 'application/json', exportData(store, Date.now()))}
          >
            <Icon name="save" />
            {text.export}
          </button>
          {counts && counts.requests > 0 && (
            <button
              type="button"
              class="button"
              onClick={() => save('waymark-requests.csv', 'text/csv', exportCsv(store))}
            >
              <Icon name="save" />
              {text.exportCsv}
            </button>
          )}
          <button type="button" class="button" onClick={chooseFile}>
            <Icon name="upload" />
            {text.import}
          </button>
          <input
            ref={file}
            type="file"
            accept="application/json,.json"
            hidden
            aria-label={text.import}
            onChange={(event) => {
              const input = event.currentTarget;
              void bringIn(input.files?.[0]).finally(() => {
                input.value = '';
              });
            }}
          />
        </div>
        <p class="small quiet">{text.exportHint}</p>
        {openInTab && <p class="small quiet">{text.importInTab}</p>}
        <div class="row">
          <button type="button" class="button" onClick={() => setRemoving(true)}>
            <Icon name="trash" />
            {text.remove}
          </button>
        </div>
        <p class="small quiet">
          {text.removeHint} {!host.singleAccount && text.removeOthers}
        </p>
      </section>
      {removing && (
        <Confirm
          title={text.removeTitle}
          question={text.removeSure}
          destroys
          yes={text.removeYes}
          no={text.removeNo}
          onAnswer={(yes) => {
            setRemoving(false);
            if (yes) void removeAll();
          }}
        />
      )}
    </Screen>
  );
}
