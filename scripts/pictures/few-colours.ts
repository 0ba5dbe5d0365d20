/** A PNG with fewer colours, for a drawing of a few whose edges are softened by a hundred between them. */
import { PNG } from 'pngjs';

/** Of 255, in red, green, blue and opacity: nobody sees it in a pixel at an edge. */
const NEAR = 20;

/** The same picture, but that a colour near to one of which it has more is that one: no pixel differs by more than
 * `NEAR`, and the most frequent stay as they are. */
export function withFewColours(file: Buffer): Buffer {
  const picture = PNG.sync.read(file);
  const { data } = picture;
  const times = new Map<number, number>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = data.readUInt32BE(i);
    times.set(colour, (times.get(colour) ?? 0) + 1);
  }
  const kept: number[] = [];
  const instead = new Map<number, number>();
  for (const [colour] of [...times].sort(([, a], [, b]) => b - a)) {
    const near = kept.find((one) => isNear(one, colour));
    if (near === undefined) kept.push(colour);
    instead.set(colour, near ?? colour);
  }
  for (let i = 0; i < data.length; i += 4)
    data.writeUInt32BE(instead.get(data.readUInt32BE(i)) ?? 0, i);
  return PNG.sync.write(picture);
}

const isNear = (a: number, b: number) =>
  [0, 8, 16, 24].every((bits) => Math.abs(((a >>> bits) & 255) - ((b >>> bits) & 255)) <= NEAR);
