/** Packs as files: good ones, odd ones and bad ones, byte for byte as editors, shells and people leave
 * them, with what an author should be told. */
import type { Pack } from '../../src/pack/schema';
import { small } from './small-pack';

export interface PackFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Waymark must refuse it, with words like these; absent: it must take it and draw all of it. */
  readonly refused?: RegExp;
}

const BOM = [0xef, 0xbb, 0xbf];
const utf8 = (text: string) => new TextEncoder().encode(text);
/** Each unit in `size` bytes, the least first or last. */
function wide(text: string, size: 2 | 4, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((c) => c.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(units.length * size));
  units.forEach((unit, i) => {
    if (size === 2) view.setUint16(i * 2, unit, littleEndian);
    else view.setUint32(i * 4, unit, littleEndian);
  });
  return new Uint8Array(view.buffer);
}
/** As Windows writes Western European letters. */
const ansi = (text: string) =>
  Uint8Array.from(
    text,
    (c) =>
      ({ '€': 0x80, '’': 0x92, '–': 0x96, '“': 0x93, '”': 0x94, '…': 0x85 })[c] ?? c.charCodeAt(0),
  );
const bytesOf = (...parts: (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

let version = 100;
/** The text of a small pack after a change; each has a version of its own. */
function text(change: (pack: Pack) => void = () => {}, space: number | string = 2): string {
  const pack = structuredClone(small) as unknown as Pack;
  Object.assign(pack, { version: version++ });
  change(pack);
  return JSON.stringify(pack, null, space);
}
type Part = Record<string, unknown>;
/** What a person sees first of the help that is always near. */
const samaritans = (pack: Pack) =>
  pack.services.find(({ id }) => id === 'samaritans') as unknown as Part & { methods: Part[] };
const inService = (change: Part) => text((pack) => Object.assign(samaritans(pack), change));
const inMethod = (change: Part) =>
  text((pack) => Object.assign(samaritans(pack).methods[0] as Part, change));
const week = [{ days: ['mon'], spans: [{ from: '09:00', to: '17:00' }] }];
const inZone = (zone: string) => inMethod({ hours: { zone, week } });
const onDate = (date: string) =>
  inMethod({ hours: { zone: 'Europe/London', week, dates: [{ date, spans: [] }] } });
const withOwner = (owner: string) => inService({ owner });
const withLink = (sourceUrl: string) => inService({ sourceUrl });
const withRoute = (url: string) =>
  text((pack) => void pack.routes.push({ id: 'more', kind: 'webhook', name: 'More', url }));
/** Several at once: a contact method each. */
const methods = (many: Part[]) =>
  text((pack) => {
    const { methods: before } = samaritans(pack);
    const one = { kind: 'phone', number: '116 123', hours: 'always' };
    samaritans(pack).methods = [
      ...before.slice(0, 1),
      ...many.map((more) => ({ ...one, ...more })),
    ];
  });

const good: [string, string | Uint8Array][] = [
  ['as our own tools write it', text()],
  ['a byte order mark in front', bytesOf(BOM, utf8(text()))],
  ['Windows line ends', text().replaceAll('\n', '\r\n')],
  ['a byte order mark and Windows line ends', bytesOf(BOM, utf8(text().replaceAll('\n', '\r\n')))],
  ['line ends of an old Mac', text().replaceAll('\n', '\r')],
  ['tabs', text(undefined, '\t')],
  ['all in one line', text(undefined, 0)],
  ['blank lines around it', `\n\n${text()}\n\n \t\n`],
  [
    'no letter beyond ASCII, as PowerShell escapes them',
    text().replaceAll(
      /[^\x20-\x7e\n]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  ],
  ['a name twice in one group', text().replace('"format": 1,', '"format": 1, "format": 1,')],
  [
    'letters of the world in words',
    inService({
      cost: 'Free\u00a0– \u200eنعم\u200e, 👩\u200d👩\u200d👧, 🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}, llan\u00adfair, 日本語, a\u200bb',
    }),
  ],
  [
    'languages as browsers name them',
    inMethod({
      languages: [
        'en',
        'cy',
        'yue',
        'bfi',
        'en-GB',
        'en-gb',
        'zh-Hant',
        'es-419',
        'ca-valencia',
        'de-1996',
        'sr-Latn-RS',
        'xx',
      ],
    }),
  ],
  [
    'places near and far',
    methods(
      [
        'UTC',
        'Asia/Kolkata',
        'Asia/Calcutta',
        'Europe/Belfast',
        'Europe/Kyiv',
        'America/Argentina/Buenos_Aires',
        'Pacific/Kanton',
      ].map((zone) => ({ hours: { zone, week } })),
    ),
  ],
  ['a leap day', onDate('2028-02-29')],
  ['an apostrophe before the @', withOwner("sean.o'neil@example.ac.uk")],
  ['an ampersand before the @', withOwner('learning&development@example.ac.uk')],
  ['a plus, a percent and two dots before the @', withOwner('help+50%..now@example.ac.uk')],
  ['an address in another alphabet', withOwner('почта@университет.рф')],
  ['an address with accents', withOwner('zoë@münchen.example')],
  [
    'a link with accents',
    withLink('https://www.bücher.example/café?q=’'.replace('’', '%E2%80%99')),
  ],
  ['a link to a number of the network', withLink('https://[2001:db8::1]:8443/x')],
  ['a receiver on this machine', withRoute('http://localhost:4174/requests')],
];

const bad: [string, string | Uint8Array, RegExp][] = [
  [
    'UTF-16, as PowerShell 5 and Notepad write it',
    wide(text(), 2, true, true),
    /is saved as UTF-16; save it as UTF-8/,
  ],
  [
    'UTF-16 the other way round',
    wide(text(), 2, false, true),
    /is saved as UTF-16; save it as UTF-8/,
  ],
  ['UTF-16 without its mark', wide(text(), 2, true, false), /is saved as UTF-16; save it as UTF-8/],
  [
    'UTF-16 the other way round, without its mark',
    wide(text(), 2, false, false),
    /is saved as UTF-16/,
  ],
  ['UTF-32', wide(text(), 4, true, true), /is saved as UTF-32; save it as UTF-8/],
  [
    'Windows-1252',
    ansi(inService({ cost: 'Free, or £5 for a café voucher' })),
    /not saved as UTF-8 but as Windows-1252 .* line \d+; save it as UTF-8/,
  ],
  [
    'a letter that breaks off',
    utf8(text()).subarray(0, utf8(text()).lastIndexOf(0x80)),
    /not saved as UTF-8/,
  ],
  [
    'half a character in bytes',
    bytesOf(utf8('{"a": "'), [0xed, 0xa0, 0xbd], utf8('"}')),
    /not saved as UTF-8/,
  ],
  [
    'a letter lost in an earlier save',
    inService({ cost: 'Free, or \ufffd5' }),
    /holds “\ufffd”, the mark of a letter that was lost/,
  ],
  ['two byte order marks', bytesOf(BOM, BOM, utf8(text())), /line 1, column 1: .*byte order mark/],
  ['an Office document', bytesOf([0x50, 0x4b, 3, 4], utf8('x')), /Office document/],
  ['a compressed file', bytesOf([0x1f, 0x8b, 8, 0], utf8('x')), /compressed/],
  ['a web page', '<!doctype html><title>Sign in</title>', /is not JSON: .*web page/],
  ['nothing', '', /is not JSON: .*ends too early/],
  [
    'curly quotation marks around a name',
    text().replace('"format"', '“format”'),
    /straight quotation marks/,
  ],
  [
    'a curly quotation mark after a name',
    text().replace('"format":', '"format”:'),
    /straight quotation marks/,
  ],
  [
    'curly quotation marks around words',
    text().replace('"Samaritans"', '“Samaritans”'),
    /straight quotation marks/,
  ],
  [
    'no-break spaces as indentation',
    text().replace('\n  "format"', '\n\u00a0\u00a0"format"'),
    /no-break space/,
  ],
  [
    'a no-break space before a comma',
    text().replace('"format": 1,', '"format": 1\u00a0,'),
    /no-break space/,
  ],
  [
    'a hidden character between two names',
    text().replace('"format": 1,', '"format": 1,\u200b'),
    /nobody sees \(U\+200B\)/,
  ],
  ['a tab within words', text().replace('"Samaritans"', '"Samar\titans"'), /hold a tab/],
  ['a comment', text().replace('"format"', '// mine\n"format"'), /comments are not allowed/],
  ['a comma too many', text().replace(/\n\}$/, ',\n}'), /comma too many/],
  ['an empty character at its end', `${text()}\0`, /control character/],
  [
    'half an emoji in a keyword',
    text((p) =>
      samaritans(p).methods.push({
        kind: 'text',
        number: '85258',
        keyword: 'SHOUT\ud83d',
        hours: 'always',
      }),
    ),
    /holds half a character.*U\+D83D/,
  ],
  ['half an emoji in a name', inService({ name: '\ude00 Samaritans' }), /holds half a character/],
  ['a text that turns round', inService({ about: 'x\u202ey' }), /turns the direction.*U\+202E/],
  ['Windows line ends within words', inService({ about: 'x\r\ny' }), /Windows line end.*write \\n/],
  ['a byte order mark within words', inService({ name: 'Samar\ufeffitans' }), /byte order mark/],
  ['a bell in words', inService({ name: 'Samaritans\u0007' }), /control character/],
  [
    'the older tag of Cantonese',
    inMethod({ languages: ['zh-yue'] }),
    /language tag .*for "zh-yue" write "yue"/,
  ],
  [
    'the older tag of British Sign Language',
    inMethod({ languages: ['sgn-bfi'] }),
    /for "sgn-bfi" write "bfi"/,
  ],
  ['a region that is none', inMethod({ languages: ['en-uk1'] }), /must be a language tag/],
  ['two regions', inMethod({ languages: ['en-gb-uk'] }), /must be a language tag/],
  ['a zone that is Bangladesh', inZone('BST'), /must be a time zone such as Europe\/London$/],
  ['a zone without a summer', inZone('EST'), /must be a time zone/],
  ['a zone that nobody knows', inZone('Etc/Unknown'), /must be a time zone/],
  ['a zone with a letter too few', inZone('Europe/Lodon'), /did you mean "Europe\/London"/],
  ['a zone in small letters', inZone('europe/london'), /did you mean "Europe\/London"/],
  ['a day after the last of June', onDate('2099-06-31'), /there is no 2099-06-31/],
  ['a leap day in no leap year', inService({ due: '2027-02-29' }), /there is no 2027-02-29/],
  [
    'a hidden space before an address',
    withOwner('\u200bhelp@example.ac.uk'),
    /nobody sees \(U\+200B\)/,
  ],
  [
    'a mark of direction before an address',
    withOwner('\u200ehelp@example.ac.uk'),
    /nobody sees \(U\+200E\)/,
  ],
  ['an address that turns round', withOwner('help\u202a@example.ac.uk'), /turns the direction/],
  ['an isolate in an address', withOwner('help\u2066@example.ac.uk'), /turns the direction/],
  ['a bell in an address', withOwner('help\u0007@example.ac.uk'), /control character/],
  ['a Cyrillic letter in an address', withOwner('mentоring@example.ac.uk'), /another alphabet/],
  ['a Cyrillic letter after the @', withOwner('mentoring@exаmple.ac.uk'), /another alphabet/],
  ['letters of full width', withOwner('ｈelp@example.ac.uk'), /another alphabet/],
  [
    'a curly apostrophe in an address',
    withOwner('sean.o’neil@example.ac.uk'),
    /curly apostrophe.*straight one/,
  ],
  ['two addresses', withOwner('a@example.ac.uk, b@example.ac.uk'), /must be one email address/],
  ['no-break spaces in a number', inMethod({ number: '116\u00a0123' }), /no-break space/],
  [
    'a name and a password in a link',
    withLink('https://me:secret@example.ac.uk/'),
    /no name or password/,
  ],
  ['a Cyrillic letter in a link', withLink('https://exаmple.ac.uk/'), /another alphabet/],
  [
    'a name that only some browsers can read',
    withLink('https://xn--a/'),
    /must be an address that starts with https/,
  ],
  [
    'digits that only some browsers can read',
    withLink('https://٣.example/'),
    /must be an address that starts with https/,
  ],
  [
    'a curly quotation mark after a link',
    withLink('https://example.ac.uk/help”'),
    /curly quotation mark/,
  ],
  ['a hidden character in a link', withLink('https://example.ac.uk/\u200bhelp'), /nobody sees/],
  ['a door that no computer has', withRoute('http://localhost:99999/x'), /must be an address/],
  ['a space around a link', withLink(' https://example.ac.uk/'), /must be an address/],
  [
    'a name with two letters changed',
    inMethod({ langauges: ['cy'] }),
    /does not belong here; did you mean "languages"/,
  ],
  [
    'a service that is called otherwise',
    text((p) => Object.assign(p.situations[0] ?? {}, { first: ['samaritan'] })),
    /no service "samaritan"; did you mean "samaritans"/,
  ],
];

export const FILES: readonly PackFile[] = [
  ...good.map(([name, content]) => ({ name, content })),
  ...bad.map(([name, content, refused]) => ({ name, content, refused })),
].map(({ content, ...file }) => ({
  ...file,
  bytes: typeof content === 'string' ? utf8(content) : content,
}));
