/** Whoever is filled in has what the talk is about: a mentor what they have learnt, which comes to you; you
 * your own answer, which a coach's questions bring out. */
const PERSON = 'M0-8.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM-7.5 9.5c0-4.5 3.3-7.5 7.5-7.5s7.5 3 7.5 7.5z';
const BETWEEN = {
  mentoring: 'M21 14h21m-6-5.5 6 5.5-6 5.5',
  coaching: 'M22 10h20m-4-4 4 4-4 4M42 19H22m4-4-4 4 4 4',
};

/** What goes on between the two people of each kind. Decoration only: the words beside it say it. */
export function KindDrawing({ kind }: { kind: keyof typeof BETWEEN }) {
  const [left, right] = kind === 'mentoring' ? ['has', undefined] : [undefined, 'has'];
  return (
    <svg class={`drawing ${kind}`} viewBox="0 0 64 26" aria-hidden="true" focusable="false">
      <path class={left} d={PERSON} transform="translate(9 14)" />
      <path d={BETWEEN[kind]} />
      <path class={right} d={PERSON} transform="translate(55 14)" />
    </svg>
  );
}
