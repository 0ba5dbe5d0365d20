import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fillIn,
  type GuideAnswers,
  type Recommendation,
  recommend,
} from '../../src/choose/recommend';
import { reachable, waysTo } from '../../src/pack/author/reachable';
import defaultPack from '../../src/pack/default/pack.json';
import type { Guide } from '../../src/pack/outcome';
import { NOT_SURE } from '../../src/pack/rules';
import type { Localised, Pack } from '../../src/pack/schema';
import { EMPTY_ANSWERS } from '../../src/request/questions';

const pack = defaultPack as Pack;
const shipped = pack.guide;
const by = (guide: Guide) => ({ guide, services: pack.services });
const TEXT = fc.constantFrom('someone near', 'someone far', 'weekly');
const say = (text: Localised) => (typeof text === 'string' ? text : (text.en ?? ''));
const filled = (answers: GuideAnswers, form = EMPTY_ANSWERS, guide = shipped) =>
  fillIn(form, guide, recommend(by(guide), answers), say);

/** Any guide that a pack may hold: shape of the shipped one, weights, situations and lead its own. */
const guides: fc.Arbitrary<Guide> = fc
  .record({
    lead: fc.integer({ min: 1, max: 20 }),
    questions: fc.array(
      fc.array(
        fc.record({
          mentoring: fc.integer({ min: 0, max: 5 }),
          coaching: fc.integer({ min: 0, max: 5 }),
          situations: fc.subarray(['safety', 'money', 'home']),
          topics: fc.subarray(['career', 'goal']),
          form: fc.record({ preferences: TEXT, when: TEXT }, { requiredKeys: [] }),
          danger: fc.constantFrom(false, false, true),
        }),
        { minLength: 2, maxLength: 6 },
      ),
      { minLength: 1, maxLength: 10 },
    ),
  })
  .map(({ lead, questions }) => ({
    ...shipped,
    lead,
    questions: questions.map((answers, q) => ({
      id: `q${q}`,
      ask: `Question ${q}`,
      many: q % 2 === 0,
      answers: answers.map((answer, a) => ({ id: `a${a}`, label: `Answer ${a}`, ...answer })),
    })),
  }));

/** Any way to answer a guide: each question skipped, not sure, one, or several. */
const answersTo = (guide: Guide): fc.Arbitrary<GuideAnswers> =>
  fc.record<GuideAnswers>(
    Object.fromEntries(
      guide.questions.map((question) => [
        question.id,
        fc.subarray([...question.answers.map((a) => a.id), NOT_SURE]),
      ]),
    ),
    { requiredKeys: [] },
  );
const guideAndAnswers = fc
  .oneof(fc.constant(shipped), guides)
  .chain((guide) => answersTo(guide).map((answers) => ({ guide, answers })));

const RANK: Record<Recommendation['outcome'], number> = {
  coaching: 0,
  both: 1,
  support: 1,
  unsure: 1,
  mentoring: 2,
};
const KIND: Record<Recommendation['kind'], number> = { coaching: 0, unsure: 1, mentoring: 2 };

describe('the guide that we ship', () => {
  it('can lead to each outcome', () => {
    expect(reachable(pack)).toEqual(new Set(Object.keys(shipped.outcomes)));
  });

  it('can lead to mentoring and to coaching by two answers alone', () => {
    expect(recommend(pack, { help: ['hear'] }).outcome).toBe('mentoring');
    expect(recommend(pack, { help: ['think'] }).outcome).toBe('coaching');
    expect(recommend(pack, { help: ['hear'], field: ['outside'] }).outcome).toBe('both');
  });

  it('has a reason for every answer', () => {
    for (const question of shipped.questions)
      for (const answer of question.answers) expect(answer.because, answer.id).toBeTruthy();
  });

  it('offers other support for a hard situation and still says where development could start', () => {
    const choice = recommend(pack, { about: ['harassment', 'career'], help: ['hear'] });
    expect(choice.situations).toEqual(['harassment']);
    expect(choice.outcome).toBe('mentoring');
  });

  // What the form asks again, under each question that it asks in other words.
  const AGAIN = { about: 'topics', field: 'preferences', meet: 'when' } as const;
  const asked = shipped.questions.flatMap(({ id, answers }) =>
    Object.hasOwn(AGAIN, id)
      ? answers.map((answer) => ({ id: id as keyof typeof AGAIN, answer }))
      : [],
  );
  // One says how somebody came here, and no need.
  it.each(asked.filter(({ answer }) => !answer.situations && answer.id !== 'sent'))(
    'fills in what the form would ask again: $id, $answer.id',
    ({ id, answer }) => {
      const form = filled({ [id]: [answer.id] });
      const own = id === 'about' ? answer.topics : say(answer.form?.[AGAIN[id] as 'when'] ?? '');
      expect(own).not.toHaveLength(0);
      expect(form[AGAIN[id]]).toEqual(own);
      const { kind } = recommend(pack, { [id]: [answer.id] });
      expect(form).toEqual({ ...EMPTY_ANSWERS, kind, [AGAIN[id]]: own });
    },
  );

  it('fills in nothing else, and nothing for what was skipped', () => {
    const { kind, ...rest } = filled({ help: ['hear'], ahead: ['later'], closer: ['how'] });
    expect({ kind: '', ...rest }).toEqual(EMPTY_ANSWERS);
    expect(kind).toBe('mentoring');
  });

  it('leaves what the person wrote, and takes back what it wrote itself', () => {
    const own = { ...EMPTY_ANSWERS, preferences: 'A woman, please', topics: ['time'] };
    const after = filled({ field: ['outside'], meet: ['series'], about: ['goal'] }, own);
    expect(after).toMatchObject({ preferences: own.preferences, topics: ['time', 'goal'] });
    expect(after.when).toBe('A planned series, with an end');
    expect(filled({ meet: ['now-and-then'] }, after).when).toBe('Now and then, over a longer time');
    expect(filled({}, after).when).toBe('');
  });

  it('never carries a hard situation into the form', () => {
    const choice = recommend(pack, { about: ['money', 'career'] });
    expect(choice.topics).toEqual(['career']);
  });
});

