/** How a JSON text is laid out, and a new value written in that way. */
import { isList, isObject, type Json } from './json';

export interface Layout {
  /** Line end; empty where the whole text is one line. */
  readonly eol: string;
  readonly unit: string;
  /** Between a name and its value, such as `: `. */
  readonly colon: string;
  /** Between two on one line. */
  readonly comma: string;
  /** Inside the braces of a group on one line. */
  readonly pad: string;
  /** Short lists of plain values stand on one line. */
  readonly flat: boolean;
}

const WIDTH = 100;

export function layoutOf(text: string): Layout {
  const [eol = ''] = /\r\n|\n|\r/.exec(text) ?? [];
  const [, unit = '  '] = /[\r\n]([ \t]+)\S/.exec(text) ?? [];
  const [, before = '', after = ''] = /"([ \t]*):([ \t]*)/.exec(text) ?? [];
  const airy = eol !== '' || after !== '';
  return {
    eol,
    unit,
    colon: `${before}:${after}`,
    comma: airy ? ', ' : ',',
    pad: /\{ +"/.test(text) ? ' ' : '',
    flat: /\["[^"\r\n]*"(, ?"[^"\r\n]*")*\]/.test(text),
  };
}

/** `indent`: that of the line on which it begins; `undefined` for one line, whatever comes. */
export function lay(value: Json, indent: string | undefined, layout: Layout): string {
  if (!isList(value) && !isObject(value)) return JSON.stringify(value);
  const parts = isList(value)
    ? value.map((item) => ['', item] as const)
    : Object.entries(value).map(
        ([key, item]) => [`${JSON.stringify(key)}${layout.colon}`, item] as const,
      );
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  const line = () => {
    const pad = isList(value) ? '' : layout.pad;
    const inner = parts.map(([name, item]) => name + lay(item, undefined, layout));
    return open + pad + inner.join(layout.comma) + pad + close;
  };
  if (indent === undefined || layout.eol === '') return line();
  if (layout.flat && isList(value) && value.every((item) => !isList(item) && !isObject(item))) {
    const flat = line();
    if (indent.length + flat.length < WIDTH) return flat;
  }
  const own = indent + layout.unit;
  const inner = parts.map(([name, item]) => own + name + lay(item, own, layout));
  return `${open}${layout.eol}${inner.join(`,${layout.eol}`)}${layout.eol}${indent}${close}`;
}
