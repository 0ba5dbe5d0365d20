import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST, fillIn, type GuideAnswers, recommend } from '../../src/choose/recommend';
import { needsOf, numbersFor } from '../../src/choose/who-helps';
import { rankServices } from '../../src/help/ranking';
import defaultPack from '../../src/pack/default/pack.json';
import { type Guide, isAboutSupport, isDanger } from '../../src/pack/outcome';
import type { GuideAnswer, Pack } from '../../src/pack/schema';
import { EMPTY_ANSWERS } from '../../src/request/questions';
import { en } from '../../src/text/en';
import { inLanguage } from '../../src/text/language';

const pack = defaultPack as Pack;
const { guide } = pack;
const first = guide.questions[0] as Guide['questions'][number];
const support = first.answers.filter(isAboutSupport);
const english = (text: GuideAnswer['label']) => inLanguage(text, 'en', []);
const rest = Object.fromEntries(
  guide.questions
    .slice(1)
    .map(({ id, answers, many }) => [
      id,
      many ? fc.subarray(answers.map((a) => a.id)) : fc.constantFrom(...answers.map((a) => [a.id])),
    ]),
);
/** Any answers to all but the first question, with these to the first. */
const with1 = (about: string[]): fc.Arbitrary<GuideAnswers> =>
  fc
    .record<GuideAnswers>(rest, { requiredKeys: [] })
    .map((others) => ({ ...others, [first.id]: about }));
const helpedFirst = (answers: GuideAnswers) => needsOf(pack, recommend(pack, answers).needs)[0];

describe('trouble', () => {
  it('is no reason for either kind, whatever else was said, where nothing else was asked for', () => {
    fc.assert(
      fc.property(
        fc.subarray(support, { minLength: 1 }).chain((some) => with1(some.map((a) => a.id))),
        (answers) => {
          expect(recommend(pack, answers)).toMatchObject({ outcome: 'support', kind: 'unsure' });
        },
      ),
    );
  });

  it('leaves no kind where somebody may not be safe, whatever else was asked for', () => {
    fc.assert(
      fc.property(
        fc.subarray(first.answers.map((a) => a.id)).chain((some) => with1(['safety', ...some])),
        (answers) => {
          expect(recommend(pack, answers)).toMatchObject({ outcome: 'support', kind: 'unsure' });
          expect(helpedFirst(answers)?.answer.id).toBe('safety');
        },
      ),
    );
  });

  it('comes before either kind, and a lean alone names none', () => {
    const lean = recommend(pack, { about: ['health', 'confidence'] });
    expect(lean).toMatchObject({ outcome: 'support', kind: 'unsure' });
    const clear = recommend(pack, { about: ['harassment', 'goal'], help: ['think'] });
    expect(clear).toMatchObject({ outcome: 'coaching', situations: ['harassment'] });
  });

  it('is shown as one of the two that were ticked, for every two', () => {
    for (const one of first.answers) {
      for (const two of first.answers) {
        const need = helpedFirst({ [first.id]: [one.id, two.id] });
        const hard = [one, two].filter(isAboutSupport).map((answer) => answer.id);
        if (hard.length === 0) expect(need).toBeUndefined();
        else expect(hard, `${one.id}, ${two.id}`).toContain(need?.answer.id);
      }
    }
  });

  it('has a number of its own or an address for each, and what must not be offered is not', () => {
    for (const answer of support) {
      const [need] = needsOf(pack, [answer]);
      expect(need?.services.length, answer.id).toBeGreaterThan(0);
      for (const { never = [] } of need?.situations ?? [])
        for (const service of need?.services ?? []) expect(never).not.toContain(service.id);
    }
  });

  it.each([
    ['money', 'debt-advice'],
    ['bereavement', 'bereavement-support'],
    ['accused', 'union'],
    ['procedure', 'union'],
    ['decision', 'hr-adviser'],
    ['learning', 'training'],
    ['broken', 'it-service'],
    ['afraid', 'domestic-abuse'],
    ['adjustments', 'occupational-health'],
  ])(
    'that is %s has %s first, and a red box only where somebody may not be safe',
    (id, service) => {
      const { needs } = recommend(pack, { about: [id] });
      expect(needsOf(pack, needs)[0]?.services[0]?.id).toBe(service);
      expect(needs.map((need) => isDanger(pack, need))).toEqual([id === 'afraid']);
    },
  );

  it('in danger has the emergency numbers, and then abuse and crisis lines by number', () => {
    const { needs } = recommend(pack, { about: ['safety'] });
    expect(numbersFor(pack, needs).map(({ phone }) => phone.number)).toContain('999');
    const lines = needsOf(pack, needs)[0]?.services.slice(0, 4) ?? [];
    expect(lines.map(({ id }) => id)).toEqual(['domestic-abuse', 'samaritans', 'shout', 'nhs-111']);
    for (const { methods } of lines)
      expect(methods.some((m) => 'number' in m && m.hours === 'always')).toBe(true);
  });
});

