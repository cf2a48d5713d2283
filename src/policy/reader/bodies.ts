import {
  ARROWS,
  bulletLength,
  classMarkIn,
  type Declaration,
  declarationIn,
  type Item,
  isFurniture,
  isNewMark,
  isNothing,
  leadingCircled,
  REMARK,
  type ReadingWords,
  type ReadNote,
  restOf,
  type Section,
  spanOf,
  textOf,
} from '#policy/notation/index.ts';
import { type Head, type HeadFound, headAt, headWithoutClass } from './heads.ts';

/** Measures that stand together over one text, with what is declared below them. */
export type Group = { heads: Head[]; lines: Item[] };

/** A section of an edition, taken apart. */
export type Body = {
  groups: Group[];
  notes: ReadNote[];
  /** 変更なし, 削除 … said of the whole block, or of one measure by its number or name. */
  said: Declaration[];
  isNew: boolean;
  /** The section says in so many words that there is nothing. */
  isNothing: boolean;
  /** Lines before any title, where there is none. */
  loose: Item[];
};

const REFERENCE = /^[<〈《(【〔[]\s*(?:参考|備考|参考資料|用語|注釈|注)\s*[>〉》)】〕\]]/;

type NoteStart = { kind: ReadNote['kind']; length: number };

function noteStart(line: string): NoteStart | undefined {
  const arrow = ARROWS.exec(line);
  if (arrow !== null) return { kind: 'arrow', length: arrow[0].length };
  const remark = REMARK.exec(line);
  if (remark !== null) return { kind: 'remark', length: remark[0].length };
  const reference = REFERENCE.exec(line);
  return reference === null ? undefined : { kind: 'reference', length: reference[0].length };
}

/** Lines with the notes taken out; a note goes on until a blank line, a measure or another note. */
export function withoutNotes(
  items: readonly Item[],
  words: ReadingWords,
  kinds: readonly ReadNote['kind'][],
): { lines: Item[]; notes: ReadNote[] } {
  const lines: Item[] = [];
  const notes: ReadNote[] = [];
  let open: { kind: ReadNote['kind']; items: Item[] } | undefined;
  const close = () => {
    const at = open === undefined ? null : spanOf(open.items);
    if (open !== undefined && at !== null) notes.push({ kind: open.kind, text: textOf(open.items), at });
    open = undefined;
  };
  items.forEach((item, i) => {
    const start = noteStart(item.fold);
    if (start !== undefined && kinds.includes(start.kind)) {
      close();
      open = { kind: start.kind, items: [restOf(item, start.length)] };
      return;
    }
    const isBreak = item.text === '' && open?.kind !== 'reference';
    const ends = isBreak || headAt(items, i, false, words) !== undefined;
    if (open !== undefined && ends) close();
    if (open === undefined) lines.push(item);
    else open.items.push(item);
  });
  close();
  return { lines, notes };
}

type Reading = { groups: Group[]; before: Item[] };

function addHead(reading: Reading, found: HeadFound): void {
  const group = reading.groups.at(-1);
  if (group?.lines.every((line) => line.text === '')) group.heads.push(found.head);
  else reading.groups.push({ heads: [found.head], lines: [] });
}

/** Titles with a class, and the lines below each group of them. */
function classedGroups(items: readonly Item[], words: ReadingWords): Reading {
  const reading: Reading = { groups: [], before: [] };
  const lines: Item[] = [...items];
  let hasText = false;
  let i = 0;
  while (i < lines.length) {
    const item = lines[i];
    if (item === undefined) break;
    const found = headAt(lines, i, !hasText, words);
    if (found !== undefined) {
      addHead(reading, found);
      i = found.next;
      if (found.rest !== undefined) {
        i = found.next - 1;
        lines[i] = found.rest;
      }
      continue;
    }
    const isText = item.text !== '' && !isFurniture(item.fold) && !isNewMark(item.fold, words);
    hasText ||= isText && reading.groups.length > 0;
    (reading.groups.at(-1)?.lines ?? reading.before).push(item);
    i += 1;
  }
  return reading;
}

function isSentence(line: string): boolean {
  return /[。]|https?:/.test(line) || line.length > 100;
}

/** A first line that stands apart, or bears a bullet or number, and is no sentence. */
function mayBeTitle(first: Item, next: Item | undefined): boolean {
  if (isSentence(first.fold)) return false;
  if (bulletLength(first.fold) > 0 || leadingCircled(first.fold).value > 0) return true;
  return next === undefined || next.text === '' || isSentence(next.fold);
}

/** The first line of a section where no title has a class: a name if it looks like one, and those like it below. */
function unclassedGroup(items: readonly Item[], words: ReadingWords): Reading {
  const at = items.findIndex((item) => item.text !== '' && !isFurniture(item.fold));
  const first = items[at];
  if (first === undefined) return { groups: [], before: [] };
  if (!mayBeTitle(first, items[at + 1])) return { groups: [], before: [...items] };
  const below = items.slice(at + 1);
  const isText = (item: Item) => item.text !== '' && (bulletLength(item.fold) === 0 || isSentence(item.fold));
  const end = below.findIndex(isText);
  const listed = end < 0 ? below : below.slice(0, end);
  const titles = [first, ...listed.filter((item) => item.text !== '')];
  const heads = titles.map((item) => headWithoutClass(item, words));
  return { groups: [{ heads, lines: end < 0 ? [] : below.slice(end) }], before: [] };
}

function dropNewMarks(items: readonly Item[], words: ReadingWords): { lines: Item[]; isNew: boolean } {
  const lines = items.filter((item) => !isNewMark(item.fold, words));
  return { lines, isNew: lines.length < items.length };
}

