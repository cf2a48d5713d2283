/** Papers and rosters of organisations: what is kept, who may, and what others may ask. Its pages are in registry/passport. */
export { plantReport } from './commands/plant-report.ts';
export { putPaper } from './commands/put-paper.ts';
export { putRoster } from './commands/put-roster.ts';
export { setPublicity } from './commands/set-publicity.ts';
export { takeBackPaper } from './commands/take-back-paper.ts';
export { useCounts } from './commands/use-counts.ts';
export { viewFile } from './commands/view-file.ts';
export { viewRoster } from './commands/view-roster.ts';
export { PASSPORT_LINKS } from './links.ts';
export { PASSPORT_OWN, PASSPORT_RETENTION } from './personal-data.ts';
export {
  countsFromRoster,
  findPassport,
  listPapers,
  missingPapers,
  type PassportPaper,
  type RosterCounts,
} from './queries/find-passport.ts';
export { LOOKS, type Look, listLooks } from './queries/list-looks.ts';
export { findPublicFile, listPublicPapers, type PublicPaper } from './queries/list-public-papers.ts';
export type { PaperPaper } from './rules/paper.ts';
export {
  expectedKinds,
  FIRST_FISCAL_YEAR,
  hasAmounts,
  isWrittenKind,
  MOST_MEMBERS,
  MOST_YEN,
  missingFrom,
  PAPER_KINDS,
  PAPER_PUBLICITIES,
  type PaperKind,
  type Place,
  placeOf,
  type RosterRow,
  samePlace,
  type WrittenKind,
} from './rules/papers.ts';
export { mayPassport, PASSPORT_PERMITS, type PassportAction } from './rules/permits.ts';
export {
  ROSTER_HEADINGS,
  type RosterIssue,
  type RosterReading,
  readRoster,
  rosterColumns,
  typedLines,
} from './rules/roster.ts';
export type { Paper } from './schema.ts';
export { CITY_LINK_WORDS, PAPER_WORDS } from './words.ts';
