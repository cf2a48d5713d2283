import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FACE = /noto-sans-jp-(\S+?)-wght-normal\.woff2\).*?unicode-range: ([^;]+);/gs;
const LEAST_USED = new Set(['cyrillic', 'vietnamese']);

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Every character that Shift_JIS as browsers read it can write: the kanji of names and papers, 髙 and 﨑 among them. */
function shiftJisCharacters() {
  const decoder = new TextDecoder('shift_jis', { fatal: true });
  const found = new Set();
  for (const lead of [...range(0x81, 0x9f), ...range(0xe0, 0xfc)]) {
    for (const trail of [...range(0x40, 0x7e), ...range(0x80, 0xfc)]) {
      try {
        found.add(decoder.decode(Uint8Array.of(lead, trail)).codePointAt(0));
      } catch {
        // Not every pair of bytes is a character.
      }
    }
  }
  return found;
}

function keptCharacters() {
  const latin = range(0x20, 0x24f);
  const signs = [...range(0x2010, 0x203e), ...range(0x2460, 0x24ff), ...range(0x3000, 0x30ff)];
  return new Set([...shiftJisCharacters(), ...latin, ...signs]);
}

function points(unicodeRange) {
  return unicodeRange.split(',').flatMap((part) => {
    const [from, to = from] = part.trim().slice(2).split('-');
    return range(Number.parseInt(from, 16), Number.parseInt(to, 16));
  });
}

// A range may run over characters that nobody keeps: that makes the list a third as long.
function shortRange(wanted, kept) {
  const runs = [];
  for (const point of wanted) {
    const last = runs.at(-1);
    const joins = last && !range(last[1] + 1, point - 1).some((between) => kept.has(between));
    if (joins) last[1] = point;
    else runs.push([point, point]);
  }
  return runs
    .map(([from, to]) =>
      from === to ? `U+${from.toString(16)}` : `U+${from.toString(16)}-${to.toString(16)}`,
    )
    .join(',');
}

/** Copies the slices of the body font into `assets` and returns the stylesheet that names them. */
export function buildFonts(packageCss, assets) {
  const css = readFileSync(packageCss, 'utf8');
  const kept = keptCharacters();
  const folder = `fonts-${createHash('sha256').update(css).digest('hex').slice(0, 8)}`;
  mkdirSync(join(assets, folder), { recursive: true });
  // The Open Font License travels with its font.
  cpSync(join(dirname(packageCss), 'LICENSE'), join(assets, folder, 'LICENSE.txt'));
  const faces = [];
  for (const [, slice, unicodeRange] of css.matchAll(FACE)) {
    const wanted = points(unicodeRange)
      .filter((point) => kept.has(point))
      .sort((a, b) => a - b);
    if (wanted.length === 0 || LEAST_USED.has(slice)) continue;
    const file = `noto-sans-jp-${slice}-wght-normal.woff2`;
    cpSync(join(dirname(packageCss), 'files', file), join(assets, folder, `${slice}.woff2`));
    faces.push(
      `@font-face{font-family:Noto Sans JP;font-display:swap;font-weight:100 900;src:url(${folder}/${slice}.woff2);unicode-range:${shortRange(wanted, kept)}}`,
    );
  }
  return faces.join('');
}
