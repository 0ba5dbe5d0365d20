/** Where somebody who writes a pack begins, and what is still to be done. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { Confirm } from '../ui/Confirm';
import { Icon, type IconName } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { FullTab } from './FullTab';
import { type Chosen, chooseFile, type Writable } from './on-disk';
import { useDrop } from './use-drop';
import type { Forgotten } from './use-open-pack';
import { useWords } from './words';
import './start-page.css';

/** Why a file was not opened; completes “This file …”. */
export type Opening = { readonly refused: string } | undefined;

export interface StartProps {
  /** Opens what a file holds. */
  readonly onOpen: (name: string, bytes: Uint8Array, handle?: Writable) => Promise<Opening>;
  /** Gives the file of the pack that staff have from here. */
  readonly inUse: () => Promise<Uint8Array>;
  /** Opens the example, as the first version of somebody's own; rejects where it cannot be had. */
  readonly onExample: () => Promise<void>;
  /** Packs that are kept here, the newest first; pressed, one is gone on with. */
  readonly kept: readonly { readonly id: string; readonly name: string; readonly at: number }[];
  /** False where it is not there any more; rejects where it cannot be read. */
  readonly onGoOn: (kept: StartProps['kept'][number]) => Promise<boolean>;
  /** Takes one off this device. */
  readonly onForget: (kept: StartProps['kept'][number]) => Promise<Forgotten>;
  /** The page on which somebody was, and what is open on it. */
  readonly last?: { readonly path: string; readonly name: string; readonly id: string } | undefined;
  readonly children?: ComponentChildren;
}

/** Bytes. What is larger is said to be, without all of it being read. */
const MOST_READ = 10_000_000;

export function StartPage({
  onOpen,
  onExample,
  inUse,
  kept,
  onGoOn,
  onForget,
  last,
  children,
}: StartProps) {
  const { start: text, title, elsewhere } = useWords();
  const { moment } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState('');
  const [leaving, setLeaving] = useState<StartProps['kept'][number]>();
  const fail = (words: string) => {
    setFailed(words);
    announce(words);
  };
  const open = async (name: string, bytes: Uint8Array, handle?: Writable) => {
    const opened = await onOpen(name, bytes, handle);
    if (opened) fail(text.notOpened(name, opened.refused));
    else setFailed('');
  };
  const openFile = async (chosen: Promise<Chosen>, name = '') => {
    let called = name;
    try {
      const { file, handle } = await chosen;
      called = file.name;
      await open(called, new Uint8Array(await file.slice(0, MOST_READ).arrayBuffer()), handle);
    } catch {
      fail(text.notRead(called));
    }
  };
  const choose = async () => {
    const chosen = await chooseFile().catch(() => fail(text.notRead('')));
    if (chosen === 'unavailable') input.current?.click();
    else if (typeof chosen === 'object') await openFile(Promise.resolve(chosen));
  };
  const goOn = async (one: StartProps['kept'][number]) => {
    try {
      if (!(await onGoOn(one))) fail(text.gone(one.name));
    } catch {
      fail(text.unread(one.name));
    }
  };
  const forget = async (one: StartProps['kept'][number]) => {
    const forgotten = await onForget(one);
    if (forgotten === 'done') setFailed('');
    else fail(forgotten === 'elsewhere' ? elsewhere : text.notForgotten(one.name));
  };
  useDrop((dropped) => void openFile(dropped));
  const fetched = async (name: string, get: () => Promise<Uint8Array>) => {
    try {
      await open(name, await get());
    } catch {
      fail(text.notFetched);
    }
  };
  return (
    <Screen title={text.title} tabTitle={title} wide>
      <p>{text.about}</p>
      {failed && (
        <Notice tone="danger">
          <p>{failed}</p>
        </Notice>
      )}
      <ul class="plain studio-ways">
        {last && <Way icon="write" title={text.goOn} hint={last.name} href={`#/${last.path}`} />}
        {kept
          .filter(({ id }) => id !== last?.id)
          .map((one, i) => (
            <Way
              key={one.id}
              icon="write"
              title={last || i > 0 ? text.goOnWith(one.name) : text.goOn}
              hint={text.changed(one.name, moment(one.at, Date.now()))}
              onPress={() => void goOn(one)}
              also={
                <button type="button" class="button plain" onClick={() => setLeaving(one)}>
                  {text.forget(one.name)}
                </button>
              }
            />
          ))}
        <Way icon="folder" title={text.open} hint={text.openHint} onPress={() => void choose()} />
        <Way
          icon="compass"
          title={text.inUse}
          hint={text.inUseHint}
          onPress={() => void fetched('pack.json', inUse)}
        />
        <Way
          icon="add"
          title={text.example}
          hint={text.exampleHint}
          onPress={() => void onExample().catch(() => fail(text.notFetched))}
        />
      </ul>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={text.open}
        onChange={async (event) => {
          const there = event.currentTarget;
          const file = there.files?.[0];
          if (!file) return;
          await openFile(Promise.resolve({ file }), file.name);
          there.value = '';
        }}
      />
      <FullTab />
      {children}
      {leaving && (
        <Confirm
          title={text.forget(leaving.name)}
          question={text.forgetSure}
          destroys
          yes={text.forgetYes}
          no={text.forgetNo}
          onAnswer={(yes) => {
            setLeaving(undefined);
            if (yes) void forget(leaving);
          }}
        />
      )}
    </Screen>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly title: string;
  readonly hint: string;
  readonly href?: string;
  readonly onPress?: () => void;
  /** What stands under it. */
  readonly also?: ComponentChildren;
}

function Way({ icon, title, hint, href, onPress, also }: WayProps) {
  const inside = (
    <>
      <Icon name={icon} />
      <span>
        <strong>{title}</strong>
        <span class="small quiet">{hint}</span>
      </span>
    </>
  );
  return (
    <li>
      {href === undefined ? (
        <button type="button" class="card studio-way" onClick={onPress}>
          {inside}
        </button>
      ) : (
        <a class="card studio-way" href={href}>
          {inside}
        </a>
      )}
      {also}
    </li>
  );
}
