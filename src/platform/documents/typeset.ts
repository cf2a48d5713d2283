import { say } from '#kernel/words.ts';
import type { Covers } from './fonts.ts';
import {
  type Block,
  type Cell,
  type CellBlock,
  isSafeHref,
  type Paper,
  type Run,
  type Runs,
  type Table,
  textOf,
} from './paper.ts';
import { DOCUMENT_WORDS } from './words.ts';

/** A run as the template takes it: lines, each in pieces between which it may be broken. */
type SetRun = { kind: string; lines: string[][]; href?: string };
type SetBlock = { kind: string; [part: string]: unknown };

/** Stands for a character that the typeface lacks, as Japanese printers have it (ゲタ). */
const GETA = '〓';
/** More characters than these without a place to break do not fit a narrow cell. */
const LONG_WORD = /[!-~]{16,}/g;

/** The paper as plain values for the template: drawable characters only, headings without a gap in their levels. */
export function typeset(paper: Paper, covers: Covers): Record<string, unknown> {
  const missing = new Set<number>();
  const clean = (text: string) => drawable(text, covers, missing);
  const lines = (texts: readonly string[] | undefined) => (texts ?? []).map(clean);
  const blocks = levelled(paper.blocks).map((block) => setBlock(block, clean));
  const set = {
    title: clean(paper.title.replaceAll('\n', ' ')).trim() || GETA,
    titled: paper.isTitleDrawn !== false,
    numbered: paper.isNumbered !== false,
    subtitle: paper.subtitle === undefined ? null : clean(paper.subtitle),
    author: paper.author === undefined ? [] : [clean(paper.author)],
    lang: paper.lang,
    landscape: paper.orientation === 'landscape',
    date: paper.date.split('-').map(Number),
    head: lines(paper.head),
    header: lines(paper.header),
    footer: lines(paper.footer),
  };
  if (missing.size > 0) {
    const codes = [...missing]
      .toSorted((a, b) => a - b)
      .map((code) => `U+${code.toString(16).toUpperCase()}`)
      .join(', ');
    const runs = [say(paper.lang, DOCUMENT_WORDS.missingCharacters, { codes })];
    blocks.push({ kind: 'note', runs: setRuns(runs, clean) });
  }
  return { ...set, blocks };
}

type Clean = (text: string) => string;

function setBlock(block: Block, clean: Clean): SetBlock {
  switch (block.kind) {
    case 'heading':
      return {
        kind: 'heading',
        level: block.level,
        center: block.align === 'center',
        runs: setRuns(block.runs, clean),
      };
    case 'table':
      return {
        kind: 'table',
        caption: block.caption === undefined ? null : clean(block.caption),
        columns: block.columns.map(({ width, heading, align }) => ({
          width,
          heading: setRuns([heading], clean),
          end: align === 'end',
        })),
        rows: block.rows.map((row, index) => ({
          headsGroup:
            headsGroup(block, index) && index + 1 < block.rows.length && !headsGroup(block, index + 1),
          cells: row.map((cell) => setCell(cell, clean)),
        })),
      };
    case 'page-break':
      return { kind: 'page-break' };
    case 'paragraph':
    case 'list':
    case 'note':
      return setCellBlock(block, clean);
  }
}

/** Whether a row is the heading of the rows below it; Typst stops dead when two such headings meet. */
function headsGroup({ columns, rows }: Table, index: number): boolean {
  const [first, ...others] = rows[index] ?? [];
  return (
    others.length === 0 && first?.shaded === true && first.columnSpan === columns.length && columns.length > 1
  );
}

function setCell(cell: Cell, clean: Clean) {
  return {
    rows: cell.rowSpan ?? 1,
    columns: cell.columnSpan ?? 1,
    shaded: cell.shaded ?? false,
    blocks: cell.blocks.map((block) => setCellBlock(block, clean)),
  };
}

function setCellBlock(block: CellBlock, clean: Clean): SetBlock {
  if (block.kind === 'list') {
    return {
      kind: 'list',
      ordered: block.ordered ?? false,
      items: block.items.map((item) => setRuns(item, clean)),
    };
  }
  const runs = setRuns(block.runs, clean);
  if (block.kind === 'note') return { kind: 'note', runs };
  return { kind: 'paragraph', runs, align: block.align ?? 'start', indent: block.indent ?? false };
}

function setRuns(runs: Runs, clean: Clean): SetRun[] {
  return runs.map((run) => setRun(run, clean));
}

function setRun(run: Run, clean: Clean): SetRun {
  const lines = clean(textOf(run)).split('\n').map(pieces);
  if (typeof run === 'string') return { kind: 'plain', lines };
  if (run.kind !== 'link') return { kind: run.kind, lines };
  return isSafeHref(run.href) ? { kind: 'link', lines, href: run.href } : { kind: 'plain', lines };
}

/** Long words and addresses may be broken after a mark, or else anywhere, so that they stay in their cell. */
function pieces(line: string): string[] {
  const marked = line.replace(LONG_WORD, (word) =>
    word.replace(/[/.\-_?&=%#:@+,]+(?=[^/])|[^/.\-_?&=%#:@+,]{12}/g, '$&\n'),
  );
  return marked.split('\n');
}

/** PDF/UA takes no heading without words. */
function hasWords(block: Block): boolean {
  return block.kind !== 'heading' || block.runs.some((run) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(textOf(run)));
}

/** PDF/UA asks that no level be left out on the way down. */
function levelled(blocks: readonly Block[]): Block[] {
  let above = 0;
  return blocks.filter(hasWords).map((block) => {
    if (block.kind !== 'heading') return block;
    above = Math.min(block.level, above + 1);
    return { ...block, level: above as typeof block.level };
  });
}

function drawable(text: string, covers: Covers, missing: Set<number>): string {
  const composed = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\p{Script=Han}\n]\p{M}+/gu, (one) => one.normalize('NFC'));
  let drawn = '';
  for (const character of composed) drawn += draw(character, covers, missing);
  return drawn;
}

function draw(character: string, covers: Covers, missing: Set<number>): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\n' || (code >= 0x20 && covers(code))) return character;
  if (character === '\t') return ' ';
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(character)) return '';
  const twin = character.normalize('NFKC');
  if (twin !== '' && [...twin].every((one) => covers(one.codePointAt(0) ?? 0))) return twin;
  missing.add(code);
  return GETA;
}
