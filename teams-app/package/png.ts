/** Reads the PNGs that we draw: 8 bits, RGB or RGBA, not interlaced. Enough to look at every pixel
 * of an icon without a dependency. */
import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, row by row. */
  readonly rgba: Uint8Array;
}

const SIGNATURE = '89504e470d0a1a0a';

/** The picture, or what is wrong with the file. */
export function readPng(file: Uint8Array): Picture | string {
  const data = Buffer.from(file);
  if (data.subarray(0, 8).toString('hex') !== SIGNATURE) return 'is not a PNG';
  let header: Buffer | undefined;
  const packed: Buffer[] = [];
  for (let at = 8; at + 8 <= data.length; ) {
    const length = data.readUInt32BE(at);
    const type = data.toString('latin1', at + 4, at + 8);
    const body = data.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = body;
    if (type === 'IDAT') packed.push(body);
    at += 12 + length;
  }
  if (!header) return 'is not a whole PNG';
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[header[9] ?? 0];
  if (header[8] !== 8 || !channels || header[12] !== 0) {
    return 'must be a plain PNG: 8 bits, RGB or RGBA, not interlaced';
  }
  try {
    const rows = unfilter(inflateSync(Buffer.concat(packed)), width * channels, height, channels);
    return { width, height, rgba: channels === 4 ? rows : withAlpha(rows) };
  } catch {
    return 'is damaged';
  }
}

/** Undoes the five row filters of the PNG specification, section 9. */
function unfilter(raw: Buffer, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= step ? (out[at - step] as number) : 0;
      const up = y > 0 ? (out[at - stride] as number) : 0;
      const corner = x >= step && y > 0 ? (out[at - stride - step] as number) : 0;
      const byte = raw[y * (stride + 1) + 1 + x] as number;
      out[at] = byte + predict(filter, left, up, corner);
    }
  }
  return out;
}

function predict(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function withAlpha(rgb: Uint8Array): Uint8Array {
  const out = new Uint8Array((rgb.length / 3) * 4).fill(255);
  for (let i = 0; i < rgb.length / 3; i++) out.set(rgb.subarray(i * 3, i * 3 + 3), i * 4);
  return out;
}
