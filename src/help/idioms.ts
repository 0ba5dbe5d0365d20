/** What people say and do not mean: nobody has died whose laptop did. */

// Only little words between, so that who died in a car is mourned.
const THING_DIED =
  /\b(laptop|computer|pc|phone|mobile|tablet|ipad|screen|monitor|battery|printer|projector|keyboard|mouse|server|spreadsheet|wifi|internet|car|boiler)s?(?: (?:has|have|had|is|are|just|all|totally|completely|gone|went))* (?:died|dead|dying)\b/g;
const THING_DIED_WELSH =
  /\b(laptop|(?:c|g|ch|ngh)yfrifiadur|n?g?liniadur|(?:ff|ph)on|sgrin|[bfm]atri|h?argraffydd|printar|[td]aflunydd|[bf]ysellfwrdd|wifi|boeler)(?: (?:fi|i|ni|newydd|wedi|di|yn|hollol))* (?:marw|farw)\b/g;

// “can’t” keeps its t; what other apostrophes cut off (I’m, they’ve, chwythu’r) says nothing,
// and “at work” is where everybody is who asks here. A chair or a job that “is killing me” is no murderer,
// and nobody has died who is bored to death. Who takes a train needs no training.
/** `text` in small letters without accents, and without what is only a manner of speaking. */
export const plainly = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]t\b/g, 't')
    .replace(/['’]\p{L}{1,2}\b/gu, '')
    .replace(/\b(at work|yn y gwaith)\b/g, ' ')
    .replace(/\bany more\b/g, 'anymore')
    // Each of its words says nothing alone.
    .replace(/\b(dont|not|never) want to be (here|around|alive)\b/, 'suicidal')
    .replace(/\bup to here\b/, 'fed up')
    .replace(/(?<=sick|bored|worried|scared|tired|stressed|worked|managed) to death\b/, '')
    .replace(/(?<!\b(?:he|she|they|who)) (is|are) killing me\b/, ' hurts')
    // A thing that died is broken.
    .replace(THING_DIED, '$1 broken')
    .replace(THING_DIED_WELSH, '$1 torri');
