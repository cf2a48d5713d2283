const UNIT =
  /[([【〔](?:任意|必須|必要|人|名|円|千円|年|西暦|和暦|年月日|件|団体|回|%|例[^)\]】〕]*)[)\]】〕]/g;
/** How far down the line of headings is looked for. */
const LOOKED_AT = 20;
const LONGEST_HEADING = 60;
const FIGURES = /^[\d\s,.\-/:年月日時分()+%¥円人名件]*\d[\d\s,.\-/:年月日時分()+%¥円人名件]*$/;
const ADDRESS = /^https?:|@|^\s*[=+]/i;

/** A heading as it is compared: width and case do not matter, nor blanks, （任意） and units in brackets, nor marks around it. */
export function headingKey(heading: string): string {
  const plain = heading.normalize('NFKC').toLowerCase().replace(/\s+/g, '').replace(UNIT, '');
  return plain.replace(/^[*※●■・:]+|[*※:]+$/g, '');
}

/**
 * Which line holds the headings: the one with most known ones; where none is known, the first line of words that is not
 * just a title, with at least half as many cells as the fullest one.
 */
export function findHeadings(
  lines: readonly (readonly string[])[],
  known: ReadonlySet<string>,
): { at: number; known: number } | undefined {
  const found = lines
    .slice(0, LOOKED_AT)
    .map((cells, at) => ({ at, filled: cells.filter((cell) => cell !== '') }))
    .filter(({ filled }) => looksLikeHeadings(filled))
    .map(({ at, filled }) => ({
      at,
      filled: filled.length,
      known: filled.filter((cell) => known.has(headingKey(cell))).length,
    }));
  const best = found.toSorted((a, b) => b.known - a.known || a.at - b.at)[0];
  if (best === undefined || best.known > 0) return best;
  const fullest = Math.max(...found.map(({ filled }) => filled));
  return found.find(({ filled }) => filled > fullest / 2);
}

/** Headings are words, short and each of its own; figures, dates and addresses are content. */
function looksLikeHeadings(filled: readonly string[]): boolean {
  if (filled.length === 0) return false;
  const areWords = filled.every((cell) => {
    const plain = cell.normalize('NFKC');
    return plain.length <= LONGEST_HEADING && !FIGURES.test(plain) && !ADDRESS.test(plain);
  });
  return areWords && new Set(filled).size > filled.length / 2;
}
