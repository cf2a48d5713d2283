import type { FileRefusal } from './files.ts';

const LOCAL = 0x04034b50;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 65_535;

const MOST_ENTRIES = 5000;
const MOST_UNPACKED = 200 * 1024 * 1024;
/** Office papers pack to a tenth at best; a bomb to a thousandth. Small ones may be packed as tightly as they like. */
const TIGHTEST = 100;
const SMALL = 10 * 1024 * 1024;
const PROGRAM = /(^|\/)vbaProject\.bin$|\.(exe|dll|js|vbs|bat|cmd|scr)$/i;

/**
 * What the table of contents of an archive (Word and Excel papers are archives) tells against it; nothing for other files.
 * The sizes in it are what the packer claims: whoever unpacks must still count.
 */
export function checkArchive(bytes: Uint8Array): FileRefusal | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL) return undefined;
  const end = findEnd(view);
  if (end === undefined) return 'files.broken';
  const entries = view.getUint16(end + 10, true);
  if (entries > MOST_ENTRIES) return 'files.packed_too_tightly';
  return checkEntries(view, view.getUint32(end + 16, true), entries, bytes.length);
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function checkEntries(view: DataView, start: number, count: number, packed: number): FileRefusal | undefined {
  let at = start;
  let unpacked = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY) return 'files.broken';
    unpacked += view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    if (at + ENTRY_BYTES + nameLength > view.byteLength) return 'files.broken';
    const name = new TextDecoder().decode(
      new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_BYTES, nameLength),
    );
    if (PROGRAM.test(name)) return 'files.macros';
    at += ENTRY_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const isBomb = unpacked > MOST_UNPACKED || (unpacked > SMALL && unpacked > packed * TIGHTEST);
  return isBomb ? 'files.packed_too_tightly' : undefined;
}
