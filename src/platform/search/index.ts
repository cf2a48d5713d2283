export {
  foundByIndex,
  foundByScan,
  indexValues,
  lexemeColumn,
  patternOf,
  scanValues,
} from './columns.ts';
export { lexemesOf } from './lexemes.ts';
export { type SearchQuery, searchQuery } from './search-query.ts';
export { searchText } from './search-text.ts';
