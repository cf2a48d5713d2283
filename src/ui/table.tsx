import type { Child } from 'hono/jsx';

export type Column<Row> = {
  readonly head: string;
  readonly cell: (row: Row) => Child;
  /** `number` stands right with even figures, `short` never breaks, `actions` holds buttons. */
  readonly kind?: 'text' | 'number' | 'short' | 'actions' | undefined;
  /** Names the row; on a phone it is the title of the card. */
  readonly rowHead?: boolean | undefined;
};

type DataTableProps<Row> = {
  /** What the table holds; read by screen readers, shown with `showCaption`. */
  caption: string;
  showCaption?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** `cards` (the usual): each row is a card on a phone. `scroll`: the table scrolls inside itself. */
  narrow?: 'cards' | 'scroll' | undefined;
  foot?: readonly Child[] | undefined;
};

/** A region that scrolls must be reachable by keyboard, or its far columns cannot be read. */
export function scrollRegion(label: string) {
  return { tabindex: 0, role: 'region', 'aria-label': label } as const;
}

function cellClass<Row>(column: Column<Row>): string | undefined {
  return column.kind === undefined ? undefined : `cell--${column.kind}`;
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const cssClass = cellClass(column);
  return column.rowHead ? (
    <th scope="row" class={cssClass} data-label={column.head}>
      {column.cell(row)}
    </th>
  ) : (
    <td class={cssClass} data-label={column.head}>
      {column.cell(row)}
    </td>
  );
}

/** Rows of equal things. On a phone every cell keeps its heading as a label. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, showCaption, columns, rows, narrow, foot } = props;
  const scroll = narrow === 'scroll' ? scrollRegion(caption) : {};
  return (
    <div class={`table-frame table-frame--${narrow ?? 'cards'}`} {...scroll}>
      <table class="table">
        <caption class={showCaption ? undefined : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" class={cellClass(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {columns.map((column) => (
                <Cell column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        {foot !== undefined && (
          <tfoot>
            <tr>
              {columns.map((column, index) => (
                <td class={cellClass(column)} data-label={column.head}>
                  {foot[index] ?? ''}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
