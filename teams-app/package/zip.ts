/** A zip whose bytes depend on its files alone: no clock, no compressor that changes with the
 * version of Node. A package of a few kilobytes is stored as it is. */
import { crc32 } from 'node:zlib';

const STORED_1980 = { method: 0, time: 0, date: 0x21 };

/** Packs `files` (name to content) in the order of their names, at the root of the archive. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const name of Object.keys(files).sort()) {
    const content = files[name] as Uint8Array;
    const header = sharedHeader(Buffer.from(name), content);
    const entry = [signed(0x04034b50, 2), header.common, header.name, Buffer.from(content)];
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
function sharedHeader(name: Buffer, content: Uint8Array) {
  const common = Buffer.alloc(24);
  common.writeUInt16LE(0x0800, 0); // names are UTF-8
  common.writeUInt16LE(STORED_1980.method, 2);
  common.writeUInt16LE(STORED_1980.time, 4);
  common.writeUInt16LE(STORED_1980.date, 6);
  common.writeUInt32LE(crc32(content), 8);
  common.writeUInt32LE(content.length, 12);
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
