import { declarationIn } from './declarations.ts';
import { headlineOf, isProse } from './headline.ts';
import { bulletLength, isFurniture } from './marks.ts';
import type { Line } from './outline.ts';
import type { ReadingWords } from './reading-words.ts';
import type { Section } from './sections.ts';

const LONGEST_TAIL = 60;

/** The lines at the end of a section that can only be headings, in their order. */
export function tailOf(section: Section, words: ReadingWords): Line[] {
  const lines: Line[] = [];
  const { items } = section;
  let plain: Line | undefined;
  for (let index = items.length - 1; index >= 0 && lines.length < LONGEST_TAIL; index -= 1) {
    const item = items[index];
    if (item === undefined || item.text === '' || isFurniture(item.fold)) continue;
    const isBlankBefore = index === 0 || items[index - 1]?.text === '';
    const headline = headlineOf(item, words);
    const line: Line = { item, index, headline, isBlankBefore };
    if (headline !== undefined) {
      if (plain !== undefined) lines.push(plain);
      plain = undefined;
      lines.push(line);
    } else if (section.kind === 'between' && !isProse(item.fold, words)) {
      lines.push(line);
    } else {
      const isLoose = bulletLength(item.fold) > 0 || isProse(item.fold, words);
      if (plain !== undefined || isLoose || declarationIn(item, words) !== undefined) break;
      plain = line;
    }
  }
  return lines.reverse();
}
