/** One level of a list: how its number is written, and in what words. */
type Level = { format: string; text: string; start: number };
type Numbering = {
  levels: Map<string, Map<number, Level>>;
  lists: Map<string, { base: string; starts: Map<number, number> }>;
};
type Place = { list: string; level: number };

const KANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const IROHA =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス';
const KANJI = '〇一二三四五六七八九';
const BULLETS = '·•●○◯◎■□◆◇▪▫‣◦・※-–';

function attribute(xml: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]{0,200})"`).exec(xml)?.[1];
}

/** The pieces of some XML between a tag's opening and its end, without nesting. */
function blocksIn(xml: string, tag: string): string[] {
  const blocks: string[] = [];
  const close = `</${tag}>`;
  let at = 0;
  for (;;) {
    const open = xml.indexOf(`<${tag} `, at);
    if (open < 0) return blocks;
    const end = xml.indexOf(close, open);
    if (end < 0) return blocks;
    blocks.push(xml.slice(open, end));
    at = end + close.length;
  }
}

function valueIn(xml: string, tag: string): string | undefined {
  const at = xml.indexOf(`<${tag} `);
  return at < 0 ? undefined : attribute(xml.slice(at, at + 400), 'w:val');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#x([0-9a-fA-F]{1,5});/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&amp;', '&');
}

function levelsIn(block: string): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of blocksIn(block, 'w:lvl')) {
    levels.set(Number(attribute(level, 'w:ilvl') ?? 0), {
      format: valueIn(level, 'w:numFmt') ?? 'decimal',
      text: unescaped(valueIn(level, 'w:lvlText') ?? ''),
      start: Number(valueIn(level, 'w:start') ?? 1),
    });
  }
  return levels;
}

function startsIn(block: string): Map<number, number> {
  const starts = new Map<number, number>();
  for (const override of blocksIn(block, 'w:lvlOverride')) {
    const start = valueIn(override, 'w:startOverride');
    if (start !== undefined) starts.set(Number(attribute(override, 'w:ilvl') ?? 0), Number(start));
  }
  return starts;
}

/** Reads word/numbering.xml: every list and how its levels are numbered. */
export function numberingOf(xml: string): Numbering {
  const idOf = (block: string, name: string) => attribute(block, name) ?? '';
  const levels = blocksIn(xml, 'w:abstractNum').map(
    (block) => [idOf(block, 'w:abstractNumId'), levelsIn(block)] as const,
  );
  const lists = blocksIn(xml, 'w:num').map((block) => {
    const base = valueIn(block, 'w:abstractNumId') ?? '';
    return [idOf(block, 'w:numId'), { base, starts: startsIn(block) }] as const;
  });
  return { levels: new Map(levels), lists: new Map(lists) };
}

function kanjiNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : KANJI.charAt(tens)}十`;
  return head + (ones === 0 && value > 0 ? '' : KANJI.charAt(ones));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function romanNumber(value: number): string {
  let left = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (left >= worth && text.length < 20) {
      text += sign;
      left -= worth;
    }
  }
  return text;
}

/** A number as a list writes it: １, 一, ア, ①, i, b. */
export function written(value: number, format: string): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  const formats: Record<string, () => string> = {
    decimalFullWidth: () =>
      String(value).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
    decimalFullWidth2: () =>
      String(value).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
    decimalEnclosedCircle: () => (value <= 20 ? String.fromCharCode(0x245f + value) : String(value)),
    decimalEnclosedParen: () => `（${value}）`,
    decimalZero: () => String(value).padStart(2, '0'),
    aiueo: () => KANA.charAt(value - 1),
    aiueoFullWidth: () => KANA.charAt(value - 1),
    iroha: () => IROHA.charAt(value - 1),
    irohaFullWidth: () => IROHA.charAt(value - 1),
    japaneseCounting: () => kanjiNumber(value),
    japaneseDigitalTenThousand: () => kanjiNumber(value),
    ideographDigital: () => kanjiNumber(value),
    chineseCounting: () => kanjiNumber(value),
    upperRoman: () => romanNumber(value),
    lowerRoman: () => romanNumber(value).toLowerCase(),
    upperLetter: () => letter.toUpperCase(),
    lowerLetter: () => letter,
    none: () => '',
  };
  return formats[format]?.() ?? String(value);
}

function bulletOf(text: string): string {
  const first = text.charAt(0);
  return BULLETS.includes(first) && first !== '' ? first : '·';
}

type List = { key: string; starts: Map<number, number>; levels: Map<number, Level> };

function listOf(numbering: Numbering, id: string): List | undefined {
  const list = numbering.lists.get(id);
  const levels = numbering.levels.get(list?.base ?? '');
  if (list === undefined || levels === undefined) return undefined;
  return { key: list.starts.size > 0 ? `list ${id}` : `base ${list.base}`, starts: list.starts, levels };
}

function startOf(list: List, level: number): number {
  return list.starts.get(level) ?? list.levels.get(level)?.start ?? 1;
}

/** Counts one item on; the levels below it begin anew. */
function countOn(numbers: number[], list: List, level: number): void {
  for (let i = 0; i < level; i += 1) numbers[i] ??= startOf(list, i);
  numbers[level] = (numbers[level] ?? startOf(list, level) - 1) + 1;
  numbers.length = level + 1;
}

/** Counts the lists of a paper and says what stands before each item. */
function counter(numbering: Numbering): (place: Place) => string {
  const counts = new Map<string, number[]>();
  return (place) => {
    const list = listOf(numbering, place.list);
    const own = list?.levels.get(place.level);
    if (list === undefined || own === undefined) return '';
    if (own.format === 'bullet') return `${bulletOf(own.text)} `;
    const numbers = counts.get(list.key) ?? [];
    counts.set(list.key, numbers);
    countOn(numbers, list, place.level);
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return written(numbers[at] ?? startOf(list, at), list.levels.get(at)?.format ?? 'decimal');
    });
    return text === '' ? '' : `${text}　`;
  };
}

function placeIn(properties: string, styles: ReadonlyMap<string, Place>): Place | undefined {
  const at = properties.indexOf('<w:numPr>');
  const style = styles.get(valueIn(properties, 'w:pStyle') ?? '');
  if (at < 0) return style;
  const own = properties.slice(at, properties.indexOf('</w:numPr>', at));
  const list = valueIn(own, 'w:numId') ?? style?.list;
  if (list === undefined || list === '0') return undefined;
  return { list, level: Number(valueIn(own, 'w:ilvl') ?? style?.level ?? 0) };
}

function stylesOf(xml: string): Map<string, Place> {
  const styles = new Map<string, Place>();
  for (const block of blocksIn(xml, 'w:style')) {
    const place = placeIn(block, new Map());
    const id = attribute(block, 'w:styleId');
    if (place !== undefined && id !== undefined) styles.set(id, place);
  }
  return styles;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function withoutList(xml: string): string {
  const at = xml.indexOf('<w:numPr>');
  const end = xml.indexOf('</w:numPr>', at);
  return at < 0 || end < 0 ? xml : xml.slice(0, at) + xml.slice(end + '</w:numPr>'.length);
}

function withoutBlocks(xml: string, tag: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    const open = xml.indexOf(`<${tag} `, at);
    const end = open < 0 ? -1 : xml.indexOf(`</${tag}>`, open);
    if (end < 0) return pieces.length === 0 ? xml : pieces.join('') + xml.slice(at);
    pieces.push(xml.slice(at, open));
    at = end + tag.length + 3;
  }
}

/** Writes into word/document.xml the numbers and bullets that Word only shows, and takes the lists away. */
export function withNumbers(document: string, numbering: string, styles: string): string {
  const labelOf = counter(numberingOf(numbering));
  const styled = stylesOf(styles);
  const xml = withoutBlocks(document, 'w:pPrChange');
  const pieces: string[] = [];
  let at = 0;
  for (;;) {
    const open = xml.indexOf('<w:pPr>', at);
    const close = open < 0 ? -1 : xml.indexOf('</w:pPr>', open);
    if (close < 0) break;
    const end = close + '</w:pPr>'.length;
    const properties = xml.slice(open, end);
    const place = placeIn(properties, styled);
    const label = place === undefined ? '' : labelOf(place);
    pieces.push(xml.slice(at, open), withoutList(properties));
    if (label !== '') pieces.push(`<w:r><w:t xml:space="preserve">${escaped(label)}</w:t></w:r>`);
    at = end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

/** word/styles.xml without its lists, which are written out already. */
export function stylesWithoutLists(styles: string): string {
  return styles.split('<w:numPr>').reduce((kept, piece, i) => {
    if (i === 0) return piece;
    const end = piece.indexOf('</w:numPr>');
    return kept + (end < 0 ? `<w:numPr>${piece}` : piece.slice(end + '</w:numPr>'.length));
  });
}