describe('the guide and other support', () => {
  it.each(pack.situations)('lead to the same people, the same of them first: $id', (situation) => {
    const answer = { id: 'one', label: 'One', situations: [situation.id] };
    const byGuide = needsOf(pack, [answer])[0]?.services ?? [];
    const wants = { situations: [situation], quiet: false, now: Date.parse('2026-11-23T11:00Z') };
    const bySupport = rankServices(pack.services, wants)
      .filter(({ fits, service }) => fits && service.urgency !== 'emergency')
      .map(({ service }) => service);
    const named = situation.first?.length ?? 0;
    expect(byGuide.slice(0, named)).toEqual(bySupport.slice(0, named));
    // After those, other support puts first who answers at this hour.
    expect(new Set(byGuide)).toEqual(new Set(bySupport));
  });
});

describe('a pack from before the marks', () => {
  const older: Pack = {
    ...pack,
    guide: {
      ...guide,
      questions: [
        {
          ...first,
          groups: undefined,
          answers: [
            { id: 'safety', label: 'Safety', situations: ['safety'], coaching: 1 },
            { id: 'hard-time', label: 'Personal', situations: ['health', 'home', 'money'] },
            { id: 'career', label: 'Career', mentoring: 9 },
          ],
        },
      ],
    },
  };
  const led = (...about: string[]) => recommend(older, { about });
  it('still knows who may not be safe, and whom to name first', () => {
    const isDangerous = older.guide.questions[0]?.answers.map((one) => isDanger(older, one));
    expect(isDangerous).toEqual([true, false, false]);
    expect(needsOf(older, led('safety').needs)[0]?.services[0]?.id).toBe('samaritans');
  });

  it('puts no kind forward there either, and names the danger first', () => {
    const choice = led('hard-time', 'safety', 'career');
    expect(choice).toMatchObject({ outcome: 'support', kind: 'unsure' });
    expect(choice.needs.map(({ id }) => id)).toEqual(['safety', 'hard-time']);
    expect(led('hard-time', 'career').outcome).toBe('mentoring');
  });
});

describe('which of the two comes first', () => {
  const both: GuideAnswers = { about: ['career', 'organisation'], help: ['each'], field: ['yes'] };
  it('is nobody’s but the person’s where they want both', () => {
    expect(recommend(pack, both)).toMatchObject({ outcome: 'both', kind: 'unsure', order: false });
  });

  it.each(['mentoring', 'coaching'] as const)('stays %s once they said so', (kind) => {
    fc.assert(
      fc.property(with1(['change']), (answers) => {
        const said = recommend(pack, { ...answers, [FIRST]: [kind] });
        if (said.outcome === 'both') expect(said).toMatchObject({ kind, order: true });
      }),
    );
    const choice = recommend(pack, { ...both, [FIRST]: [kind] });
    const form = fillIn(EMPTY_ANSWERS, guide, choice, english, en.choose.order);
    expect(form).toMatchObject({ kind, when: en.choose.order[kind] });
    const other = kind === 'mentoring' ? 'coaching' : 'mentoring';
    const again = recommend(pack, { ...both, [FIRST]: [other] });
    expect(fillIn(form, guide, again, english, en.choose.order).when).toBe(en.choose.order[other]);
  });

  it.each(guide.questions.map(({ id, many, answers }) => ({ id, many, answers })))(
    'can be both wherever it can be “not sure”: $id',
    ({ many, answers }) => {
      // Of check boxes both can be ticked.
      const both = answers.filter(
        ({ label, mentoring = 0, coaching = 0 }) =>
          /^(both|one of each)\b/i.test(inLanguage(label, 'en', [])) &&
          /^(y ddau|un o bob un)(?!\p{L})/iu.test(inLanguage(label, 'cy', [])) &&
          mentoring === coaching,
      );
      expect(both).toHaveLength(many ? 0 : 1);
    },
  );
});

it('what was said on the way of language, interpreter, captions and “later” is in the form', () => {
  const choice = recommend(pack, {
    arrange: ['welsh', 'interpreter', 'captions', 'later'],
    meet: ['series'],
  });
  expect(fillIn(EMPTY_ANSWERS, guide, choice, english)).toMatchObject({
    language: 'Welsh',
    adjustments: 'A sign language interpreter; Captions, when we meet online',
    when: 'A planned series, with an end; Not now: I’d like to start later',
  });
});
