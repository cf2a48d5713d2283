import type { Flow } from '#kernel/flow.ts';

export const PAPER_KINDS = ['first', 'renewal', 'change'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export const PAPER_STATES = ['draft', 'submitted', 'returned', 'accepted', 'withdrawn'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

export const PAPER_ACTIONS = ['submit', 'return', 'accept', 'withdraw'] as const;
export type PaperAction = (typeof PAPER_ACTIONS)[number];

/** The life of a registration paper. `returned` (差戻し) is the only way back; acceptance and withdrawal are final. */
export const PAPER_FLOW: Flow<PaperState, PaperAction> = {
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: { return: 'returned', accept: 'accepted', withdraw: 'withdrawn' },
  returned: { submit: 'submitted', withdraw: 'withdrawn' },
  accepted: {},
  withdrawn: {},
};

/** Papers that are still on their way. */
export const OPEN_STATES = ['draft', 'submitted', 'returned'] as const satisfies readonly PaperState[];

/** How a paper came that staff typed for somebody (代理入力). */
export const ENTRY_WAYS = ['counter', 'telephone', 'paper'] as const;
export type EntryWay = (typeof ENTRY_WAYS)[number];

export const isOpen = (state: PaperState): boolean => OPEN_STATES.some((open) => open === state);
export const isEditable = (state: PaperState): boolean => state === 'draft' || state === 'returned';

/** The number of a paper as people read it: R2026-0001. */
export const paperCode = (fiscalYear: number, number: number): string =>
  `R${fiscalYear}-${String(number).padStart(4, '0')}`;

/** Year and number of a code in an address; nothing when it is none. */
export function paperNumber(code: string): { fiscalYear: number; number: number } | undefined {
  const match = /^R(\d{4})-(\d{4,7})$/i.exec(code.normalize('NFKC').trim());
  return match ? { fiscalYear: Number(match[1]), number: Number(match[2]) } : undefined;
}
