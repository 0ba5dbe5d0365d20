import type { Checked } from '../pack/author/check';
import { waysTo } from '../pack/author/reachable';
import { useLanguage } from '../text/language';
import { isList, isObject, type Json } from './json';
import { nameOf } from './name-of';
import { useWords } from './words';
import { useNames, useWriting } from './writing';

const OUTCOMES = ['mentoring', 'coaching', 'both', 'support', 'unsure'] as const;

/** Which answer counts for what, in one view, and which results some set of answers leads to. */
export function GuideMatrix({ pack }: { readonly pack: Checked['pack'] }) {
  const { edits, languages } = useWriting();
  const { matrix: text } = useWords();
  const { tag } = useLanguage();
  const outcome = useNames(['guide', 'outcomes']);
  const held = edits.read(['guide', 'questions']);
  const questions = isList(held) ? held : [];
  const ways = pack && waysTo(pack);
  /** Answers by their own words. */
  const namesOf = (way: Readonly<Record<string, readonly string[]>>) =>
    questions.flatMap((question) =>
      answersOf(question).flatMap((answer) =>
        isObject(question) &&
        isObject(answer) &&
        way[String(question.id)]?.includes(String(answer.id))
          ? [`“${nameOf(answer, tag, languages)}”`]
          : [],
      ),
    );
  return (
    <details class="part card">
      <summary>{text.title}</summary>
      <div class="stack">
        <p class="small quiet">{text.about}</p>
        {ways && (
          <ul>
            {OUTCOMES.map((one) => {
              const way = ways.get(one);
              const result = text.results[one];
              const answers = way && namesOf(way);
              return (
                <li key={one} class={way ? undefined : 'error'}>
                  {answers === undefined
                    ? text.never(result)
                    : text.reached(result, answers.join(', '))}
                </li>
              );
            })}
          </ul>
        )}
        <table class="studio-matrix">
          <caption class="unseen">{outcome.name}</caption>
          <thead>
            <tr>
              <th scope="col">{text.answer}</th>
              <th scope="col">{text.results.mentoring}</th>
              <th scope="col">{text.results.coaching}</th>
              <th scope="col">{text.leads}</th>
            </tr>
          </thead>
          {questions.map((question, q) => (
            <tbody key={q}>
              <tr>
                <th scope="rowgroup" colSpan={4}>
                  {nameOf(question, tag, languages)}
                </th>
              </tr>
              {answersOf(question).map((answer, a) => (
                <Row key={a} path={['guide', 'questions', q, 'answers', a]} answer={answer} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </details>
  );
}

const answersOf = (question: Json) =>
  isObject(question) && isList(question.answers) ? question.answers : [];

function Row({ path, answer }: { readonly path: (string | number)[]; readonly answer: Json }) {
  const { edits, languages } = useWriting();
  const { matrix: text } = useWords();
  const { tag } = useLanguage();
  const name = nameOf(answer, tag, languages);
  const group = isObject(answer) ? answer : {};
  const situations = edits.read(['situations']);
  const called = (id: Json) => {
    const found = isList(situations)
      ? situations.find((one) => isObject(one) && one.id === id)
      : undefined;
    return nameOf(found, tag, languages) || String(id);
  };
  const leads = isList(group.situations) ? group.situations.map(called) : [];
  if (group.both === true) leads.push(text.results.both);
  if (group.danger === true) leads.push(text.danger);
  return (
    <tr>
      <th scope="row">{name}</th>
      {(['mentoring', 'coaching'] as const).map((kind) => (
        <td key={kind}>
          <input
            type="number"
            class="studio-number"
            autoComplete="off"
            min={0}
            max={5}
            aria-label={`${name}: ${text.results[kind]}`}
            value={typeof group[kind] === 'number' ? group[kind] : ''}
            onInput={(event) => {
              const { value } = event.currentTarget;
              const points = Number(value);
              edits.edit([...path, kind], value === '' || points === 0 ? undefined : points);
            }}
          />
        </td>
      ))}
      <td>{leads.join(', ')}</td>
    </tr>
  );
}
