/** A logo as a pack holds it: one data URL, PNG, WebP or SVG, small enough to come with the page. */
import { svgFault, svgSize } from './svg';

/** Bytes of the picture itself. */
export const MAX_PICTURE_BYTES = 8000;
/** A file of 8 kB may say that it is as large as a house, and takes that much room once it is unpacked. */
const MAX_SIDE = 2000;

const DATA_URL = /^data:image\/(png|webp|svg\+xml);base64,([A-Za-z0-9+/]+={0,2})$/;

/** A file as a data URL, taken by its ending for what it is. */
export function dataUrlOf(name: string, bytes: Uint8Array): string {
  const [, ending = ''] = /\.(\w+)$/.exec(name.toLowerCase()) ?? [];
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `data:image/${ending === 'svg' ? 'svg+xml' : ending};base64,${base64}`;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is wrong with it, to be read after “logo”; `undefined` where it may be shown. */
export function pictureFault(url: string): string | undefined {
  const picture = read(url);
  if (!picture)
    return 'must be an SVG, a PNG or a WebP as a data URL: npm run pack -- logo logo.svg writes it';
  const { kind, bytes } = picture;
  if (bytes.length > MAX_PICTURE_BYTES)
    return `must be at most ${MAX_PICTURE_BYTES / 1000} kB; it has ${(bytes.length / 1000).toFixed(1)}`;
  if (kind === 'svg+xml') {
    const text = textOf(bytes);
    if (text === undefined) return 'is not saved as UTF-8';
    return svgFault(text) ?? (svgSize(text) ? undefined : 'must say its size: viewBox="0 0 … …"');
  }
  const size = kind === 'png' ? pngSize(bytes) : webpSize(bytes);
  if (!size) return `is no ${kind === 'png' ? 'PNG' : 'WebP'} that stands still`;
  if (Math.max(size.width, size.height) > MAX_SIDE)
    return `must be at most ${MAX_SIDE} pixels wide and high`;
  return undefined;
}

/** Width and height, in whatever units; of a picture without fault. */
export function sizeOf(url: string): Size {
  const { kind = '', bytes = new Uint8Array() } = read(url) ?? {};
  const size =
    kind === 'svg+xml'
      ? svgSize(textOf(bytes) ?? '')
      : kind === 'png'
        ? pngSize(bytes)
        : webpSize(bytes);
  return size ?? { width: 1, height: 1 };
}

function read(url: string): { kind: string; bytes: Uint8Array } | undefined {
  const [, kind = '', base64 = ''] = DATA_URL.exec(url) ?? [];
  if (kind === '' || base64.length % 4 !== 0) return undefined;
  return { kind, bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The letters at a place, as the formats name their parts. */
const named = (bytes: Uint8Array, at: number, name: string) =>
  String.fromCharCode(...bytes.subarray(at, at + name.length)) === name;
const word = (bytes: Uint8Array, at: number) =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);
/** A number of three bytes, the least first. */
const three = ([a = 0, b = 0, c = 0]: Uint8Array) => a | (b << 8) | (c << 16);

/** PNG 3: a signature, then the part with the size; `acTL` comes before what moves. */
function pngSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 33 || !named(bytes, 0, '\x89PNG\r\n\x1a\n') || !named(bytes, 12, 'IHDR'))
    return undefined;
  for (let at = 8; at + 8 <= bytes.length; at += word(bytes, at) + 12)
    if (named(bytes, at + 4, 'acTL')) return undefined;
  return { width: word(bytes, 16), height: word(bytes, 20) };
}

/** RFC 9649: lossy, lossless, or extended, which may move. */
function webpSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 30 || !named(bytes, 0, 'RIFF') || !named(bytes, 8, 'WEBP')) return undefined;
  const at = (start: number) => three(bytes.subarray(start, start + 3));
  if (named(bytes, 12, 'VP8X')) {
    if ((at(20) & 2) !== 0) return undefined;
    return { width: at(24) + 1, height: at(27) + 1 };
  }
  if (named(bytes, 12, 'VP8L')) {
    const bits = at(21) + (bytes[24] ?? 0) * 0x1000000;
    return { width: (bits % 0x4000) + 1, height: (Math.floor(bits / 0x4000) % 0x4000) + 1 };
  }
  if (!named(bytes, 12, 'VP8 ') || at(23) !== 0x2a019d) return undefined;
  return { width: at(26) & 0x3fff, height: at(28) & 0x3fff };
}
