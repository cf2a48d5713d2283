export type Bin = { readonly from: number; readonly to: number; readonly count: number };

const MOST_BINS = 6;
const ROUND = [1, 2, 5];

/** The width of a bin: 1, 2 or 5 with zeros, so that at most six bins hold everything. */
function widthFor(span: number): number {
  for (let power = 1; ; power *= 10) {
    for (const digit of ROUND) {
      if (span / (digit * power) < MOST_BINS) return digit * power;
    }
  }
}

/** Whole numbers gathered in equal ranges with round ends, for a picture; ends are both inclusive. */
export function binsOf(numbers: readonly number[]): Bin[] {
  if (numbers.length === 0) return [];
  const min = Math.min(...numbers);
  const max = Math.max(...numbers);
  const width = widthFor(max - min);
  const start = Math.floor(min / width) * width;
  const count = Math.floor((max - start) / width) + 1;
  return Array.from({ length: count }, (_none, i) => {
    const from = start + i * width;
    const to = from + width - 1;
    return { from, to, count: numbers.filter((n) => n >= from && n <= to).length };
  });
}