function firmlySaid(line: Item, words: ReadingWords): Declaration | undefined {
  const said = declarationIn(line, words);
  return said?.isFirm ? said : undefined;
}

/** What stands below titles: a line alone speaks of all of them, others of one by its circled number or name. */
function takeSayings(group: Group, words: ReadingWords): Declaration[] {
  const [only, ...others] = group.lines.filter(isWritten);
  const whole = only === undefined || others.length > 0 ? undefined : firmlySaid(only, words);
  if (whole?.circled === 0) {
    for (const head of group.heads) head.said ??= whole;
    group.lines = [];
    return [];
  }
  const said: Declaration[] = [];
  group.lines = group.lines.filter((line) => {
    const one = firmlySaid(line, words);
    if (one === undefined || (one.circled === 0 && one.subject === '')) return true;
    said.push(one);
    return false;
  });
  return said;
}

/** Sayings may be wrapped over two lines. */
function joinedSaying(written: readonly Item[], words: ReadingWords): Declaration | undefined {
  const [first, second] = written;
  if (first === undefined || second === undefined || written.length > 3) return undefined;
  const text = written.map((item) => item.text).join('');
  return text.length > 160 ? undefined : declarationIn(restOf({ ...first, text }, 0), words);
}

function isOpenEnded(line: string): boolean {
  const count = (signs: RegExp) => line.match(signs)?.length ?? 0;
  return count(/[(「『]/g) > count(/[)」』]/g);
}

/** Lines whose bracket closes only on the next line, made one. */
function withClosedBrackets(items: readonly Item[]): Item[] {
  const made: Item[] = [];
  for (const item of items) {
    const last = made.at(-1);
    if (last === undefined || last.text.length > 160 || !isOpenEnded(last.fold)) made.push(item);
    else made[made.length - 1] = restOf({ ...last, text: last.text + item.text }, 0);
  }
  return made;
}

function sayingsOf(items: readonly Item[], words: ReadingWords): { said: Declaration[]; left: Item[] } {
  const written = withClosedBrackets(items.filter((item) => item.text !== '' && !isFurniture(item.fold)));
  const said: Declaration[] = [];
  const left = written.filter((item) => {
    const declaration = declarationIn(item, words);
    if (declaration !== undefined) said.push(declaration);
    return declaration === undefined;
  });
  if (said.length > 0 && (declarationIn(written[0] ?? emptyItem, words) !== undefined || left.length === 0)) {
    return { said, left };
  }
  const joined = joinedSaying(written, words);
  return joined === undefined ? { said: [], left: [...items] } : { said: [joined], left: [] };
}

const emptyItem: Item = { no: 0, text: '', fold: '' };

/** Parts an inline remark from what is declared: 「削除　※会議室は（１）に記載」. */
function withBreaks(items: readonly Item[], words: ReadingWords): Item[] {
  return items.flatMap((item) => {
    const at = item.fold.slice(1, 80).search(/[※→]/) + 1;
    if (at === 0) return [item];
    const head = restOf({ ...item, text: item.text.slice(0, at) }, 0);
    const isSaying = declarationIn(head, words) !== undefined;
    return isSaying ? [head, restOf(item, at)] : [item];
  });
}

function isWritten(item: Item): boolean {
  return item.text !== '' && !isFurniture(item.fold);
}

/** What is declared beside titles, below them, and before them. */
function sayingsBeside(reading: Reading, words: ReadingWords): { said: Declaration[]; left: Item[] } {
  const said = reading.groups.flatMap((group) => takeSayings(group, words));
  const before = reading.before
    .filter(isWritten)
    .map((item) => ({ item, saying: declarationIn(item, words) }));
  said.push(...before.flatMap(({ saying }) => (saying === undefined ? [] : [saying])));
  return { said, left: before.flatMap(({ item, saying }) => (saying === undefined ? [item] : [])) };
}

/** Takes a section of an edition apart into titles, text, notes and, in the later edition, what it declares. */
export function bodyOf(section: Section, words: ReadingWords): Body {
  const isLater = section.kind === 'later';
  const broken = isLater ? withBreaks(section.items, words) : section.items;
  const { lines, isNew } = dropNewMarks(broken, words);
  const { lines: plain, notes } = withoutNotes(lines, words, ['arrow', 'remark', 'reference']);
  const marked = isNew || section.isNew;
  const body: Body = { groups: [], notes, said: [], isNew: marked, isNothing: false, loose: [] };
  const written = plain.filter((item) => item.text !== '');
  if (written.length === 1 && isNothing(written[0]?.fold ?? '')) return { ...body, isNothing: true };
  const classed = classedGroups(plain, words);
  const hasTitles = classed.groups.length > 0;
  const alone = hasTitles || !isLater ? { said: [], left: [] } : sayingsOf(plain, words);
  if (alone.said.length > 0) return { ...body, said: alone.said, loose: alone.left };
  const reading = hasTitles ? classed : unclassedGroup(plain, words);
  const beside = isLater
    ? sayingsBeside(reading, words)
    : { said: [], left: reading.before.filter(isWritten) };
  return { ...body, groups: reading.groups, said: beside.said, loose: beside.left };
}

/** Class marks that stayed in running text. */
export function marksInText(group: Group, words: ReadingWords): Item[] {
  return group.lines.filter((item) => {
    const mark = item.fold.length > 4000 ? undefined : classMarkIn(item.fold, words);
    return mark !== undefined && mark.class !== null && /[【〔[]/.test(item.fold.charAt(mark.start));
  });
}
