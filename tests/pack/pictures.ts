/** Logos as drawing programs save them, and what must never be one. */

export const dataUrl = (type: 'svg+xml' | 'png' | 'webp', content: string | Uint8Array) =>
  `data:image/${type};base64,${Buffer.from(content).toString('base64')}`;
export const svgUrl = (text: string) => dataUrl('svg+xml', text);

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (inner: string, attributes = 'viewBox="0 0 120 40"') =>
  `<svg ${NS} ${attributes}>${inner}</svg>`;

/** A wide one in one colour. */
export const wordmark = (fill: string) =>
  svg(`<rect width="120" height="40" fill="${fill}"/><path d="M10 10h100v20H10z" fill="#fff"/>`);
/** A square one. */
export const crest = (fill: string) =>
  svg(`<circle cx="20" cy="20" r="18" fill="${fill}"/>`, 'viewBox="0 0 40 40"');

export const DRAWINGS: readonly (readonly [name: string, text: string])[] = [
  ['a hand-written one', wordmark('#0b3d91')],
  [
    'Illustrator’s, with its classes, gradients and data-name',
    `<?xml version="1.0" encoding="UTF-8"?>
<!-- Generator: Adobe Illustrator 28.0.0, SVG Export Plug-In -->
<svg id="Layer_1" data-name="Logo@2x" ${NS} ${XLINK} viewBox="0 0 200 50">
  <defs>
    <style>
      .cls-1 { fill: url(#linear-gradient); }
      .cls-2 { fill: #fff; stroke: none; }
    </style>
    <linearGradient id="linear-gradient" x1="0" y1="25" x2="200" y2="25" gradientUnits="userSpaceOnUse">
      <stop offset="0" stop-color="#00f"/><stop offset="1" stop-color="#0ff"/>
    </linearGradient>
    <linearGradient id="linear-gradient-2" xlink:href="#linear-gradient"/>
  </defs>
  <rect class="cls-1" width="200" height="50"/><text class="cls-2" x="5" y="30">Ein Prifysgol &amp; ni</text>
</svg>
`,
  ],
  [
    'Figma’s, with a clip path',
    svg(
      '<g clip-path="url(#clip0_1_2)"><path d="M0 0h10v10z" fill="#123456"/></g><defs><clipPath id="clip0_1_2"><rect width="10" height="10" fill="white"/></clipPath></defs>',
      'width="10" height="10" viewBox="0 0 10 10" fill="none"',
    ),
  ],
  [
    'Inkscape’s plain one',
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<svg width="10" height="10.5px" version="1.1" id="svg1" ${NS} xmlns:svg="http://www.w3.org/2000/svg"><defs id="defs1"/><g id="layer1"><path style="fill:#ff0000;stroke-width:0.5" d="M 1,1 9,9" id="path1"/></g></svg>`,
  ],
  [
    'one that is drawn with a mask',
    svg('<mask id="m"><path d="M0 0h9v9z"/></mask><g mask="url(#m)"/>'),
  ],
];

const OUT = 'http://127.0.0.1:9/out';
/** Each does something in a page of its own, or would where a browser did not draw it as an image. */
export const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['a script', svg('<script>document.documentElement.dataset.sprung=1;top.sprung=1</script>')],
  ['a script from elsewhere', svg(`<script href="${OUT}.js"/>`)],
  [
    'a script in another name space',
    svg('<s:script xmlns:s="http://www.w3.org/2000/svg">top.sprung=1</s:script>'),
  ],
  ['a handler on the root', svg('', 'viewBox="0 0 9 9" onload="top.sprung=1"')],
  ['a handler in capitals', svg('<g ONCLICK="top.sprung=1"/>')],
  [
    'a page inside',
    svg(
      `<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="${OUT}"/></foreignObject>`,
    ),
  ],
  [
    'another language on an element of ours',
    svg('<style xmlns="http://www.w3.org/1999/xhtml">x</style>'),
  ],
  ['a picture from elsewhere', svg(`<image href="${OUT}.png" width="9" height="9"/>`)],
  ['a use of another file', svg(`<use href="${OUT}.svg#a"/>`)],
  ['a link to follow', svg(`<a href="javascript:top.sprung=1"><path d="M0 0h9v9z"/></a>`)],
  [
    'a gradient from elsewhere',
    svg(`<linearGradient xmlns:x="http://www.w3.org/1999/xlink" x:href="${OUT}#a"/>`),
  ],
  ['a fill from elsewhere', svg(`<path fill="url(${OUT}#a)" d="M0 0h9v9z"/>`)],
  ['a fill in quotation marks', svg(`<path fill="url('${OUT}#a')" d="M0 0h9v9z"/>`)],
  ['a fill that is spelt otherwise', svg(`<path fill="\\75 rl(${OUT}#a)" d="M0 0h9v9z"/>`)],
  ['an import of styles', svg(`<style>@import "${OUT}.css";</style>`)],
  ['an import that an entity spells', svg(`<style>&#64;import "${OUT}.css";</style>`)],
  ['a font from elsewhere', svg(`<style>@font-face{font-family:x;src:url(${OUT}.woff)}</style>`)],
  ['a link that a comment takes apart', svg(`<style>*{fill:u<!-- -->rl(${OUT}#a)}</style>`)],
  ['a set of pictures', svg(`<style>*{mask-image:image-set("${OUT}.png" 1x)}</style>`)],
  ['a doctype', `<!DOCTYPE svg>${svg('')}`],
  ['an entity of its own', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('&a;')}`],
  ['a sheet of styles before it', `<?xml-stylesheet href="${OUT}.css"?>${svg('')}`],
  ['characters that are not read', svg('<style><![CDATA[@import "x"]]></style>')],
  ['an animation of a link', svg('<set attributeName="href" to="javascript:top.sprung=1"/>')],
  [
    'a drawing that moves',
    svg('<path d="M0 0h9v9z"><animate attributeName="x" to="9" dur="1s"/></path>'),
  ],
  [
    'a filter that takes for ever',
    svg('<filter id="f"><feTurbulence numOctaves="9999"/></filter><g filter="url(#f)"/>'),
  ],
  ['a filter by style', svg('<g style="filter:blur(9999px)"/>')],
  ['drawings in drawings without end', svg(`${'<use href="#a"/>'.repeat(9)}<g id="a"/>`)],
  ['clip paths in clip paths', svg('<g clip-path="url(#a)"/>'.repeat(9))],
  ['a clip path for a whole class', svg('<style>.a{clip-path:url(#b)}</style><g class="a"/>')],
  ['a base for its links', svg('', `viewBox="0 0 9 9" xml:base="${OUT}"`)],
];

export const DAMAGED: readonly (readonly [name: string, text: string])[] = [
  ['no SVG', '<html></html>'],
  ['nothing', ' '],
  ['an end too early', `<svg ${NS} viewBox="0 0 9 9"><g>`],
  ['ends in the wrong order', svg('<g><path></g></path>')],
  ['something after it', `${svg('')}<svg/>`],
  ['an attribute without quotation marks', `<svg ${NS} viewBox=0></svg>`],
  ['no size', `<svg ${NS}></svg>`],
  ['a size of nothing', svg('', 'viewBox="0 0 0 40"')],
  ['no name space', '<svg viewBox="0 0 9 9"></svg>'],
];
