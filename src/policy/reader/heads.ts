import {
  bracketsIn,
  bulletLength,
  type ClassMark,
  circledValue,
  classMarkIn,
  type Declaration,
  declarationIn,
  type Item,
  isNewMark,
  isOneOf,
  joinWrapped,
  leadingCircled,
  type ReadClass,
  type ReadingWords,
  restOf,
  type Span,
} from '#policy/notation/index.ts';

/** A measure's title line(s): its name, class and marks, and what else stood on the line. */
export type Head = {
  title: string;
  at: Span;
  class: ReadClass | null;
  written: string;
  priority: boolean;
  circled: number;
  isNew: boolean;
  isGuess: boolean;
  said: Declaration | undefined;
};

/** A head with the place after it and the rest of its last line. */
export type HeadFound = { head: Head; next: number; rest: Item | undefined };

const WRAPS = 5;
const DOTS_CIRCLED = /^[\s・…‥.·⋯~-]*([①-⑳㉑-㉟])(?=$|[\s【〔[<＜(〈《])/;
const ONLY_DOTS = /^[・…‥.·⋯\s]+$/;

/** What a title's beginning or end may bear beside the name. */
type Marks = { priority: boolean; circled: number; isNew: boolean };

function takeMark(line: string, words: ReadingWords, marks: Marks): number {
  const spaces = /^\s*/.exec(line)?.[0].length ?? 0;
  const bracket = bracketsIn(line.slice(0, 60), spaces)[0];
  if (bracket !== undefined && bracket.start === spaces && bracket.open !== '「') {
    if (isOneOf(bracket.content, words.priority)) marks.priority = true;
    else if (isNewMark(bracket.content, words)) marks.isNew = true;
    else return 0;
    return bracket.end;
  }
  const circled = DOTS_CIRCLED.exec(line);
  if (circled === null) return 0;
  marks.circled = circledValue(circled[1] ?? '');
  return circled[0].length;
}

function takeMarks(line: string, words: ReadingWords, marks: Marks): number {
  let at = 0;
  for (let i = 0; i < 6; i += 1) {
    const taken = takeMark(line.slice(at), words, marks);
    if (taken === 0) break;
    at += taken;
  }
  return at;
}

const LAST = 40;

/** Takes one mark off the end of a title; says where the title then ends, or nothing where there is none. */
function endBefore(line: string, words: ReadingWords, marks: Marks): number | undefined {
  const circled = /[\s・…‥.·⋯]*([①-⑳㉑-㉟])$/.exec(line.slice(-LAST));
  if (circled !== null && marks.circled === 0) {
    marks.circled = circledValue(circled[1] ?? '');
    return line.length - circled[0].length;
  }
  const last = bracketsIn(line.slice(-LAST)).at(-1);
  if (last === undefined || last.end !== Math.min(LAST, line.length) || last.open === '「') return undefined;
  if (isOneOf(last.content, words.priority)) marks.priority = true;
  else if (isNewMark(last.content, words)) marks.isNew = true;
  else return undefined;
  return line.length - (last.end - last.start);
}

/** A title without what is written around it: ・・・①, ＜重点施策＞, 【新規】. */
function bareTitle(item: Item, words: ReadingWords, marks: Marks): string {
  const start = takeMarks(item.fold, words, marks);
  let end = item.fold.length;
  for (let i = 0; i < 4; i += 1) {
    const found = endBefore(item.fold.slice(0, end).trimEnd(), words, marks);
    if (found === undefined) break;
    end = found;
  }
  const title = item.text.slice(start, Math.max(start, end));
  return title.replace(/[・…‥⋯]{2,}$/, '').trim();
}

/** The place of a title's class mark: which line, and the pieces of the title before it. */
type Marked = { mark: ClassMark; line: number; pieces: string[] };

/** True where a title above cannot go on: a bullet, or a blank between, unless a class mark leads the line. */
function beginsAnew(item: Item, isAfterBlank: boolean, words: ReadingWords): boolean {
  if (!isAfterBlank && bulletLength(item.fold) === 0) return false;
  return classMarkIn(item.fold, words)?.start !== 0;
}

/** The lines that a title may reach over. */
function titleLines(
  items: readonly Item[],
  from: number,
  words: ReadingWords,
): { item: Item; line: number }[] {
  const written = items
    .slice(from, from + WRAPS)
    .map((item, i) => ({ item, line: from + i }))
    .filter(({ item }) => item.text !== '');
  const end = written.findIndex(({ item, line }) => {
    const isAfterBlank = line > from && items[line - 1]?.text === '';
    return line > from && beginsAnew(item, isAfterBlank, words);
  });
  return end < 0 ? written : written.slice(0, end);
}

function findMark(
  items: readonly Item[],
  from: number,
  start: number,
  words: ReadingWords,
): Marked | undefined {
  const pieces: string[] = [];
  for (const { item, line } of titleLines(items, from, words)) {
    const begin = line === from ? start : 0;
    const mark = classMarkIn(item.fold, words, begin);
    const end = mark?.start ?? item.text.length;
    if (item.fold.slice(begin, end).includes('。') || end - begin > 200) return undefined;
    const piece = item.text.slice(begin, end).trim();
    if (piece !== '') pieces.push(piece);
    if (mark !== undefined) return { mark, line, pieces };
  }
  return undefined;
}

const SENTENCE_GOES_ON = /^\s*(?:の|に|を|は|が|と|で|へ|や|も|、|及び|又は)/;

/** Marks may stand alone on the lines below a title: ＜重点施策＞, ・・・②. */
function marksBelow(items: readonly Item[], from: number, words: ReadingWords, marks: Marks): number {
  let next = from;
  for (let i = from; i < items.length && i < from + 3; i += 1) {
    const line = items[i]?.fold ?? '';
    if (line === '') continue;
    const found: Marks = { ...marks };
    const taken = takeMarks(line, words, found);
    if (taken === 0 || line.slice(taken).trim() !== '') break;
    Object.assign(marks, found);
    next = i + 1;
  }
  return next;
}

/** Reads a titled measure at a place; undefined where the line is none. */
export function headAt(
  items: readonly Item[],
  from: number,
  isTitleZone: boolean,
  words: ReadingWords,
): HeadFound | undefined {
  const first = items[from];
  if (first === undefined || first.text === '') return undefined;
  const bullet = bulletLength(first.fold);
  const number = leadingCircled(first.fold);
  if (!isTitleZone && bullet === 0 && number.value === 0) return undefined;
  const found = findMark(items, from, Math.max(bullet, number.length), words);
  if (found === undefined) return undefined;
  if (found.pieces.length === 0) return titleBehindMark(items, found, number.value, words);
  const after = restOf(items[found.line] ?? first, found.mark.end);
  if (bullet === 0 && SENTENCE_GOES_ON.test(after.fold)) return undefined;
  return titleBeforeMark(items, first, found, number.value, words);
}

function titleBeforeMark(
  items: readonly Item[],
  first: Item,
  found: Marked,
  circled: number,
  words: ReadingWords,
): HeadFound {
  const marks: Marks = { priority: found.mark.priority, circled, isNew: false };
  const joined = found.pieces.reduce(joinWrapped, '');
  const title = bareTitle(restOf({ ...first, text: joined }, 0), words, marks);
  const after = restOf(items[found.line] ?? first, found.mark.end);
  const rest = restOf(after, takeMarks(after.fold, words, marks));
  const isRest = rest.text !== '' && !ONLY_DOTS.test(rest.fold);
  const next = isRest ? found.line + 1 : marksBelow(items, found.line + 1, words, marks);
  const spoken = isRest ? declarationIn(rest, words) : undefined;
  const said = spoken?.isFirm ? spoken : undefined;
  const at = { from: first.no, to: items[next - 1]?.no ?? first.no };
  const head = headOf(title, at, found.mark, marks, said);
  return { head, next, rest: isRest && said === undefined ? rest : undefined };
}

function headOf(title: string, at: Span, mark: ClassMark, marks: Marks, said: Declaration | undefined): Head {
  return { title, at, class: mark.class, written: mark.written, ...marks, isGuess: false, said };
}

/** 「【Ⅱ-イ】市民活動補償制度」: the class comes first, and the name behind or below it. */
function titleBehindMark(
  items: readonly Item[],
  found: Marked,
  circled: number,
  words: ReadingWords,
): HeadFound | undefined {
  const line = items[found.line];
  if (line === undefined) return undefined;
  const marks: Marks = { priority: found.mark.priority, circled, isNew: false };
  const after = restOf(line, found.mark.end);
  const own = restOf(after, takeMarks(after.fold, words, marks));
  const isOwn = own.text !== '';
  const below = items[found.line + 1];
  const named = isOwn ? own : below;
  if (named === undefined || named.text === '' || named.fold.includes('。')) return undefined;
  if (classMarkIn(named.fold, words) !== undefined) return undefined;
  const title = bareTitle(restOf(named, bulletLength(named.fold)), words, marks);
  if (title === '') return undefined;
  const at = { from: line.no, to: named.no };
  const next = marksBelow(items, found.line + (isOwn ? 1 : 2), words, marks);
  return { head: headOf(title, at, found.mark, marks, undefined), next, rest: undefined };
}

/** A line taken as the name of a measure though no class stands beside it. */
export function headWithoutClass(item: Item, words: ReadingWords): Head {
  const marks: Marks = { priority: false, circled: 0, isNew: false };
  const number = leadingCircled(item.fold);
  marks.circled = number.value;
  const own = restOf(item, Math.max(bulletLength(item.fold), number.length));
  const parted = /^(.{2,}?)(?:\s+|\s*[:(→]\s*)([^\s:(→]{2,12})\)?$/.exec(own.fold);
  const tail = parted === null ? undefined : restOf(own, own.fold.lastIndexOf(parted[2] ?? ''));
  const said = tail === undefined ? undefined : declarationIn({ ...tail, fold: parted?.[2] ?? '' }, words);
  const named =
    said === undefined || parted === null
      ? own
      : restOf({ ...own, text: own.text.slice(0, (parted[1] ?? '').length) }, 0);
  const title = bareTitle(named, words, marks);
  const at = { from: item.no, to: item.no };
  return { title, at, class: null, written: '', ...marks, isGuess: false, said };
}
