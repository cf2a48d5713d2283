export const DIRECTIONS = ['in', 'out'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** One line of the bank's statement (通帳の1行). */
export type BankRow = {
  readonly line: number;
  readonly on: string;
  readonly direction: Direction;
  readonly yen: number;
  /** What the bank wrote beside it (摘要); may name a person. */
  readonly words: string;
  readonly balanceYen: number | null;
};

export type RowProblem =
  | 'no_day'
  | 'bad_day'
  | 'later_day'
  | 'no_amount'
  | 'both_amounts'
  | 'bad_amount'
  | 'bad_direction'
  | 'bad_balance';
export type RowRead =
  | { readonly line: number; readonly row: BankRow }
  | { readonly line: number; readonly problems: readonly RowProblem[] };

/** What a file must tell about each line, and the headings under which banks say it. */
export const COLUMNS = ['on', 'out', 'in', 'yen', 'direction', 'words', 'balance'] as const;
export type Column = (typeof COLUMNS)[number];

export const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  on: ['取引日', 'お取引日', '日付', '年月日', '勘定日', '入出金日', '取引年月日', 'date'],
  out: [
    ...['お支払金額', '支払金額', 'お支払い金額', '出金', '出金額', '出金金額'],
    ...['お引出し', 'お引出額', '引出額', '払戻金額', '支払額'],
  ],
  in: [
    ...['お預り金額', '預り金額', 'お預かり金額', '入金', '入金額', '入金金額'],
    ...['お預入れ', '預入額', '預入金額', '受入金額', '受取金額'],
  ],
  yen: ['金額', '取引金額', 'お取引金額'],
  direction: ['入払区分', '入出金区分', '入出区分', '区分', '取引区分'],
  words: ['摘要', 'お取引内容', '取引内容', '内容', '摘要内容', '振込依頼人名', '備考'],
  balance: ['残高', '差引残高', 'お取引後残高', '現在残高', '取引後残高'],
};
