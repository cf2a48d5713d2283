/**
 * How a table comes in lines: ┌ opens it, ├ each row, │ each cell, ┆ a cell that goes on from the row above,
 * └ closes it; each sign stands alone on a line.
 */
const SIGNS = { open: '┌', row: '├', cell: '│', goesOn: '┆', close: '└' } as const;

/** A cell that reaches down over rows still to come. */
type Reach = { column: number; rows: number; width: number };

type Writer = {
  lines: string[];
  line: string;
  lists: ('ul' | 'ol')[];
  tables: number;
  column: number;
  widths: number[];
  reaches: Reach[];
  hidden: number;
};

function flush(writer: Writer, isBlock: boolean): void {
  const text = writer.line.trim();
  if (text !== '' || isBlock) writer.lines.push(...writer.line.split('\n'));
  writer.line = '';
}

function sign(writer: Writer, text: string): void {
  flush(writer, false);
  writer.lines.push(text);
}

function spanIn(attributes: string, name: string): number {
  const value = Number(new RegExp(`${name}="(\\d{1,3})"`).exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(value, 1), 64);
}

/** Cells from above that reach into this row at the place that was come to. */
function goOn(writer: Writer): void {
  for (let reach = reachAt(writer); reach !== undefined; reach = reachAt(writer)) {
    reach.rows -= 1;
    for (let i = 0; i < reach.width; i += 1) sign(writer, i === 0 ? SIGNS.goesOn : SIGNS.cell);
    writer.column += reach.width;
  }
}

function reachAt(writer: Writer): Reach | undefined {
  return writer.reaches.find(({ column, rows }) => column === writer.column && rows > 0);
}

function openCell(writer: Writer, attributes: string): void {
  goOn(writer);
  const width = spanIn(attributes, 'colspan');
  const rows = spanIn(attributes, 'rowspan') - 1;
  writer.reaches = writer.reaches.filter((reach) => reach.rows > 0 && reach.column !== writer.column);
  if (rows > 0) writer.reaches.push({ column: writer.column, rows, width });
  sign(writer, SIGNS.cell);
  writer.column += width;
}

function closeCell(writer: Writer, width: number): void {
  flush(writer, false);
  for (let i = 1; i < width; i += 1) sign(writer, SIGNS.cell);
}

type Tag = { name: string; isEnd: boolean; attributes: string };

function onWholeTable(writer: Writer, isEnd: boolean): void {
  writer.tables += isEnd ? -1 : 1;
  if (writer.tables !== (isEnd ? 0 : 1)) return;
  sign(writer, isEnd ? SIGNS.close : SIGNS.open);
  if (!isEnd) writer.reaches = [];
}

function onRow(writer: Writer, isEnd: boolean): void {
  if (isEnd) goOn(writer);
  else sign(writer, SIGNS.row);
  writer.column = 0;
}

function onCell(writer: Writer, tag: Tag): void {
  if (tag.isEnd) closeCell(writer, writer.widths.pop() ?? 1);
  else {
    writer.widths.push(spanIn(tag.attributes, 'colspan'));
    openCell(writer, tag.attributes);
  }
}

/** A table inside a cell reads as the lines of that cell. */
function onTable(writer: Writer, tag: Tag): void {
  if (tag.name === 'table') onWholeTable(writer, tag.isEnd);
  else if (writer.tables !== 1) flush(writer, false);
  else if (tag.name === 'tr') onRow(writer, tag.isEnd);
  else onCell(writer, tag);
}

const STARTS_WITH_MARK = /^[·•●○■□◆◇・※①-⑳]/;

function onList(writer: Writer, tag: Tag): void {
  flush(writer, false);
  if (tag.name === 'ul' || tag.name === 'ol') {
    if (tag.isEnd) writer.lists.pop();
    else writer.lists.push(tag.name);
  } else if (!tag.isEnd && writer.lists.at(-1) === 'ul') writer.line = '・';
}

function onTag(writer: Writer, tag: Tag): void {
  if (tag.name === 'li' && /id="(?:footnote|endnote|comment)-/.test(tag.attributes)) writer.hidden += 1;
  else if (tag.name === 'li' && tag.isEnd && writer.hidden > 0) writer.hidden -= 1;
  else if (tag.name === 'sup') writer.hidden += tag.isEnd ? -Math.min(1, writer.hidden) : 1;
  else if (/^(?:table|tr|td|th)$/.test(tag.name)) onTable(writer, tag);
  else if (/^(?:ul|ol|li)$/.test(tag.name)) onList(writer, tag);
  else if (tag.name === 'br') writer.line += '\n';
  else if (/^(?:p|h[1-6])$/.test(tag.name) && tag.isEnd) flush(writer, writer.hidden === 0);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&');
}

/** Turns mammoth's HTML into lines: paragraphs, list items with a bullet, tables with signs. */
export function linesOfHtml(html: string): string[] {
  const writer: Writer = {
    lines: [],
    line: '',
    lists: [],
    tables: 0,
    column: 0,
    widths: [],
    reaches: [],
    hidden: 0,
  };
  for (const found of html.matchAll(/<(\/?)([a-z][a-z0-9]*)([^<>]*)>|([^<]+)/g)) {
    const [, end, name, attributes, text] = found;
    if (name !== undefined) onTag(writer, { name, isEnd: end === '/', attributes: attributes ?? '' });
    else if (text !== undefined && writer.hidden === 0) {
      const plain = unescaped(text);
      const isMarked = writer.line === '・' && STARTS_WITH_MARK.test(plain.trimStart());
      writer.line = isMarked ? plain : writer.line + plain;
    }
  }
  flush(writer, false);
  return writer.lines;
}
