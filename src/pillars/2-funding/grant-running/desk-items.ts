import type { Actor } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { type AwardLine, isAwardOffice, listAwards } from '#pillars/2-funding/grant-awards/index.ts';
import {
  type AwardSituation,
  findSituations,
  groupSteps,
  type NextStep,
  officeSteps,
  PAGE,
  STEP_BUTTONS,
} from '#pillars/2-funding/grant-steps/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { DeskItem } from '#platform/manifest.ts';
import { overdueDays } from './rules/reminders.ts';

/** What waits: the next step of each award for the officer or the member; for the office also what groups are late with. */
export async function awardDeskItems(db: Db, actor: Actor, now: Date, lang: Lang): Promise<DeskItem[]> {
  const isOffice = isAwardOffice(actor);
  const isMember = actor.roles.includes('group_member') && actor.organisationIds.length > 0;
  if (!isOffice && !isMember) return [];
  const lines = await listAwards(db, isOffice ? {} : { organisationIds: actor.organisationIds });
  const situations = await findSituations(db, lines);
  const today = japanDay(now);
  return lines.flatMap((line): DeskItem[] => {
    const situation = situations.get(line.id);
    if (!situation) return [];
    const forOffice = isOffice && !actor.organisationIds.includes(line.organisationId);
    const steps = forOffice ? officeSteps(situation, actor.id) : groupSteps(situation, today);
    const first = steps.find(({ presses }) => presses);
    return first
      ? [stepItem(lang, line, first, forOffice)]
      : lateItems(lang, line, situation, forOffice ? today : '');
  });
}

const stepItem = (lang: Lang, line: AwardLine, step: NextStep, forOffice: boolean): DeskItem => ({
  kind: forOffice ? PAGE.itemOffice : PAGE.itemGroup,
  title: titleOf(lang, line, say(lang, STEP_BUTTONS[step.key].label)),
  href: `/desk/grant-awards/${line.code}`,
  dueOn: step.dueOn,
});

/** What the group is late with, for the office to ask after. */
function lateItems(lang: Lang, line: AwardLine, { interim }: AwardSituation, today: string): DeskItem[] {
  const hasInterim = interim !== undefined && interim !== 'draft';
  const [late] = overdueDays({ ...line, hasInterim }, today);
  if (late === undefined) return [];
  const href = `/desk/grant-awards/${line.code}`;
  return [{ kind: PAGE.itemOverdue, title: titleOf(lang, line), href, dueOn: late }];
}

const titleOf = (lang: Lang, { title, organisationName }: AwardLine, step = '') =>
  `${step === '' ? '' : `${step}${lang === 'en' ? ': ' : '：'}`}${title}（${organisationName}）`;
