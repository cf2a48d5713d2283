import { declarationIn } from './declarations.ts';
import { type Headline, headlineOf, isProse } from './headline.ts';
import { bulletLength, isFurniture } from './marks.ts';
import type { ReadingWords } from './reading-words.ts';
import type { Section } from './sections.ts';
import type { Item } from './source-lines.ts';

/** A line at the end of a section that may be a heading. */
export type Line = { item: Item; index: number; headline: Headline | undefined; isBlankBefore: boolean };

const LONGEST_TAIL = 60;

/** A line without a mark that may be a heading below a marked one. */
function mayBePlain(item: Item, words: ReadingWords): boolean {
  if (bulletLength(item.fold) > 0 || isProse(item.fold, words)) return false;
  return declarationIn(item, words) === undefined;
}

/** The written lines of a section from its end backwards. */
function* backwards(section: Section, words: ReadingWords): Generator<Line> {
  const { items } = section;
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item === undefined || item.text === '' || isFurniture(item.fold)) continue;
    const isBlankBefore = index === 0 || items[index - 1]?.text === '';
    yield { item, index, headline: headlineOf(item, words), isBlankBefore };
  }
}

/** The lines at the end of a section that can only be headings, in their order. */
export function tailOf(section: Section, words: ReadingWords): Line[] {
  const lines: Line[] = [];
  const isLoose = section.kind === 'between';
  let plain: Line[] = [];
  for (const line of backwards(section, words)) {
    if (lines.length >= LONGEST_TAIL) break;
    if (line.headline !== undefined || (isLoose && !isProse(line.item.fold, words))) {
      lines.push(...plain, line);
      plain = [];
    } else if (plain.length > 0 || !mayBePlain(line.item, words)) break;
    else plain = [line];
  }
  return lines.reverse();
}
