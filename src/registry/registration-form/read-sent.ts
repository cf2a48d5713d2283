import { type Sent, typed } from '#platform/http/read-form.ts';
import { ASKED, type Content, type FormPageName, MOST_ROWS, type Row } from './rules/content.ts';

/** What the database cannot hold in a text: the null sign and halves of characters. Nobody types them. */
const clean = (value: string) => value.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\ufffd');

/** What was sent for one page of the form, exactly as it was typed. */
export function readSent(page: FormPageName, sent: Sent): Omit<Content, 'seen'> {
  const { ones, lists, rows } = ASKED[page];
  return {
    ones: Object.fromEntries(ones.map((name) => [name, clean(typed(sent, name))])),
    lists: Object.fromEntries(lists.map((name) => [name, listSent(sent, name)])),
    rows: Object.fromEntries(
      Object.entries(rows).map(([name, columns]) => [name, rowsSent(sent, name, columns)]),
    ),
  };
}

function listSent(sent: Sent, name: string): string[] {
  const values = [sent[name] ?? []].flat().filter((one): one is string => typeof one === 'string');
  return [...new Set(values.map(clean))].filter((one) => one !== '').slice(0, 100);
}

function rowsSent(sent: Sent, name: string, columns: readonly string[]): Row[] {
  const indices = new Set<number>();
  for (const field of Object.keys(sent)) {
    const [list, index = '', column = ''] = field.split('.');
    if (list === name && /^\d{1,3}$/.test(index) && columns.includes(column)) indices.add(Number(index));
  }
  return [...indices]
    .toSorted((a, b) => a - b)
    .slice(0, MOST_ROWS)
    .map((index) =>
      Object.fromEntries(columns.map((column) => [column, clean(typed(sent, `${name}.${index}.${column}`))])),
    );
}

/** What a button of the form asks, beside saving: go on, leave, add or remove a row, take the counts of the roster. */
export type Pressed =
  | { readonly what: 'next' | 'leave' | 'roster' }
  | { readonly what: 'add'; readonly list: string }
  | { readonly what: 'remove'; readonly list: string; readonly index: number };

export function pressed(sent: Sent): Pressed {
  const [what, list = '', index = ''] = typed(sent, 'do').split(':');
  if (what === 'add') return { what, list };
  if (what === 'remove') return { what, list, index: Number(index) };
  return { what: what === 'leave' || what === 'roster' ? what : 'next' };
}

/** The rows after a button was pressed: one more at the end, or one less. */
export function rowsAfter(content: Omit<Content, 'seen'>, press: Pressed): Omit<Content, 'seen'> {
  if (press.what !== 'add' && press.what !== 'remove') return content;
  const rows = content.rows[press.list];
  if (rows === undefined) return content;
  const after =
    press.what === 'add' ? [...rows, {}].slice(0, MOST_ROWS) : rows.filter((_row, i) => i !== press.index);
  return { ...content, rows: { ...content.rows, [press.list]: after } };
}
