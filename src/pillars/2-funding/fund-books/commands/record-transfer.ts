import { mayBy } from '#kernel/permit.ts';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { EarmarkMove, Transfer } from '../rules/events.ts';
import { FUND_BOOKS_PERMITS } from '../rules/permits.ts';
import { moveEarmark, transferIn } from './book-doors.ts';

/** 繰入 written at the desk. Its id comes with the form, so that pressing twice books once. */
export async function recordTransfer(desk: Desk, transfer: Transfer) {
  const permit = mayBy(FUND_BOOKS_PERMITS, desk.actor, 'record');
  if (!permit.ok) return permit;
  const booked = await transferIn(desk, transfer);
  return booked.ok ? done({ subjectId: booked.value.subjectId }) : booked;
}

/** 使途指定の変更 written at the desk. */
export async function recordMove(desk: Desk, move: EarmarkMove) {
  const permit = mayBy(FUND_BOOKS_PERMITS, desk.actor, 'record');
  if (!permit.ok) return permit;
  const booked = await moveEarmark(desk, move);
  return booked.ok ? done({ subjectId: booked.value.subjectId }) : booked;
}
