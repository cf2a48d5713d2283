import Encoding from 'encoding-japanese';

/** A file of lines as a spreadsheet saves it. */
export function csvFile(lines: readonly (readonly string[])[]): Uint8Array {
  const quoted = lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  return new TextEncoder().encode(`${quoted.join('\r\n')}\r\n`);
}

/** The same in the encoding of the NPO portal. */
export function cp932File(lines: readonly (readonly string[])[]): Uint8Array {
  const text = new TextDecoder().decode(csvFile(lines));
  return Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to: 'SJIS', from: 'UNICODE' }));
}
