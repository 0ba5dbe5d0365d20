/** The page that the benchmark of search types in: the real screen of other help, with as many
 * services as it is told. */
import { render } from 'preact';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import { Help } from '../../src/help/Help';
import { makeSearch, type Search } from '../../src/help/search';
import type { Host } from '../../src/host/host';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { en } from '../../src/text/en';
import { LanguageContext, makeLanguage } from '../../src/text/language';

const PACK = defaultPack as Pack;
let now = Date.parse('2026-11-23T11:00Z');

/** A pack of hundreds has no room for as many words as the default one gives. */
const firstOf = ({ words }: Pack['services'][number], tag: string, count: number) =>
  (words?.[tag] ?? []).slice(0, count);

/** `count` services, each with the length of a real one and some words that no other has. */
function packOf(count: number): Pack {
  let seed = 1;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const word = () =>
    Array.from(
      { length: 2 + random(3) },
      () => 'bcdfglmnprst'.charAt(random(12)) + 'aeiou'.charAt(random(5)),
    ).join('');
  const services = Array.from({ length: count }, (_, i) => {
    const model = PACK.services[i % PACK.services.length] as Pack['services'][number];
    if (i < PACK.services.length) return model;
    const own = `${word()} ${word()} ${word()}`;
    return {
      ...structuredClone(model),
      id: `s${i}`,
      urgency: 'soon' as const,
      name: `${own} ${typeof model.name === 'string' ? model.name : model.name.en}`,
      words: { en: [...firstOf(model, 'en', 66), own], cy: firstOf(model, 'cy', 28) },
    };
  });
  return { ...PACK, services };
}

const PHRASES = [
  'cant sleep',
  'my boss shouts at me',
  'skint',
  'harrassment',
  'bereavment',
  'dyled',
];
const host = { openLink: async () => true, composeMail: async () => 'opened' } as unknown as Host;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

export interface PageTimes {
  /** Milliseconds from a key to a page that is laid out anew, one a key. */
  readonly keys: readonly number[];
  /** Of these, what the search itself takes, without the page. */
  readonly searches: readonly number[];
  /** Milliseconds until the index is ready, and the longest stretch in which no key could be heard. */
  readonly ready: number;
  readonly longest: number;
}

async function measure(count: number, rounds: number): Promise<PageTimes> {
  const pack = packOf(count);
  const [ready, longest, search] = await build(pack);
  const root = document.body.appendChild(document.createElement('main'));
  render(
    <LanguageContext.Provider value={makeLanguage('en', en, ['en', 'cy'])}>
      <Help
        {...{ host, pack }}
        navigate={() => {}}
        situations={[]}
        now={() => now}
        onHide={() => {}}
      />
    </LanguageContext.Provider>,
    root,
  );
  const box = root.querySelector('input[type=search]') as HTMLInputElement;
  box.focus();
  const answered = () => root.querySelector('#answers') !== null;
  const keys: number[] = [];
  const searches: number[] = [];
  // The answers that come when the typing pauses are not a key’s work; they end before the next word.
  const pause = () => new Promise((resolve) => setTimeout(resolve, 300));
  const key = async (text: string) => {
    box.value = text;
    const began = performance.now();
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // Preact renders in a microtask of its own.
    await Promise.resolve().then(() => undefined);
    root.getBoundingClientRect();
    const time = performance.now() - began;
    await settle();
    return time;
  };
  await key('a');
  while (!answered()) await settle();
  // What else the machine does can only add to a time: of each key, the fastest of several counts.
  for (let round = 0; round < rounds; round++) {
    // Another minute, so that nothing is known yet of who is open.
    now += 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
    let at = 0;
    for (const phrase of PHRASES) {
      for (let n = 1; n <= phrase.length; n++) {
        const time = await key(phrase.slice(0, n));
        const began = performance.now();
        search(phrase.slice(0, n));
        searches[at] = Math.min(
          performance.now() - began,
          searches[at] ?? Number.POSITIVE_INFINITY,
        );
        keys[at] = Math.min(time, keys[at] ?? Number.POSITIVE_INFINITY);
        at++;
      }
      await pause();
    }
  }
  render(null, root);
  root.remove();
  return { keys, searches, ready, longest };
}

async function build(pack: Pack): Promise<[ready: number, longest: number, search: Search]> {
  await makeSearch(PACK);
  let longest = 0;
  let last = performance.now();
  let done = false;
  const beat = new MessageChannel();
  beat.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!done) beat.port2.postMessage(0);
  };
  beat.port2.postMessage(0);
  await settle();
  longest = 0;
  const began = performance.now();
  const search = await makeSearch(pack);
  const ready = performance.now() - began;
  await settle();
  done = true;
  return [ready, longest, search];
}

Object.assign(globalThis, { measure });
