import { clean, fold } from './folding.ts';
import { isFurniture } from './marks.ts';

/** A line of the source as the reader sees it; one source line may give several where breaks are missing. */
export type Item = { no: number; text: string; fold: string };

/**
 * How a table comes in lines: ┌ opens it, ├ each row, │ each cell, ┆ a cell that goes on from the row above,
 * └ closes it; each sign stands alone on a line, and the paragraphs of a cell follow as lines.
 */
export const TABLE_SIGNS = { open: '┌', row: '├', cell: '│', goesOn: '┆', close: '└' } as const;

export function itemOf(no: number, raw: string): Item {
  const text = clean(raw);
  return { no, text, fold: fold(text) };
}

/** Every line, numbered on from `before` and cleaned; a line that still holds breaks counts once. */
export function itemsOf(lines: readonly string[], before = 0): Item[] {
  return lines.flatMap((line, i) => {
    if (!/[\r\n\v\f\u0085\u2028\u2029]/.test(line)) return [itemOf(before + i + 1, line)];
    return line
      .replace(/[\r\n]+$/, '')
      .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
      .map((part) => itemOf(before + i + 1, part));
  });
}

/** The rest of a line from a place on, with its source line. */
export function restOf(item: Item, from: number): Item {
  return itemOf(item.no, item.text.slice(from));
}

/** True where a wrapped line may not be joined to the one before it. */
function beginsAnew(line: string): boolean {
  return /^(?:[·•●○◯◎■□◆◇▪‣◦・*※⇒→①-⑳]|[-–—]\s|https?:|[<【〔(]参考)/.test(line);
}

function endsASentence(line: string): boolean {
  return /[。！？!?]$|。[（(][^（）()]{0,80}[）)]$|https?:[\x21-\x7e]+$/.test(line);
}

/** Two pieces of a wrapped line made one; Latin words keep their space. */
export function joinWrapped(left: string, right: string): string {
  const space = /[A-Za-z0-9,.]$/.test(left) && /^[A-Za-z]/.test(right) ? ' ' : '';
  return left + space + right;
}

/** Lines of running text: wraps joined, paragraphs kept apart by one line break, page numbers left out. */
export function textOf(items: readonly Item[]): string {
  const paragraphs: string[] = [];
  let isBreak = true;
  let isNewPage = false;
  for (const item of items) {
    if (item.text === '' || isFurniture(item.fold)) {
      isNewPage ||= item.text !== '';
      isBreak = !isNewPage;
      continue;
    }
    const last = paragraphs.at(-1);
    if (last === undefined || isBreak || beginsAnew(item.fold) || endsASentence(last))
      paragraphs.push(item.text);
    else paragraphs[paragraphs.length - 1] = joinWrapped(last, item.text);
    isBreak = false;
    isNewPage = false;
  }
  return paragraphs.join('\n');
}

/** The source lines of some items, blank ones at both ends left out; null where nothing is left. */
export function spanOf(items: readonly Item[]): { from: number; to: number } | null {
  const written = items.filter((item) => item.text !== '').map((item) => item.no);
  if (written.length === 0) return null;
  return { from: Math.min(...written), to: Math.max(...written) };
}

const OPEN_MARK = /[【〔[<〈《][^【】〔〕[\]<>〈〉《》。]{0,8}$/;
const CLOSING = /^[^【】〔〕[\]<>〈〉《》。・]{0,8}[】〕\]>〉》]/;

/** A mark that is broken over two lines (【Ⅱ-, イ】) made whole again; the rest of the second line goes with it. */
export function withWholeMarks(items: readonly Item[]): Item[] {
  const made: Item[] = [];
  for (const item of items) {
    const last = made.at(-1);
    const isBroken =
      last !== undefined && OPEN_MARK.test(last.fold.slice(-10)) && CLOSING.test(item.fold.slice(0, 10));
    if (last !== undefined && isBroken) made[made.length - 1] = itemOf(last.no, last.text + item.text);
    else made.push(item);
  }
  return made;
}
