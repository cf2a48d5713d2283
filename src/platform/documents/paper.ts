/** A stretch of text. Its text is never read as markup; a newline in it breaks the line. */
export type Run =
  | string
  | { readonly kind: 'strong' | 'inserted' | 'deleted'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export type Runs = readonly Run[];

/** Heading levels 1–4 stand below the paper's own title, which is not a block. */
export type Heading = {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly runs: Runs;
  /** In the middle of the line and without a rule below it, as the title of a letter stands. */
  readonly align?: 'center' | undefined;
};
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly runs: Runs;
  readonly align?: 'start' | 'center' | 'end' | undefined;
  /** A first line one character in, as running text in official papers has. */
  readonly indent?: boolean | undefined;
};
export type List = {
  readonly kind: 'list';
  readonly ordered?: boolean | undefined;
  readonly items: readonly Runs[];
};
/** A remark in smaller type (※, ⇒), set off by a line at its side. */
export type Note = { readonly kind: 'note'; readonly runs: Runs };
export type PageBreak = { readonly kind: 'page-break' };

export type CellBlock = Paragraph | List | Note;
export type Cell = {
  readonly blocks: readonly CellBlock[];
  readonly rowSpan?: number | undefined;
  readonly columnSpan?: number | undefined;
  /** Shaded, for a cell that heads the rows below it or beside it. */
  readonly shaded?: boolean | undefined;
};
export type Column = {
  /** Its share of the width, in any unit that all columns of the table have in common. */
  readonly width: number;
  readonly heading: string;
  readonly align?: 'start' | 'end' | undefined;
};
/**
 * The heading row is drawn from the columns and repeated on each page. A row lists the cells that begin in it;
 * a row of one shaded cell over all columns is a heading of the rows below it, and is not left alone at the end of a page.
 */
export type Table = {
  readonly kind: 'table';
  /** What the table shows, drawn above it. */
  readonly caption?: string | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};

export type Block = Heading | Paragraph | List | Note | Table | PageBreak;

/** An official paper, whatever it is written as: `writeDocx` and `renderPdf` both take it. */
export type Paper = {
  readonly title: string;
  /** False where the title stands in the blocks themselves, as in a letter; the file is named by it all the same. */
  readonly isTitleDrawn?: boolean | undefined;
  /** False leaves the page number out of the foot: a file of several letters counts no pages through. */
  readonly isNumbered?: boolean | undefined;
  readonly subtitle?: string | undefined;
  readonly lang: 'ja' | 'en';
  readonly orientation: 'portrait' | 'landscape';
  /** Day of the paper, YYYY-MM-DD; written into the file as its date. Nothing else in the file knows a clock. */
  readonly date: string;
  /** Lines at the right above the title: the date as people read it, the office. */
  readonly head?: readonly string[] | undefined;
  /** Who gives the paper out; in the file's properties. */
  readonly author?: string | undefined;
  /** Lines at the top and the foot of each page; the page number is added to the foot. */
  readonly header?: readonly string[] | undefined;
  readonly footer?: readonly string[] | undefined;
  readonly blocks: readonly Block[];
};

/** A heading from plain text. */
export function heading(level: Heading['level'], ...runs: Run[]): Heading {
  return { kind: 'heading', level, runs };
}

/** A paragraph from plain text or runs. */
export function paragraph(...runs: Run[]): Paragraph {
  return { kind: 'paragraph', runs };
}

/** A remark from plain text or runs. */
export function note(...runs: Run[]): Note {
  return { kind: 'note', runs };
}

/** A cell of one paragraph for each text. */
export function cell(...paragraphs: (Run | Runs)[]): Cell {
  return {
    blocks: paragraphs.map((one) => ({ kind: 'paragraph', runs: isRun(one) ? [one] : one })),
  };
}

function isRun(one: Run | Runs): one is Run {
  return !Array.isArray(one);
}

/** Runs of a word-level comparison; one side leaves out what the other holds. */
export function diffRuns(
  parts: readonly { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }[],
  side?: 'old' | 'new' | undefined,
): Runs {
  return parts.flatMap((part): Run[] => {
    if (part.kind === 'same') return [part.text];
    if (part.kind === 'removed') return side === 'new' ? [] : [{ kind: 'deleted', text: part.text }];
    return side === 'old' ? [] : [{ kind: 'inserted', text: part.text }];
  });
}

/** The text of a run without its kind. */
export function textOf(run: Run): string {
  return typeof run === 'string' ? run : run.text;
}

/** The addresses that a paper may link to; anything else stays text. */
export function isSafeHref(href: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s]+$/i.test(href);
}
