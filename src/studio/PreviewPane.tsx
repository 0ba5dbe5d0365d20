import { useEffect, useRef, useState } from 'preact/hooks';
import { type Reported, SAMPLES, samplePath, type ToShow, type Would } from '../preview/messages';
import { useLanguage } from '../text/language';
import { LANGUAGES } from '../text/pick-language';
import { announce } from '../ui/announce';
import { SelectField } from '../ui/Field';
import { Notice } from '../ui/Notice';
import type { Json } from './json';
import { languagesOf } from './languages';
import type { Seen } from './screen-for';
import { useFrame } from './use-frame';
import { useScale } from './use-scale';
import { useWords } from './words';
import { useWriting } from './writing';
import './preview-pane.css';

/** In pixels, as staff have them. */
const SIZES = {
  popup: { width: 400, height: 600 },
  tab: { width: 1024, height: 700 },
  phone: { width: 360, height: 640 },
} as const;
type Size = keyof typeof SIZES;
type Theme = NonNullable<ToShow['theme']>;

interface PreviewPaneProps {
  /** Address of the page that is the preview. */
  readonly src: string;
  readonly value: Json;
  /** Where what is edited is seen. */
  readonly seen: Seen;
}

/** What staff will see, on the screen of the field in hand. */
export function PreviewPane({ src, value, seen }: PreviewPaneProps) {
  const { preview: text } = useWords();
  const { findings, fresh } = useWriting();
  const { tag, moment } = useLanguage();
  const [size, setSize] = useState<Size>('popup');
  const [language, setLanguage] = useState(tag);
  const [theme, setTheme] = useState<Theme>('');
  const [at, setAt] = useState('');
  const [would, setWould] = useState<Would>();
  const [screen, setScreen] = useState('');
  const [old, setOld] = useState(false);
  const heard = (what: Reported) => {
    if ('screen' in what) setScreen(what.screen);
    else if ('problems' in what) setOld(what.problems.length > 0);
    else {
      setWould(what);
      announce(`${text.would[what.would]} ${what.to}`);
    }
  };
  // Staff have the pack's languages, as far as Waymark itself speaks them.
  const own = LANGUAGES.filter((one) => languagesOf(value).includes(one.tag));
  const spoken = own.length > 0 ? own : LANGUAGES;
  const shown = spoken.some((one) => one.tag === language) ? language : (spoken[0]?.tag ?? tag);
  const clock = at === '' ? 'now' : new Date(at).getTime();
  const [frame, send] = useFrame(heard, {
    document: value,
    language: shown,
    theme,
    popup: size === 'popup',
    at: clock,
    ...seen,
  });
  const going = useRef(true);
  useEffect(() => {
    // The first time it goes with everything else.
    if (!going.current) send(seen);
    going.current = false;
    setWould(undefined);
  }, [seen.path, seen.sought?.is]);

  const screens = Object.entries(text.screens);
  const requests = SAMPLES.map((name) => [samplePath(name), text.requests[name]] as const);
  const all = [...screens, ...requests];
  const known = all.some(([path]) => path === screen);
  const box = useScale(SIZES[size]);
  return (
    <section class="studio-preview stack" aria-labelledby="preview-title">
      <h2 id="preview-title">{text.title}</h2>
      <div class="preview-choices">
        <SelectField
          id="preview-screen"
          label={text.screen}
          value={known ? screen : 'another'}
          options={[
            ...all.map(([id, label]) => ({ id, label })),
            ...(known ? [] : [{ id: 'another', label: text.another }]),
          ]}
          onChange={(path) => path !== 'another' && send({ path })}
        />
        <div class="field stack">
          <label for="preview-clock">{text.clock}</label>
          <input
            id="preview-clock"
            type="datetime-local"
            autoComplete="off"
            value={at}
            onInput={(event) => setAt(event.currentTarget.value)}
          />
        </div>
        <SelectField
          id="preview-size"
          label={text.size}
          value={size}
          options={(['popup', 'tab', 'phone'] as const).map((id) => ({
            id,
            label: text.sizes[id],
          }))}
          onChange={(chosen) => setSize(chosen as Size)}
        />
        <SelectField
          id="preview-language"
          label={text.language}
          value={shown}
          options={spoken.map(({ tag: id, name }) => ({ id, label: name, lang: id }))}
          onChange={setLanguage}
        />
        <SelectField
          id="preview-theme"
          label={text.theme}
          value={theme}
          options={(['', 'light', 'dark', 'contrast'] as const).map((id) => ({
            id,
            label: text.themes[id],
          }))}
          onChange={(chosen) => setTheme(chosen as Theme)}
        />
      </div>
      {typeof clock === 'number' && !Number.isNaN(clock) && (
        <Notice tone="warning" role="status">
          <p>{text.clockOn(moment(clock, Date.now()))}</p>
          <button type="button" class="button" onClick={() => setAt('')}>
            {text.clockBack}
          </button>
        </Notice>
      )}
      {old &&
        (findings.every((one) => one.kind !== 'problem' || fresh.awaits(one)) ? (
          <p class="small">{text.awaits}</p>
        ) : (
          <Notice tone="warning" role="status">
            <p>{text.old}</p>
          </Notice>
        ))}
      <div class={`preview-box ${size}`} ref={box}>
        <iframe
          ref={frame}
          title={text.title}
          src={src}
          width={SIZES[size].width}
          height={SIZES[size].height}
          // No window, no download, no dialog of the browser's comes out of it.
          sandbox="allow-scripts allow-same-origin allow-forms"
        />
      </div>
      <p class="small">
        {would ? (
          <>
            {text.would[would.would]}
            {would.to && ': '}
            <bdi class="would">{would.to}</bdi>
          </>
        ) : (
          <span class="quiet">{text.nothingLeaves}</span>
        )}
      </p>
    </section>
  );
}
