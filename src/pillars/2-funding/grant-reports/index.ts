export { checkReport, type FieldRemark, lookAgain, returnReport } from './commands/check-report.ts';
export { erasePayees } from './commands/erase-payees.ts';
export { countPlainReceipts, type Judged, judgeReceipt } from './commands/judge-receipt.ts';
export { MOST_RECEIPTS, putReceipt, type ReceiptPaper, removeReceipt } from './commands/put-receipt.ts';
export { type SavedSection, saveSection } from './commands/save-section.ts';
export { type Sending, sendReport } from './commands/send-report.ts';
export { decideSettlement, mostOf, type Proposal, proposeSettlement } from './commands/settle-award.ts';
export { viewReceiptFile, viewReport } from './commands/view-report.ts';
export {
  countByRules,
  type LineSum,
  type MostToSettle,
  mostToSettle,
  sumByLine,
} from './counting.ts';
export {
  findReceipt,
  findReport,
  openSettlements,
  reportStates,
  settlementsOf,
  type WholeReport,
} from './queries/find-report.ts';
export { listOwnReports, listUnerased } from './queries/list-own.ts';
export {
  FIELD_KINDS,
  FIELDS,
  fieldProblem,
  fieldsOf,
  GOALS,
  numberOf,
  problemsOf,
  type ReportField,
  type ReportSection,
  type ReportValues,
  SECTION_FIELDS,
  SECTIONS,
  SECTIONS_OF,
  typedValues,
} from './rules/fields.ts';
export { isOpenReport, REPORT_KINDS, type ReportKind, type ReportState } from './rules/flow.ts';
export type { GrantReceipt, GrantReport, GrantReportRemark, GrantSettlement } from './schema.ts';
export {
  COUNT_REASON_WORDS,
  FIELD_PROBLEM_WORDS,
  FIELD_WORDS,
  GOAL_WORDS,
  REPORT_KIND_WORDS,
  REPORT_REFUSALS,
  REPORT_STATE_WORDS,
  type ReportRefusal,
  SECTION_WORDS,
  VERDICT_WORDS,
} from './words.ts';
