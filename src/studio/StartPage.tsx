/** Where somebody who writes a pack begins, and what is still to be done. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { shippedBytes } from '../pack/shipped-text';
import { announce } from '../ui/announce';
import { Confirm } from '../ui/Confirm';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { useWords } from './words';
import './start-page.css';

/** Why a file was not opened; completes “This file …”. */
export type Opening = { readonly refused: string } | undefined;

export interface StartProps {
  /** Puts what a file holds on the desk. */
  readonly onOpen: (name: string, bytes: Uint8Array) => Promise<Opening>;
  /** Address of the pack that staff have from here. */
  readonly inUse: string | undefined;
  /** What is on the desk already, where something is. */
  readonly goOn?:
    | { readonly name: string; readonly changed: boolean; readonly path: string }
    | undefined;
  readonly children?: ComponentChildren;
}

/** Milliseconds for a pack that is fetched. */
const LIMIT = 20_000;

export function StartPage({ onOpen, inUse, goOn, children }: StartProps) {
  const { start: text, title } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState('');
  const [asked, setAsked] = useState<() => void>();
  const fail = (words: string) => {
    setFailed(words);
    announce(words);
  };
  const open = async (name: string, bytes: Uint8Array) => {
    const opened = await onOpen(name, bytes);
    if (opened) fail(text.notOpened(name, opened.refused));
    else setFailed('');
  };
  /** Asks first where something would be lost. */
  const begin = (step: () => void) => (goOn?.changed ? setAsked(() => step) : step());
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
        {goOn && <Way title={text.goOn} hint={text.goOnWith(goOn.name)} href={`#/${goOn.path}`} />}
        <Way
          title={text.open}
          hint={text.openHint}
          onPress={() => begin(() => input.current?.click())}
        />
        {inUse !== undefined && (
          <Way
            title={text.inUse}
            hint={text.inUseHint}
            onPress={() => begin(() => void fetched('pack.json', () => fetchBytes(inUse)))}
          />
        )}
        <Way
          title={text.example}
          hint={text.exampleHint}
          onPress={() => begin(() => void fetched('pack.json', shippedBytes))}
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
          try {
            await open(file.name, new Uint8Array(await file.arrayBuffer()));
          } catch {
            fail(text.notRead(file.name));
          }
          there.value = '';
        }}
      />
      {children}
      {asked && (
        <Confirm
          title={text.replaceTitle}
          question={text.replace(goOn?.name ?? '')}
          destroys
          yes={text.replaceYes}
          no={text.replaceNo}
          onAnswer={(yes) => {
            setAsked(undefined);
            if (yes) asked();
          }}
        />
      )}
    </Screen>
  );
}

interface WayProps {
  readonly title: string;
  readonly hint: string;
  readonly href?: string;
  readonly onPress?: () => void;
}

function Way({ title, hint, href, onPress }: WayProps) {
  const inside = (
    <>
      <strong>{title}</strong>
      <span class="small quiet">{hint}</span>
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
    </li>
  );
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const answer = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(LIMIT) });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
