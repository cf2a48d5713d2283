import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { awardMoney } from '#pillars/2-funding/fund-books/index.ts';
import type { Desk } from '#platform/act.ts';
import { isEven } from '../rules/money.ts';
import { endApplication } from './end-application.ts';
import { changeAward, moveAward, openFor } from './open-award.ts';

/** Closes an award of which the books say that its money is even. */
export async function closeAward(desk: Desk, code: string) {
  const opened = await openFor(desk, code, 'close');
  if (!opened.ok) return opened;
  const award = opened.value;
  const money = (await awardMoney(desk.tx, [award.id])).get(award.id);
  if (award.state === 'settled' && !isEven(money, award.settledYen))
    return refuse('unmet', 'grant_awards.money_open');
  const moved = await moveAward(desk, award, 'close', { endedOn: japanDay(desk.now) });
  if (!moved.ok) return moved;
  const ended = await endApplication(desk, award, 'close');
  return ended.ok ? done({ subjectId: award.id, detail: { settledYen: award.settledYen } }) : ended;
}

/** The day on which the group tells what came of it (成果報告会), by the office. */
export async function setPresentation(desk: Desk, code: string, on: string | null) {
  const opened = await openFor(desk, code, 'publish_result');
  if (!opened.ok) return opened;
  await changeAward(desk, opened.value, { presentationOn: on });
  return done({ subjectId: opened.value.id, detail: { on } });
}
