import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { customType } from 'drizzle-orm/pg-core';
import { quotedLexeme } from './lexemes.ts';
import type { SearchQuery } from './search-query.ts';

/** A column of lexemes, written from a list of them (`lexemesOf`) and never read back; it wants a GIN index. */
export const lexemeColumn = customType<{ data: readonly string[]; driverData: string }>({
  dataType: () => 'tsvector',
  toDriver: (lexemes) => lexemes.map(quotedLexeme).join(' '),
});

type Columns = { readonly lexemes: SQLWrapper; readonly text: SQLWrapper };
type Asked = { readonly [Part in keyof SearchQuery]: SQLWrapper | SearchQuery[Part] };

/** The records that a query finds, by way of the index; `text` is a column of `searchText`. */
export function foundByIndex({ lexemes, text }: Columns, { lexemes: asked, recheck }: Asked): SQL {
  return sql`(${lexemes} @@ ${asked}::tsquery and ${text} like all(${param(recheck)}::text[]))`;
}

/** The same records, by looking through the text: quick where so many are found that a few come soon in any order. */
export function foundByScan({ text }: Pick<Columns, 'text'>, { scan }: Pick<Asked, 'scan'>): SQL {
  return sql`${text} like all(${param(scan)}::text[])`;
}

/** A list as one parameter; Drizzle would make a parameter of each of its members. */
function param(list: SQLWrapper | readonly string[]): SQLWrapper {
  return Array.isArray(list) ? sql.param([...list]) : (list as SQLWrapper);
}
