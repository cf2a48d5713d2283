/** What the rows of a file of organisations mean: its columns, what each row says, and what becomes of it. */
export { findingText, VERDICT_WORDS } from './finding-words.ts';
export { headingsHash } from './headings-hash.ts';
export { judgeFile } from './judge-file.ts';
export { type Judged, paperOfNew } from './judging/judge.ts';
export { judgeRows } from './judging/judge-rows.ts';
export { exportColumns, listExport } from './list-export.ts';
export { MOST_ROWS, readImported } from './read-imported.ts';
export type { Finding, RowContent } from './rules/content.ts';
export { guessMapping, headingsOf } from './rules/guess-mapping.ts';
export { isChanged, mergeContent } from './rules/merge-content.ts';
export { type Mapping, SOURCES, type Source, TARGETS, type Target } from './rules/targets.ts';
export { blocking, MODES, type Mode, VERDICTS, type Verdict, writable } from './rules/verdicts.ts';
export { SOURCE_WORDS, targetLabel } from './target-words.ts';
