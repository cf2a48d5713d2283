/** Tables that somebody hands in: read whatever the file's name says, with limits, or refused with what and where. */
export { headingKey } from './headings.ts';
export { isShortened, readTable } from './read-table.ts';
export {
  columnName,
  type Shortened,
  TABLE_LIMITS,
  type Table,
  type TableCode,
  type TableColumn,
  type TableLimits,
  type TableOptions,
  type TableRead,
  type TableRefusal,
  type TableRow,
} from './table.ts';
export { TABLE_REFUSALS, tableRefusalText } from './words.ts';
