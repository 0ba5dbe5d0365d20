// The library has no types of its own. What of it is used here, as its version 6.4 has it.
declare module 'xliff' {
  /** Text, or parts of it where there are elements inside. */
  export type Value = string | readonly (string | Readonly<Record<string, { contents?: Value }>>)[];
  export interface Unit {
    readonly source?: Value;
    readonly target?: Value;
    readonly note?: string;
    readonly additionalAttributes?: Readonly<Record<string, string>>;
    readonly groupUnits?: Readonly<Record<string, Unit>>;
  }
  export interface Xliff {
    readonly sourceLanguage: string;
    readonly targetLanguage?: string;
    readonly resources: Readonly<Record<string, Readonly<Record<string, Unit>>>>;
  }
  export function jsToXliff12(file: Xliff): Promise<string>;
  /** Options are those of `xml-js`. */
  export function xliff12ToJs(
    text: string,
    options: {
      /** `around` is what the element with these attributes stands in. */
      attributesFn(
        attributes: Readonly<Record<string, string>>,
        around: { readonly name?: string; readonly attributes?: { readonly id?: string } },
      ): Readonly<Record<string, string>>;
    },
  ): Promise<Xliff>;
}
