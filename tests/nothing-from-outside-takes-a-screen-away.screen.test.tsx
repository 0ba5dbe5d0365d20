import { type ComponentChildren, render } from 'preact';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { seeded } from '../scripts/drive/rows';
import { type RankedService, rankServices } from '../src/help/ranking';
import { Service } from '../src/help/Service';
import defaultPack from '../src/pack/default/pack.json';
import type { Pack } from '../src/pack/schema';
import { RequestList } from '../src/requests/RequestList';
import { openStore, type Store } from '../src/store/store';
import { en } from '../src/text/en';
import { Guard } from '../src/ui/Guard';
import { closed, drawIn, everyScreen, host } from './every-screen';
import { oddPack, oddRequest, pick } from './hostile-world';

const ROUNDS = import.meta.env.WAYMARK_SOAK ? 100_000 : 120;
const EACH = 9;
/** Also the zones that a browser may say it is in. */
const HERE = ['Europe/London', 'Etc/Unknown', 'Foo/Bar', undefined];

const whole = defaultPack as Pack;
const pack: Pack = {
  ...whole,
  routes: [
    ...whole.routes,
    { id: 'chat', kind: 'teams-chat', name: 'Chat', to: 'team@example.ac.uk' },
    {
      id: 'form',
      kind: 'link',
      name: 'Form',
      url: 'https://forms.example.ac.uk/x',
      fields: { change: 'a' },
    },
    { id: 'flow', kind: 'webhook', name: 'Flow', url: 'https://flow.example.ac.uk/x' },
  ],
  // Each kind of way is among them; a whole pack takes too long to draw so often.
  services: whole.services.filter(({ id }) =>
    ['emergency', 'campus-security', 'harassment-adviser', 'nhs-111'].includes(id),
  ),
  situations: whole.situations.slice(0, 3),
  guide: { ...whole.guide, questions: whole.guide.questions.slice(0, 2) },
};

const account = crypto.randomUUID();
let store: Store;
let root: HTMLElement;
beforeAll(async () => {
  store = openStore({ account: Promise.resolve(account) });
  await store.ready;
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  render(null, root);
  root.remove();
  await closed(store, account);
});

const draw = (odd: Pack, tag: 'en' | 'cy', screen: ComponentChildren) =>
  drawIn(root, odd, tag, screen);

const nothing = () => {};
const numbersOf = (odd: Pack) =>
  odd.services
    .filter((service) => service.urgency === 'emergency')
    .flatMap((service) => service.methods.flatMap((m) => (m.kind === 'phone' ? [m.number] : [])));

it(`whatever pack, zone, language and text, no screen is lost and the emergency numbers stay (${ROUNDS})`, async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const real = Intl.DateTimeFormat.prototype.resolvedOptions;
  const caught = vi.spyOn(Guard.prototype, 'componentDidCatch');
  // Beside the page: a browser lays out what takes the focus, which is most of the time.
  root.remove();
  let zone: string | undefined;
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(function (
    this: Intl.DateTimeFormat,
  ) {
    return { ...real.call(this), timeZone: zone as string };
  });
  for (let round = 0; round < ROUNDS; round++) {
    // What a screen does once it is drawn is done, and what it held is let go.
    if (round % 50 === 49) await new Promise((resolve) => setTimeout(resolve));
    const random = seeded(seed + round);
    zone = pick(random, HERE);
    const odd = oddPack(pack, random);
    const tag = pick(random, ['en', 'cy'] as const);
    const all = Object.entries(everyScreen(odd, random, tag, store));
    // Each pack on some of the screens, so that there are more packs; all screens come as often.
    for (const [i, [name, screen]] of all.entries()) {
      if ((i + round) % EACH !== 0) continue;
      const where = `${name}, seed ${seed}, round ${round}`;
      expect(() => draw(odd, tag, screen), where).not.toThrow();
      expect(root.querySelector('.page h1')?.textContent, where).toBeTruthy();
      // Parts that were caught would be drawn without what failed in them.
      expect(caught.mock.calls.length, where).toBe(0);
      const [first = ''] = numbersOf(odd);
      expect(root.querySelector('aside.urgent a[href^="tel:"]')?.textContent, where).toContain(
        first,
      );
      if (['situations', 'everybody', 'chosen'].includes(name)) {
        const shown = root.querySelector('.emergencies')?.textContent ?? '';
        for (const number of numbersOf(odd)) expect(shown, where).toContain(number);
      }
      render(null, root);
    }
  }
  document.body.append(root);
}, 1_800_000);

it('the list shows every request, whatever another Waymark or a file left in it', async () => {
  const random = seeded(7);
  const rows = Array.from({ length: 40 }, () => oddRequest(pack.routes, random));
  await store.change(['requests'], async (tx) => {
    for (const row of rows) tx.put('requests', row);
  });
  draw(
    pack,
    'en',
    <RequestList {...{ host, store, pack, navigate: nothing, id: '' }} ask={async () => {}} />,
  );
  await expect.poll(() => root.querySelectorAll('.request-link').length).toBe(10);
});

it('where a part cannot be drawn, its numbers and addresses are there, and the rest is whole', async () => {
  vi.spyOn(Intl, 'ListFormat').mockImplementation(function fails() {
    throw new RangeError('no data');
  });
  const now = Date.now();
  const spoken = pack.services.map((service) => ({
    ...service,
    methods: service.methods.map((method) => ({ ...method, languages: ['cy', 'zh-yue'] })),
  }));
  const [first, ...rest] = rankServices(spoken, { situations: [], quiet: false, now });
  const broken = { ...first, methods: undefined } as unknown as RankedService;
  draw(
    pack,
    'en',
    [broken, ...rest].map((offer) => <Service key={offer.service.id} {...{ host, offer, now }} />),
  );
  for (const { methods } of spoken)
    for (const method of methods)
      if ('number' in method) await expect.poll(() => root.textContent).toContain(method.number);
  expect(root.querySelectorAll('article').length).toBe(spoken.length);
  // The whole entry that failed says so.
  expect(root.textContent?.split(en.help.notWhole).length).toBe(2);
});

it('a part that failed is tried again when what it shows is another', async () => {
  const Odd = ({ fails }: { fails: boolean }) => {
    if (fails) throw new RangeError('odd');
    return <p>whole</p>;
  };
  const show = (fails: boolean) =>
    draw(
      pack,
      'en',
      <Guard of={fails} instead={<p>instead</p>}>
        <Odd fails={fails} />
      </Guard>,
    );
  show(true);
  await expect.poll(() => root.querySelector('.page')?.textContent).toBe('instead');
  show(false);
  await expect.poll(() => root.querySelector('.page')?.textContent).toBe('whole');
});
