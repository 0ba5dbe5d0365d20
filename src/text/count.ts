/** The words that go with a number, in languages that have more than one and many. */

/** For each of the language's own forms that differs from the rest; `#` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Where a browser does not know the language, every number takes `other`, or `one` for 1. */
export function countIn(tag: string): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(tag);
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replaceAll('#', String(n));
}
