import { afterEach, expect, it } from 'vitest';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import '../../src/app/app.css';
import { Service } from '../../src/help/Service';
import { readPack } from '../../src/pack/read';
import type { Pack } from '../../src/pack/schema';
import { draw } from '../draw';
import { MONDAY, showSupport } from '../help/shown';
import { FILES } from './files';

const host = {
  openLink: async () => true,
  composeMail: async () => 'opened' as const,
  mailLimit: 1900,
  mailIn: 'program' as const,
};
let close = () => {};
afterEach(() => close());

/** Each service of the pack, unfolded, as Other support has it. */
async function drawAll(pack: Pack): Promise<string[]> {
  const root = draw(
    pack.services.map((service) => (
      <Service
        key={service.id}
        host={host}
        offer={{ service, methods: service.methods, reach: 'now', fits: true }}
        now={MONDAY}
      />
    )),
  );
  for (const details of root.querySelectorAll('details')) details.open = true;
  await expect
    .poll(() => root.querySelectorAll('.service-facts').length)
    .toBe(pack.services.length);
  return [...root.querySelectorAll('article')].map((card) => card.textContent);
}

/** In the normal run every third: `one-rule-for-author-build-and-policy.test.ts` reads them all by the same code. */
const READ = FILES.filter((_, i) => import.meta.env.WAYMARK_SOAK || i % 3 === 0);

it.each(READ)('this browser takes and draws, or refuses, a pack file with $name', async (file) => {
  const { pack, problems } = readPack(file.bytes);
  if (file.refused) {
    expect(problems.map(({ message }) => message).join('\n')).toMatch(file.refused);
    return;
  }
  expect(problems).toEqual([]);
  if (!pack) return;
  const cards = await drawAll(pack);
  pack.services.forEach(({ methods }, i) => {
    for (const method of methods) if ('number' in method) expect(cards[i]).toContain(method.number);
  });
  const shown = showSupport({ pack });
  close = shown.close;
  expect(shown.root.querySelectorAll('article.service').length).toBeGreaterThan(1);
});
