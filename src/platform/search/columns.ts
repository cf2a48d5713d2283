import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { customType } from 'drizzle-orm/pg-core';
import { quotedLexeme } from './lexemes.ts';
import type { SearchQuery } from './search-query.ts';

/** A column of lexemes, written from a list of them (`lexemesOf`) and never read back; it wants a GIN index. */
export const lexemeColumn = customType<{ data: readonly string[]; driverData: string }>({
  dataType: () => 'tsvector',
  toDriver: (lexemes) => lexemes.map(quotedLexeme).join(' '),
});

/**
 * The records that a query finds, by way of the index: in a prepared statement that is handed `indexValues`. The lexemes
 * stand in a query of their own, so that the planner does not look at them: for a broad word it would rather read
 * every row with its lexemes, and think about it anew each time.
 */
export function foundByIndex(lexemes: SQLWrapper, text: SQLWrapper): SQL {
  return sql`(${lexemes} @@ (select ${sql.placeholder('lexemes')}::tsquery) and ${foundByScan(text)})`;
}

/**
 * The same records by looking through the text alone, in a prepared statement that is handed `scanValues`: quick where so
 * many are found that a few come soon in any order. `strpos` looks through a text several times as fast as LIKE.
 */
export function foundByScan(text: SQLWrapper): SQL {
  return sql`(strpos(${text}, ${sql.placeholder('word')}) > 0 and ${text} like all(${sql.placeholder('others')}::text[]))`;
}

export function indexValues(query: SearchQuery | undefined, marks: readonly string[] = []) {
  const { lexemes, recheck } = query ?? { lexemes: '', recheck: [] };
  const terms = [...(lexemes === '' ? [] : [lexemes]), ...marks.map(quotedLexeme)];
  return { lexemes: terms.join(' & '), ...wordValues(recheck) };
}

export function scanValues(query: SearchQuery | undefined) {
  return wordValues(query?.scan ?? []);
}

/** The empty word stands in every text. */
function wordValues([word = '', ...others]: readonly string[]) {
  return { word, others: others.map(patternOf) };
}

/** For LIKE, whose own signs stand for themselves here. */
export function patternOf(word: string): string {
  return `%${word.replace(/[\\%_]/g, '\\$&')}%`;
}
