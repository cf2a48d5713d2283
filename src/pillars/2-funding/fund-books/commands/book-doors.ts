import type { Desk } from '#platform/act.ts';
import type {
  Change,
  Commitment,
  EarmarkMove,
  Gift,
  Payment,
  Repayment,
  Revocation,
  Settlement,
  Transfer,
} from '../rules/events.ts';
import { bookEvent } from './book-event.ts';

/** 寄附の受入れ. */
export const bookGift = (desk: Desk, gift: Gift) => bookEvent(desk, { kind: 'gift', ...gift });

/** 使途指定の変更: the cash stays, its use changes. */
export const moveEarmark = (desk: Desk, move: EarmarkMove) =>
  bookEvent(desk, { kind: 'earmark_move', ...move });

/** 繰入: money from the general account or elsewhere. */
export const transferIn = (desk: Desk, transfer: Transfer) =>
  bookEvent(desk, { kind: 'transfer', ...transfer });

/** 交付決定: sets the amount aside; refused beyond what the earmark, or what is free, holds. */
export const commitAward = (desk: Desk, commitment: Commitment) =>
  bookEvent(desk, {
    kind: 'award',
    ...commitment,
    earmarkKey: commitment.fundedBy === 'fund' ? commitment.earmarkKey : null,
  });

/** 変更の承認: more is set aside, or less. */
export const changeCommitment = (desk: Desk, change: Change) =>
  bookEvent(desk, { kind: 'change', ...change });

/** 概算払・分割払・精算払; refused beyond what is set aside. */
export const payAward = (desk: Desk, payment: Payment) => bookEvent(desk, { kind: 'payment', ...payment });

/** 交付確定: what is not needed is set free, what was paid beyond it becomes 返還. */
export const settleAward = (desk: Desk, settlement: Settlement) =>
  bookEvent(desk, { kind: 'settlement', ...settlement });

/** 返還金の収入. */
export const receiveRepayment = (desk: Desk, repayment: Repayment) =>
  bookEvent(desk, { kind: 'repayment', ...repayment });

/** 取消・辞退: nothing more is set aside, and what was paid becomes 返還, less what the group may keep. */
export const revokeAward = (desk: Desk, revocation: Revocation) =>
  bookEvent(desk, { kind: 'revocation', ...revocation });
