import type { ClientBase } from 'pg';

export type Column = { readonly name: string; readonly type: string };
export type Table = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
};
export type Sequence = { readonly name: string; readonly lastValue: string; readonly isCalled: boolean };

const PAGE_ROWS = 500;

/** Every value becomes PostgreSQL's own text for it, and the same text on every machine. */
const PLAIN_TEXT = [
  `set local datestyle = 'ISO, YMD'`,
  `set local intervalstyle = 'postgres'`,
  `set local timezone = 'UTC'`,
  `set local bytea_output = 'hex'`,
  'set local extra_float_digits = 1',
].join(';');

/** A name as SQL takes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Makes values come out, and go in, as text that means the same everywhere; inside a transaction. */
export async function speakPlainly(client: ClientBase): Promise<void> {
  await client.query(PLAIN_TEXT);
}

/** Our own tables, with the columns that hold something of their own. */
export async function listTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query(`
    select c.relname::text as name,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
        from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select json_agg(a.attname order by k.place)
        from pg_index i, unnest(i.indkey::int2[]) with ordinality as k(attnum, place), pg_attribute a
        where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum), '[]') as key
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    order by c.relname collate "C"`);
  return rows.map(({ name, columns, key }) => ({ name, columns: columns ?? [], key }));
}

/** Where each sequence stands. */
export async function listSequences(client: ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query(`
    select relname::text as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname collate "C"`);
  const sequences: Sequence[] = [];
  for (const { name } of rows) {
    const state = await client.query(
      `select last_value::text as value, is_called from public.${quoted(name)}`,
    );
    sequences.push({ name, lastValue: state.rows[0].value, isCalled: state.rows[0].is_called });
  }
  return sequences;
}

/** The rows of a table, a page at a time, in an order that every engine agrees on. */
export async function* rowLines(client: ClientBase, table: Table): AsyncGenerator<string> {
  const columns = table.columns.map((column) => `${quoted(column.name)}::text`);
  const order = table.key.length > 0 ? table.key.map((name) => `${quoted(name)}::text`) : columns;
  const sorted = order.map((text) => `${text} collate "C"`).join(', ');
  await client.query(
    `declare rows_of_table no scroll cursor for select ${columns.join(', ') || 'null'} from public.${quoted(table.name)}
      ${sorted === '' ? '' : `order by ${sorted}`}`,
  );
  for (;;) {
    const page = await client.query({ text: `fetch ${PAGE_ROWS} from rows_of_table`, rowMode: 'array' });
    for (const row of page.rows) yield JSON.stringify(row);
    if (page.rows.length < PAGE_ROWS) break;
  }
  await client.query('close rows_of_table');
}