describe('any guide', () => {
  it('leads only to outcomes that the author’s tool calls reachable', () => {
    fc.assert(
      fc.property(guideAndAnswers, ({ guide, answers }) => {
        const one = Object.fromEntries(
          guide.questions.map(({ id, many }) => [id, (answers[id] ?? []).slice(0, many ? 99 : 1)]),
        );
        expect(reachable(by(guide))).toContain(recommend(by(guide), one).outcome);
      }),
    );
  });

  it('leads to each of them by the answers that the author’s tool names', () => {
    fc.assert(
      fc.property(guideAndAnswers, ({ guide }) => {
        for (const [outcome, chosen] of waysTo(by(guide)))
          expect(recommend(by(guide), chosen).outcome).toBe(outcome);
      }),
    );
    for (const chosen of waysTo(pack).values())
      expect(Object.values(chosen).flat().length).toBeLessThan(5);
  });

  it('never comes to a dead end', () => {
    fc.assert(
      fc.property(guideAndAnswers, ({ guide, answers }) => {
        const choice = recommend(by(guide), answers);
        expect(guide.outcomes[choice.outcome].title).toBeTruthy();
        expect(['mentoring', 'coaching', 'unsure']).toContain(choice.kind);
      }),
    );
  });

  it('does not care in which order answers were given', () => {
    fc.assert(
      fc.property(guideAndAnswers, ({ guide, answers }) => {
        const backwards = Object.fromEntries(
          Object.entries(answers)
            .reverse()
            .map(([question, ids]) => [question, [...ids].reverse()]),
        );
        expect(recommend(by(guide), backwards)).toEqual(recommend(by(guide), answers));
      }),
    );
  });

  // But where only other support was asked for: the first wish of another kind lets the points speak.
  it('never moves toward coaching when an answer that leans to mentoring is added', () => {
    fc.assert(
      fc.property(guideAndAnswers, fc.nat(), ({ guide, answers }, pick) => {
        const leaning = guide.questions.flatMap((question) =>
          question.answers
            .filter((a) => (a.mentoring ?? 0) > (a.coaching ?? 0) && !a.situations?.length)
            .map((answer) => ({ question: question.id, answer: answer.id })),
        );
        const added = leaning[pick % Math.max(1, leaning.length)];
        fc.pre(added !== undefined);
        const before = recommend(by(guide), answers);
        fc.pre(before.outcome !== 'support');
        const after = recommend(by(guide), {
          ...answers,
          [added.question]: [...(answers[added.question] ?? []), added.answer],
        });
        expect(RANK[after.outcome]).toBeGreaterThanOrEqual(RANK[before.outcome]);
        expect(KIND[after.kind]).toBeGreaterThanOrEqual(KIND[before.kind]);
      }),
    );
  });

  it('treats “not sure” and skipping alike', () => {
    fc.assert(
      fc.property(guideAndAnswers, ({ guide, answers }) => {
        const skipped = Object.fromEntries(
          Object.entries(answers).map(([question, ids]) => [
            question,
            ids.filter((id) => id !== NOT_SURE),
          ]),
        );
        expect(recommend(by(guide), answers)).toEqual(recommend(by(guide), skipped));
      }),
    );
  });

  it('gives a reason for everything that was chosen, and for nothing else', () => {
    fc.assert(
      fc.property(guideAndAnswers, ({ guide, answers }) => {
        const given = recommend(by(guide), answers).because.map(
          (r) => `${r.question.id}/${r.answer.id}`,
        );
        const chosen = Object.entries(answers).flatMap(([question, ids]) =>
          ids.filter((id) => id !== NOT_SURE).map((id) => `${question}/${id}`),
        );
        expect(given.sort()).toEqual(chosen.sort());
      }),
    );
  });

  it('hands the form no text that only an answer about support carried', () => {
    fc.assert(
      fc.property(guideAndAnswers, ({ guide, answers }) => {
        const harmless = guide.questions.flatMap((question) =>
          question.answers
            .filter((a) => !a.situations?.length && answers[question.id]?.includes(a.id))
            .flatMap((a) => [a.form?.preferences ?? [], a.form?.when ?? []].flat())
            .map(say),
        );
        const form = filled(answers, EMPTY_ANSWERS, guide);
        for (const text of `${form.preferences}; ${form.when}`.split('; ').filter(Boolean))
          expect(harmless).toContain(text);
      }),
    );
  });

  it('hands the form no topic that only an answer about support carried', () => {
    fc.assert(
      fc.property(guideAndAnswers, ({ guide, answers }) => {
        const harmless = guide.questions.flatMap((question) =>
          question.answers
            .filter((a) => !a.situations?.length && answers[question.id]?.includes(a.id))
            .flatMap((a) => a.topics ?? []),
        );
        for (const topic of recommend(by(guide), answers).topics) expect(harmless).toContain(topic);
      }),
    );
  });
});
