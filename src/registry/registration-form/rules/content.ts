/** The pages of the form in their order; the last one, which checks all answers, has no fields of its own. */
export const FORM_PAGES = [
  'group',
  'work',
  'members',
  'officers',
  'contacts',
  'publicity',
  'papers',
] as const;
export type FormPageName = (typeof FORM_PAGES)[number];

/** What each page asks: single values, lists of ticks, and repeated rows. */
export const ASKED = {
  group: {
    ones: ['kind', 'name', 'nameKana', 'corporateNumber', 'founded'],
    lists: [],
    rows: { formerNames: ['name', 'untilOn'] },
  },
  work: {
    ones: ['summary', 'purpose', 'activities', 'areaCode', 'meets', 'fee'],
    lists: ['npoFields', 'cityFields'],
    rows: {},
  },
  members: { ones: ['memberCount', 'citizenCount', 'recruiting', 'recruitingText'], lists: [], rows: {} },
  officers: {
    ones: ['authorIs'],
    lists: [],
    rows: { officers: ['post', 'name', 'nameKana', 'startsOn', 'endsOn'] },
  },
  contacts: {
    ones: ['website', 'postalCode', 'address'],
    lists: [],
    rows: { contacts: ['kind', 'label', 'value', 'publicity'], links: ['label', 'href'] },
  },
  publicity: { ones: [], lists: ['publicFacts'], rows: {} },
  papers: { ones: [], lists: ['readyPapers', 'declared'], rows: {} },
} as const satisfies Record<
  FormPageName,
  { ones: readonly string[]; lists: readonly string[]; rows: Record<string, readonly string[]> }
>;

export type Row = Readonly<Record<string, string>>;

/** An organisation's paper in the making: every value as it was typed, right or wrong. */
export type Content = {
  readonly ones: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  /** Pages that have been saved at least once. */
  readonly seen: readonly FormPageName[];
};

export const EMPTY_CONTENT: Content = { ones: {}, lists: {}, rows: {}, seen: [] };

/** Rows that a page takes of each kind; more than any group needs. */
export const MOST_ROWS = 30;

export const isFormPage = (value: string): value is FormPageName => FORM_PAGES.some((page) => page === value);

export const isEmptyRow = (row: Row, ...chosen: string[]): boolean =>
  Object.entries(row).every(([name, value]) => chosen.includes(name) || value.trim() === '');

/** Values that stand in a row before anybody types: they alone make no row. */
export const CHOSEN_BEFOREHAND: Readonly<Record<string, readonly string[]>> = {
  officers: ['post'],
  contacts: ['kind', 'publicity'],
  links: [],
  formerNames: [],
};

/** The page on which a field stands, so that an error or a remark leads to it. */
export function pageOf(field: string): FormPageName {
  const [name = ''] = field.split('.');
  const found = FORM_PAGES.find((page) => {
    const { ones, lists, rows } = ASKED[page];
    return [...ones, ...lists, ...Object.keys(rows)].some((asked) => asked === name);
  });
  return found ?? 'group';
}

/** Every name by which a remark can point at something: facts, lists, and kinds of rows. */
export const REMARKABLE: readonly string[] = FORM_PAGES.flatMap((page) => {
  const { ones, lists, rows } = ASKED[page];
  return [...ones, ...lists, ...Object.keys(rows)];
});

/** The content with one page written over by what was sent for it. */
export function withPage(content: Content, page: FormPageName, sent: Omit<Content, 'seen'>): Content {
  return {
    ones: { ...content.ones, ...sent.ones },
    lists: { ...content.lists, ...sent.lists },
    rows: { ...content.rows, ...sent.rows },
    seen: content.seen.includes(page) ? content.seen : [...content.seen, page],
  };
}

/** The content without rows in which nothing was typed. */
export function withoutEmptyRows(content: Content): Content {
  const kept = Object.entries(content.rows).map(([name, rows]) => [
    name,
    rows.filter((row) => !isEmptyRow(row, ...(CHOSEN_BEFOREHAND[name] ?? []))),
  ]);
  return { ...content, rows: Object.fromEntries(kept) };
}

/** How large a paper may grow, in characters of all that was typed. */
export const MOST_TYPED = 200_000;

export function typedLength(content: Content): number {
  return JSON.stringify(content).length;
}
