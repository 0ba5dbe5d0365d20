/** A zip whose bytes depend on its files alone, without a clock. */
import { crc32, deflateRawSync } from 'node:zlib';

const IN_1980 = { time: 0, date: 0x21 };
const STORED = 0;
const DEFLATED = 8;

/** Packs `files` (name to content) in the order of their names, at the root of the archive. Stored as
 * they are, since a compressor may change with the version of Node; `deflate` for what is large. */
export function zip(
  files: Readonly<Record<string, Uint8Array>>,
  { deflate = false }: { readonly deflate?: boolean } = {},
): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const name of Object.keys(files).sort()) {
    const content = files[name] as Uint8Array;
    const packed = deflate ? deflateRawSync(content, { level: 9 }) : Buffer.from(content);
    const header = sharedHeader(Buffer.from(name), content, packed, deflate ? DEFLATED : STORED);
    const entry = [signed(0x04034b50, 2), header.common, header.name, packed];
    local.push(...entry);
    const extra = Buffer.alloc(14);
    extra.writeUInt32LE(offset, 10);
    // Made by: version 2.0 on DOS, so that no file permissions are expected.
    central.push(signed(0x02014b50, 4), header.common, extra, header.name);
    offset += entry.reduce((sum, part) => sum + part.length, 0);
  }
  const end = Buffer.alloc(22);
  const count = Object.keys(files).length;
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(Buffer.concat(central).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...central, end]);
}

/** The 24 bytes that the local and the central header share, from "flags" to "extra length". */
function sharedHeader(name: Buffer, content: Uint8Array, packed: Buffer, method: number) {
  const common = Buffer.alloc(24);
  common.writeUInt16LE(0x0800, 0); // names are UTF-8
  common.writeUInt16LE(method, 2);
  common.writeUInt16LE(IN_1980.time, 4);
  common.writeUInt16LE(IN_1980.date, 6);
  common.writeUInt32LE(crc32(content), 8);
  common.writeUInt32LE(packed.length, 12);
  common.writeUInt32LE(content.length, 16);
  common.writeUInt16LE(name.length, 20);
  return { common, name };
}

/** A signature, then version 2.0 once (local) or twice (central). */
function signed(signature: number, versionBytes: 2 | 4): Buffer {
  const out = Buffer.alloc(4 + versionBytes);
  out.writeUInt32LE(signature, 0);
  for (let at = 4; at < out.length; at += 2) out.writeUInt16LE(20, at);
  return out;
}
