import { squeeze } from './folding.ts';
import { bareWords } from './marks.ts';
import type { ReadingWords } from './reading-words.ts';

/** A line that says no more than 新規追加, in any brackets. */
export function isNewMark(line: string, words: ReadingWords): boolean {
  if (line.length > 24) return false;
  const bare = squeeze(bareWords(line)).replace(/^(?:※|⇒|→)/, '');
  return words.newMark.some((word) => {
    const plain = squeeze(word);
    return bare === plain || bare === `${plain}する` || bare === `${plain}します` || bare === `(${plain})`;
  });
}

/** A cell or a section that says that there is nothing: なし, ―, 該当なし. */
export function isNothing(line: string): boolean {
  return /^(?:\(?(?:なし|無し|無|該当なし|該当無し|記載なし|施策なし)\)?|[-–—−‐ー―]{1,4})。?$/.test(
    bareDashes(line),
  );
}

function bareDashes(line: string): string {
  return squeeze(line).replace(/^[·•・]/, '');
}
