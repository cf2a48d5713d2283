import { crc32, inflateRawSync } from 'node:zlib';

/** The files inside an office paper that are needed, by their names. */
export type Parts = Map<string, Buffer>;

export type Unpacked = { ok: true; value: Parts } | { ok: false; reason: 'broken' | 'too_large' };
export type PartsRead = Unpacked | { ok: false; reason: 'not_word' | 'excel' | 'powerpoint' };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 5_000;
/** The most that may come out of one part, and of all. */
type Limits = { readonly part: number; readonly all: number };
const WORD_LIMITS: Limits = { part: 6_000_000, all: 16_000_000 };
const STORED = 0;
const DEFLATED = 8;

type Entry = { name: string; method: number; packed: number; at: number };

function endRecord(zip: Buffer): number {
  const first = Math.max(0, zip.length - 66_000);
  for (let at = zip.length - 22; at >= first; at -= 1) if (zip.readUInt32LE(at) === END) return at;
  return -1;
}

function entriesOf(zip: Buffer): Entry[] | undefined {
  const end = endRecord(zip);
  if (end < 0) return undefined;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let i = 0; i < count && i < MOST_ENTRIES; i += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY) return undefined;
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      at: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** Unpacks one entry, never more than may be: what a file says of its own size is not believed. */
function unpack(zip: Buffer, entry: Entry, most: number): Buffer | undefined {
  if (entry.at + 30 > zip.length || zip.readUInt32LE(entry.at) !== LOCAL) return undefined;
  const start = entry.at + 30 + zip.readUInt16LE(entry.at + 26) + zip.readUInt16LE(entry.at + 28);
  const packed = zip.subarray(start, start + entry.packed);
  if (entry.method === STORED) return packed.length <= most ? packed : undefined;
  return entry.method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: most }) : undefined;
}

function isNeeded(name: string): boolean {
  return /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|xml\.rels))$/.test(name);
}

function kindOf(names: readonly string[]): Extract<PartsRead, { ok: false }> | undefined {
  if (names.includes('word/document.xml')) return undefined;
  if (names.some((name) => name.startsWith('xl/'))) return { ok: false, reason: 'excel' };
  if (names.some((name) => name.startsWith('ppt/'))) return { ok: false, reason: 'powerpoint' };
  return { ok: false, reason: 'not_word' };
}

function isTooLarge(fault: unknown): boolean {
  return (
    fault instanceof RangeError ||
    (fault instanceof Error && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE')
  );
}

/** Unpacks the parts of a .docx that hold words; pictures and whatever else it carries stay packed. */
export function partsOf(zip: Buffer): PartsRead {
  const entries = readEntries(zip);
  if (entries === undefined) return { ok: false, reason: 'broken' };
  return kindOf(entries.map(({ name }) => name)) ?? unpackParts(zip, isNeeded, WORD_LIMITS);
}

function readEntries(zip: Buffer): Entry[] | undefined {
  try {
    return entriesOf(zip);
  } catch {
    return undefined;
  }
}

/** Unpacks the parts of an office paper that are needed, and counts what comes out. */
export function unpackParts(zip: Buffer, needed: (name: string) => boolean, limits: Limits): Unpacked {
  try {
    const entries = entriesOf(zip);
    return entries === undefined ? { ok: false, reason: 'broken' } : unpackAll(zip, entries, needed, limits);
  } catch (fault) {
    return { ok: false, reason: isTooLarge(fault) ? 'too_large' : 'broken' };
  }
}

function unpackAll(
  zip: Buffer,
  entries: readonly Entry[],
  needed: (name: string) => boolean,
  limits: Limits,
): Unpacked {
  const parts: Parts = new Map();
  let left = limits.all;
  for (const entry of entries) {
    if (!needed(entry.name) || parts.has(entry.name)) continue;
    const part = unpack(zip, entry, Math.min(left, limits.part));
    if (part === undefined) return { ok: false, reason: 'broken' };
    left -= part.length;
    if (left <= 0) return { ok: false, reason: 'too_large' };
    parts.set(entry.name, part);
  }
  return { ok: true, value: parts };
}

function header(name: Buffer, part: Buffer, sum: number): Buffer {
  const made = Buffer.alloc(26);
  made.writeUInt16LE(20, 0);
  made.writeUInt16LE(0x0800, 2);
  made.writeUInt16LE(STORED, 4);
  made.writeUInt32LE(sum, 10);
  made.writeUInt32LE(part.length, 14);
  made.writeUInt32LE(part.length, 18);
  made.writeUInt16LE(name.length, 22);
  return made;
}

function signed(signature: number, ...rest: Buffer[]): Buffer {
  const first = Buffer.alloc(4);
  first.writeUInt32LE(signature, 0);
  return Buffer.concat([first, ...rest]);
}

/** Packs parts again, unpressed: the reader that follows sees exactly what was measured here. */
export function packed(parts: Parts): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [text, part] of parts) {
    const name = Buffer.from(text, 'utf8');
    const common = header(name, part, crc32(part));
    const file = Buffer.concat([signed(LOCAL, common), name, part]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([signed(ENTRY, Buffer.from([20, 0]), common, tail), name]));
    files.push(file);
    at += file.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, list, signed(END, end)]);
}
