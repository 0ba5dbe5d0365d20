/** A PNG whose pixels name their colour in a list: an icon of few colours is a third lighter so. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** The same picture, pixel for pixel. Throws where it has more than 256 colours. */
export function withPalette(file: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(file);
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  const colours = new Map<number, number>();
  // Each line says first how it is packed: as it is.
  const lines = Buffer.alloc((width + 1) * height);
  for (let i = 0; i < width * height; i++) {
    const colour = data.readUInt32BE(i * 4);
    if (!colours.has(colour)) colours.set(colour, colours.size);
    lines[i + Math.floor(i / width) + 1] = colours.get(colour) ?? 0;
  }
  if (colours.size > 256) throw new Error(`${colours.size} colours are too many for a list`);
  const list = [...colours.keys()];
  return Buffer.concat([
    file.subarray(0, 8),
    // Eight bits a pixel, by a list.
    chunk('IHDR', [...size, 8, 3, 0, 0, 0]),
    chunk(
      'PLTE',
      list.flatMap((rgba) => [rgba >>> 24, (rgba >>> 16) & 255, (rgba >>> 8) & 255]),
    ),
    chunk(
      'tRNS',
      list.map((rgba) => rgba & 255),
    ),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', []),
  ]);
}

function chunk(name: string, content: Iterable<number>): Buffer {
  const body = Buffer.concat([Buffer.from(name), Buffer.from([...content])]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(body.length - 4);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
