import {
  AlignmentType,
  BorderStyle,
  ConcreteHyperlink,
  HeadingLevel,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { BODY_STYLE, BULLETS, DELETED_COLOUR, LINK_COLOUR, NOTE_STYLE, NUMBERS } from './docx-styles.ts';
import {
  type Block,
  type Cell,
  type CellBlock,
  isSafeHref,
  type Paper,
  type Run,
  type Runs,
  textOf,
} from './paper.ts';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;
const ALIGN = { start: AlignmentType.LEFT, center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '6E6E6E' };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

/** Turns blocks into Word's; counts links and lists itself, because the library's own names for them are random. */
export class DocxBlocks {
  /** Address to the id of its relationship. */
  readonly links = new Map<string, string>();
  readonly #widthTwips: number;
  #lists = 0;

  constructor(widthTwips: number) {
    this.#widthTwips = widthTwips;
  }

  all(blocks: Paper['blocks']): (Paragraph | Table)[] {
    return blocks.flatMap((block) => this.#block(block));
  }

  #block(block: Block): (Paragraph | Table)[] {
    if (block.kind === 'heading') {
      const level = HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_4;
      const centred = block.align === 'center' ? { alignment: AlignmentType.CENTER } : {};
      return [new Paragraph({ heading: level, ...centred, children: this.#runs(block.runs) })];
    }
    if (block.kind === 'page-break') return [new Paragraph({ children: [new PageBreak()] })];
    if (block.kind === 'table') return this.#table(block);
    return this.#small(block);
  }

  #small(block: CellBlock): Paragraph[] {
    if (block.kind === 'list') {
      this.#lists += 1;
      const numbering = { reference: block.ordered ? NUMBERS : BULLETS, level: 0, instance: this.#lists };
      return block.items.map((item) => new Paragraph({ numbering, children: this.#runs(item) }));
    }
    const children = this.#runs(block.runs);
    if (block.kind === 'note') return [new Paragraph({ style: NOTE_STYLE, children })];
    const indented = block.indent ? { style: BODY_STYLE } : {};
    return [new Paragraph({ ...indented, alignment: ALIGN[block.align ?? 'start'], children })];
  }

  #table(block: Extract<Block, { kind: 'table' }>): (Paragraph | Table)[] {
    const { caption, columns } = block;
    const whole = columns.reduce((sum, { width }) => sum + width, 0);
    const widths = columns.map(({ width }) => Math.floor((width / whole) * this.#widthTwips));
    const head = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: columns.map(({ heading }, index) => headCell(heading, widths[index] ?? 0)),
    });
    const table = new Table({
      width: { size: this.#widthTwips, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      rows: [head, ...this.#rows(block)],
    });
    const above =
      caption === undefined ? [] : [new Paragraph({ style: 'Caption', children: this.#runs([caption]) })];
    // Word joins two tables that touch, so a thin paragraph follows each.
    return [...above, table, new Paragraph({ spacing: { line: 200, after: 0 }, children: [] })];
  }

  #rows({ rows, columns }: Extract<Block, { kind: 'table' }>): TableRow[] {
    const starts = startsOf(rows, columns.length);
    return rows.map((row, index) => {
      const headsGroup = row.length === 1 && row[0]?.shaded === true && row[0].columnSpan === columns.length;
      const alignOf = (at: number) => columns[starts[index]?.[at] ?? 0]?.align ?? 'start';
      return new TableRow({
        cantSplit: headsGroup,
        children: row.map((cell, at) => this.#cell(cell, alignOf(at))),
      });
    });
  }

  #cell(cell: Cell, align: 'start' | 'end'): TableCell {
    const blocks = cell.blocks.map((block) =>
      block.kind === 'paragraph' ? { ...block, align: block.align ?? align } : block,
    );
    const children = blocks.flatMap((block) => this.#small(block));
    return new TableCell({
      ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
      ...(cell.columnSpan === undefined ? {} : { columnSpan: cell.columnSpan }),
      ...(cell.shaded ? { shading: { type: ShadingType.CLEAR, fill: 'F3F3F3', color: 'auto' } } : {}),
      children: children.length > 0 ? children : [new Paragraph({ children: [] })],
    });
  }

  #runs(runs: Runs): ParagraphChild[] {
    return runs.flatMap((run): ParagraphChild[] => {
      if (typeof run !== 'string' && run.kind === 'link' && isSafeHref(run.href)) {
        const children = textRuns(textOf(run), { color: LINK_COLOUR, underline: {} });
        return [new ConcreteHyperlink(children, this.#linkId(run.href))];
      }
      return textRuns(textOf(run), formOf(run));
    });
  }

  #linkId(href: string): string {
    const known = this.links.get(href);
    if (known !== undefined) return known;
    const id = `Link${this.links.size + 1}`;
    this.links.set(href, id);
    return id;
  }
}

type Form = { size?: number; bold?: boolean; strike?: boolean; underline?: object; color?: string };

function formOf(run: Run): Form {
  if (typeof run === 'string' || run.kind === 'link') return {};
  if (run.kind === 'strong') return { bold: true };
  if (run.kind === 'inserted') return { underline: {}, color: LINK_COLOUR };
  return { strike: true, color: DELETED_COLOUR };
}

/** One run a line; letters that XML cannot hold are left out. */
export function textRuns(text: string, form: Form = {}): TextRun[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .split('\n')
    .map((line, index) => new TextRun({ ...form, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** The column in which each cell of each row begins, given the cells that reach down from above. */
function startsOf(rows: readonly (readonly Cell[])[], count: number): number[][] {
  /** How many more rows each column is taken by a cell from above. */
  let taken = new Array<number>(count).fill(0);
  return rows.map((row) => {
    const starts: number[] = [];
    for (const { columnSpan = 1, rowSpan = 1 } of row) {
      const free = taken.findIndex((rowsLeft, at) => rowsLeft === 0 && at > (starts.at(-1) ?? -1));
      starts.push(free);
      taken.fill(rowSpan, free, free + columnSpan);
    }
    taken = taken.map((rowsLeft) => Math.max(0, rowsLeft - 1));
    return starts;
  });
}

function headCell(text: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    shading: { type: ShadingType.CLEAR, fill: 'E4E4E4', color: 'auto' },
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: textRuns(text, { bold: true }) })],
  });
}
