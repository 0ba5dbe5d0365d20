/** Which SVG a pack may hold: a drawing, and nothing that could load, run, move or take for ever. As an image
 * a browser would let it do none of the first three; what is refused here never gets that far. Pure: a strict
 * reader of tags, because there is no DOM where packs are checked. */

const DRAWING = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs style linearGradient radialGradient stop clipPath mask'.split(
    ' ',
  ),
);
const SVG = 'http://www.w3.org/2000/svg';
const TAG = /[^<]*<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Each may stand in another, and is then drawn as often as both are used. */
const MOST_CLIPS = 8;
const CLIP = /clip-path|mask/gi;

/** What is wrong with it, to be read after “logo”; `undefined` where it is a drawing. */
export function svgFault(text: string): string | undefined {
  if (/<!(?!--)|<\?(?!xml\s)/.test(text)) return has('a doctype, an entity or an instruction');
  // A reference could spell what is looked for below.
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(text)) return has('an entity');
  const drawn = text
    .replace(/^\ufeff?\s*<\?xml\s[^>]*\?>/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .trim();
  const elements = read(drawn);
  const [root] = elements ?? [];
  if (!elements || root?.name !== 'svg') return 'is not an SVG, or a damaged one';
  if (!root.attributes.some(([key]) => key === 'xmlns')) return `lacks xmlns="${SVG}"`;
  const clips = elements.flatMap(({ attributes }) =>
    attributes.flatMap(([key, value]) => (key === 'style' ? value : key).match(CLIP) ?? []),
  );
  if (clips.length > MOST_CLIPS) return has(`more than ${MOST_CLIPS} clip paths and masks`);
  for (const element of elements) {
    const fault = elementFault(element);
    if (fault) return fault;
  }
  const styles = [...drawn.matchAll(/<style[^>]*>([\s\S]*?)<\/style/g)];
  const inAll = styles.map(([, one = '']) => one).join('\n');
  // A class has no end of elements.
  return inAll.search(CLIP) < 0 ? styleFault(inAll) : has('a clip path or a mask in <style>');
}

interface Element {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Its elements in their order; `undefined` where it is not well formed. */
function read(text: string): Element[] | undefined {
  const all: Element[] = [];
  const open: string[] = [];
  TAG.lastIndex = 0;
  do {
    const [tag, end, name = '', attributes = '', alone] = TAG.exec(text) ?? [];
    if (tag === undefined) return undefined;
    if (end) {
      if (open.pop() !== name) return undefined;
    } else {
      all.push({ name, attributes: attributesOf(attributes) });
      if (!alone) open.push(name);
    }
  } while (open.length > 0);
  return TAG.lastIndex === text.length ? all : undefined;
}

const attributesOf = (text: string) =>
  [...text.matchAll(ATTRIBUTE)].map(
    ([, key = '', one, other = '']) => [key, one ?? other] as const,
  );

function elementFault({ name, attributes }: Element): string | undefined {
  if (!DRAWING.has(name)) return has(`<${name}>`);
  return attributes.map(([key, value]) => attributeFault(key, value)).find(Boolean);
}

function attributeFault(name: string, value: string): string | undefined {
  if (/^on/i.test(name)) return has(`${name}="…"`);
  if (/^filter$/i.test(name)) return has('a filter');
  if (name === 'xmlns') return value === SVG ? undefined : has('a part that is no SVG');
  if (name.startsWith('xmlns:')) return undefined;
  if (/(^|:)(href|src|base)$/i.test(name) && !value.startsWith('#')) return has('a link');
  return name === 'style' ? styleFault(value) : linkFault(value);
}

function styleFault(styles: string): string | undefined {
  if (styles.includes('@')) return has('an @ in its styles');
  return /\bfilter\s*:/i.test(styles) ? has('a filter') : linkFault(styles);
}

/** Of what may be CSS: a backslash could spell the rest. */
function linkFault(value: string): string | undefined {
  if (value.includes('\\')) return has('a backslash');
  const link = /\b(url|src|image|image-set|element|cross-fade)\s*\((?!#)/i;
  return link.test(value) ? has('a link') : undefined;
}

const has = (what: string) =>
  `has ${what}, which a logo may not; save it as plain or optimised SVG, or as PNG`;

/** How wide and high a drawing is, by its `viewBox` or its `width` and `height`; `undefined` without. */
export function svgSize(text: string): { width: number; height: number } | undefined {
  const [root = ''] = /<svg[^>]*>/.exec(text) ?? [];
  const of = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root)?.[1];
  const box = of('viewBox')
    ?.trim()
    .split(/[\s,]+/);
  const [width = 0, height = 0] = (box?.slice(2) ?? [of('width'), of('height')]).map(pixels);
  return width > 0 && height > 0 ? { width, height } : undefined;
}

const pixels = (length = '') => (/^\d*\.?\d+(px)?$/.test(length) ? Number.parseFloat(length) : 0);
