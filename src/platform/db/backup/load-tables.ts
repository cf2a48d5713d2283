import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { BrokenBackupError, type Header, RestoreRefusedError } from './format.ts';
import type { Event } from './read-backup.ts';
import { listTables, quoted, rowLines, type Sequence, speakPlainly, type Table } from './tables.ts';

const BATCH_ROWS = 500;
const BATCH_CHARACTERS = 1_000_000;

type Sum = { readonly table: string; readonly rows: number; readonly sha256: string };

/**
 * Fills freshly migrated tables from a backup, inside the caller's transaction. References between tables are
 * taken off while rows come in any order, and put on again at the end, which checks every one of them.
 * `onFile` takes what belongs to the files.
 */
export async function loadTables(
  client: ClientBase,
  header: Header,
  events: AsyncIterable<Event>,
  onFile: (event: Event) => Promise<void>,
): Promise<void> {
  await speakPlainly(client);
  const tables = matching(header, await listTables(client));
  const references = await takeOffReferences(client);
  for (const table of tables.values()) {
    await client.query(`alter table public.${quoted(table.name)} disable trigger user`);
    await client.query(`delete from public.${quoted(table.name)}`);
  }
  const sums = await loadRows(client, tables, events, onFile);
  for (const sum of sums) await compare(client, tables, sum);
  if (sums.length !== tables.size) throw new BrokenBackupError('a table is missing');
  for (const table of tables.values()) {
    await client.query(`alter table public.${quoted(table.name)} enable trigger user`);
  }
  for (const reference of references) await client.query(reference);
  for (const sequence of header.sequences) await setSequence(client, sequence);
}

/** The tables that the migrations made must be those of the backup, column by column. */
function matching(header: Header, tables: readonly Table[]): Map<string, Table> {
  const shape = (list: readonly { name: string; columns: readonly string[] }[]) =>
    JSON.stringify(list.map(({ name, columns }) => [name, columns.toSorted()]));
  const made = tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }));
  if (shape(made) !== shape(header.tables)) {
    throw new RestoreRefusedError(
      'バックアップの表の形が、このプログラムの移行手順で作られる形と異なります。',
      'The tables of the backup are not those that this program’s migrations make.',
    );
  }
  const byName = new Map(tables.map((table) => [table.name, table]));
  return new Map(header.tables.map(({ name, columns }) => [name, arranged(byName.get(name), columns)]));
}

/** The table with its columns in the backup's order. */
function arranged(table: Table | undefined, columns: readonly string[]): Table {
  if (table === undefined) throw new BrokenBackupError('a table is missing');
  const place = (name: string) => columns.indexOf(name);
  return { ...table, columns: table.columns.toSorted((a, b) => place(a.name) - place(b.name)) };
}

async function takeOffReferences(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query(`
    select quote_ident(t.relname) as "table", quote_ident(c.conname) as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_class t on t.oid = c.conrelid
    where c.contype = 'f' and t.relnamespace = 'public'::regnamespace order by 1, 2`);
  for (const { table, name } of rows)
    await client.query(`alter table public.${table} drop constraint ${name}`);
  return rows.map(
    ({ table, name, definition }) => `alter table public.${table} add constraint ${name} ${definition}`,
  );
}

async function loadRows(
  client: ClientBase,
  tables: ReadonlyMap<string, Table>,
  events: AsyncIterable<Event>,
  onFile: (event: Event) => Promise<void>,
): Promise<Sum[]> {
  const sums: Sum[] = [];
  let batch: Batch | undefined;
  for await (const event of events) {
    switch (event.kind) {
      case 'table':
        batch = new Batch(client, tables.get(event.name));
        break;
      case 'row':
        await batch?.add(event.values);
        break;
      case 'rows-end':
        await batch?.flush();
        sums.push({ table: batch?.table.name ?? '', rows: event.rows, sha256: event.sha256 });
        break;
      default:
        await onFile(event);
    }
  }
  return sums;
}

/** Rows on their way into one table. */
class Batch {
  readonly table: Table;
  readonly #client: ClientBase;
  #rows: (string | null)[][] = [];
  #characters = 0;

  constructor(client: ClientBase, table: Table | undefined) {
    if (table === undefined)
      throw new BrokenBackupError('it holds a table that its first line does not name');
    this.table = table;
    this.#client = client;
  }

  async add(row: (string | null)[]): Promise<void> {
    if (row.length !== Math.max(this.table.columns.length, 1)) {
      throw new BrokenBackupError('a row has too few or too many values');
    }
    this.#rows.push(row);
    for (const value of row) this.#characters += value?.length ?? 0;
    if (this.#rows.length >= BATCH_ROWS || this.#characters >= BATCH_CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#rows.length === 0) return;
    const { name, columns } = this.table;
    const names = columns.map((column) => quoted(column.name)).join(', ');
    const values = columns.map((column, i) => `(r->>${i})::${column.type}`).join(', ');
    await this.#client.query(
      `insert into public.${quoted(name)} (${names}) overriding system value
        select ${values} from json_array_elements($1::json) as r`,
      [JSON.stringify(this.#rows)],
    );
    this.#rows = [];
    this.#characters = 0;
  }
}

/** What was written is read back, and must be what the backup says. */
async function compare(client: ClientBase, tables: ReadonlyMap<string, Table>, sum: Sum): Promise<void> {
  const table = tables.get(sum.table);
  const hash = createHash('sha256');
  let rows = 0;
  if (table !== undefined) {
    for await (const row of rowLines(client, table)) {
      hash.update(row).update('\n');
      rows += 1;
    }
  }
  if (rows !== sum.rows || hash.digest('hex') !== sum.sha256) {
    throw new BrokenBackupError(`table ${sum.table} came out different from how it went in`);
  }
}

async function setSequence(client: ClientBase, sequence: Sequence): Promise<void> {
  await client.query('select setval($1::regclass, $2::bigint, $3)', [
    `public.${quoted(sequence.name)}`,
    sequence.lastValue,
    sequence.isCalled,
  ]);
}
