import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const FAMILY = '@expo-google-fonts/biz-udpgothic';
const { resolve } = createRequire(import.meta.url);

/** The typeface of every PDF, whole, so that names of people are not cut to a web font's slices. */
export const FONT_FILES = [
  resolve(`${FAMILY}/400Regular/BIZUDPGothic_400Regular.ttf`),
  resolve(`${FAMILY}/700Bold/BIZUDPGothic_700Bold.ttf`),
] as const;

/** Whether the typeface can draw a character. */
export type Covers = (codePoint: number) => boolean;

let coverage: Promise<Covers> | undefined;

/** What the regular weight covers; a PDF/UA paper with any other character would be refused. */
export function fontCoverage(): Promise<Covers> {
  coverage ??= readFile(FONT_FILES[0]).then((file) => {
    const covered = coveredBy(file);
    return (codePoint) => covered.has(codePoint);
  });
  return coverage;
}

/** The code points in the `cmap` table of a TrueType file (OpenType 1.9, cmap formats 4 and 12). */
export function coveredBy(file: Buffer): ReadonlySet<number> {
  const covered = new Set<number>();
  const cmap = tableAt(file, 'cmap');
  for (let index = 0; index < file.readUInt16BE(cmap + 2); index += 1) {
    const subtable = cmap + file.readUInt32BE(cmap + 8 + index * 8);
    const format = file.readUInt16BE(subtable);
    if (format === 12) readGroups(file, subtable, covered);
    if (format === 4) readSegments(file, subtable, covered);
  }
  return covered;
}

function tableAt(file: Buffer, name: string): number {
  const count = file.readUInt16BE(4);
  for (let at = 12; at < 12 + count * 16; at += 16) {
    if (file.toString('latin1', at, at + 4) === name) return file.readUInt32BE(at + 8);
  }
  throw new Error(`the font has no table "${name}"`);
}

function readGroups(file: Buffer, subtable: number, covered: Set<number>): void {
  const count = file.readUInt32BE(subtable + 12);
  for (let at = subtable + 16; at < subtable + 16 + count * 12; at += 12) {
    const end = file.readUInt32BE(at + 4);
    for (let code = file.readUInt32BE(at); code <= end; code += 1) covered.add(code);
  }
}

function readSegments(file: Buffer, subtable: number, covered: Set<number>): void {
  const bytes = file.readUInt16BE(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + bytes + 2;
  for (let at = 0; at < bytes; at += 2) {
    const end = file.readUInt16BE(ends + at);
    const delta = file.readUInt16BE(starts + bytes + at);
    const rangeAt = starts + bytes * 2 + at;
    const range = file.readUInt16BE(rangeAt);
    for (let code = file.readUInt16BE(starts + at); code <= end && code !== 0xffff; code += 1) {
      const glyphAt = rangeAt + range + (code - file.readUInt16BE(starts + at)) * 2;
      const glyph = range === 0 ? code + delta : file.readUInt16BE(glyphAt);
      if ((glyph & 0xffff) !== 0) covered.add(code);
    }
  }
}
