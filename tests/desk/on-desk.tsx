/** Something of the desk, over a real database. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { onTestFinished } from 'vitest';
import { feedOf } from '../../src/desk/case-feed';
import { DeskContext, type DeskPlace } from '../../src/desk/desk-context';
import { type KeptDesk, openDesk } from '../../src/desk/kept-desk';
import { databaseName } from '../../src/desk/rows';
import { useCases } from '../../src/desk/use-cases';
import { WordsContext } from '../../src/desk/words';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { deskCy } from '../../src/text/desk-cy';
import { deskEn } from '../../src/text/desk-en';
import { draw, place } from '../draw';

/** Nobody's desk before; gone with the test. */
export async function openedDesk(): Promise<KeptDesk> {
  const account = crypto.randomUUID();
  const desk = openDesk(Promise.resolve(account));
  onTestFinished(() => {
    desk.close();
    indexedDB.deleteDatabase(databaseName(account));
  });
  await desk.ready;
  return desk;
}

interface OnDesk extends Pick<DeskPlace, 'desk' | 'host'> {
  readonly pack?: Pack;
  readonly sendMail?: DeskPlace['sendMail'];
  /** Where the cases are read, if not at `desk`. */
  readonly kept?: KeptDesk;
}

export function drawOnDesk(inside: ComponentChildren, on: OnDesk, tag: 'en' | 'cy' = 'en') {
  const { kept = on.desk, ...more } = on;
  const Shown = () => {
    const cases = useCases(useMemo(() => feedOf(kept), []));
    const shown = { pack: defaultPack as Pack, inbox: undefined, cases, ...more };
    return <DeskContext.Provider value={shown}>{inside}</DeskContext.Provider>;
  };
  return draw(
    <WordsContext.Provider value={{ en: deskEn, cy: deskCy }[tag]}>
      <Shown />
    </WordsContext.Provider>,
    place(),
    tag,
  );
}
