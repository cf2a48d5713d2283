/** The words of a city's own papers by name; each name may have several words. */
export type PaperWords = Readonly<Record<string, readonly string[]>>;

/**
 * Reads words from lines as `name = word, word`. Answers the number of the first line that cannot be read,
 * counted from one.
 */
export function readPaperWords(
  lines: string,
): { ok: true; words: Record<string, string[]> } | { ok: false; line: number } {
  const words: Record<string, string[]> = {};
  for (const [index, raw] of lines.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const match = /^([A-Za-z][\w.-]{0,40})\s*[=＝]\s*(.+)$/.exec(line);
    const name = match?.[1];
    const list = match?.[2]
      ?.split(/[,、，]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    if (name === undefined || list === undefined || list.length === 0) return { ok: false, line: index + 1 };
    words[name] = list;
  }
  return { ok: true, words };
}

/** The words as lines that `readPaperWords` reads. */
export function writePaperWords(words: PaperWords): string {
  return Object.entries(words)
    .map(([name, list]) => `${name} = ${list.join('、')}`)
    .join('\n');
}
