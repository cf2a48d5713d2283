import type { Flow } from '#kernel/flow.ts';

/** 状況報告 while the work runs, 実績報告 after it. */
export const REPORT_KINDS = ['interim', 'final'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const REPORT_STATES = ['draft', 'sent', 'returned', 'checked'] as const;
export type ReportState = (typeof REPORT_STATES)[number];
export type ReportAction = 'send' | 'return' | 'check' | 'look_again';

export const REPORT_FLOW: Flow<ReportState, ReportAction> = {
  draft: { send: 'sent' },
  sent: { return: 'returned', check: 'checked' },
  returned: { send: 'sent' },
  checked: { look_again: 'sent' },
};

/** While its writers may still change it. */
export const isOpenReport = (state: ReportState): boolean => state === 'draft' || state === 'returned';

/** A receipt is counted, wholly or in part, or struck out. */
export const VERDICTS = ['counted', 'struck'] as const;
export type ReceiptVerdict = (typeof VERDICTS)[number];

export const SETTLEMENT_STATES = ['proposed', 'decided', 'refused'] as const;
export type SettlementState = (typeof SETTLEMENT_STATES)[number];
