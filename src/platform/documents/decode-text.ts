/** The encodings that Japanese offices write text files in, in the order in which they are tried. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp', 'iso-2022-jp'] as const;
export type Encoding = (typeof ENCODINGS)[number];

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function bomOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Characters that no text file holds, and half-width kana in rows, which other encodings turn into. */
function looksRead(text: string): boolean {
  const sample = text.slice(0, 200_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  const halfKana = sample.match(/[\uff61-\uff9f]/g)?.length ?? 0;
  return controls <= sample.length / 2000 && halfKana <= sample.length / 3;
}

/** Strict UTF-8 first, then CP932, then what is rarer; undefined where the bytes are no text. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } | undefined {
  const bom = bomOf(bytes);
  const hasEscapes = bytes.subarray(0, 4000).includes(0x1b);
  const ordered: Encoding[] = hasEscapes
    ? ['iso-2022-jp', 'utf-8', 'shift_jis']
    : ['utf-8', 'shift_jis', 'euc-jp'];
  for (const encoding of bom === undefined ? ordered : [bom]) {
    const text = tryDecode(bytes, encoding);
    if (text !== undefined && looksRead(text)) return { text, encoding };
  }
  return undefined;
}
