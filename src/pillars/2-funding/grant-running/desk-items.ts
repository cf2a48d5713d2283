import type { Actor } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { type AwardLine, isAwardOffice, listAwards } from '#pillars/2-funding/grant-awards/index.ts';
import {
  findSituations,
  groupSteps,
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
    const isOwn = actor.organisationIds.includes(line.organisationId);
    const forOffice = isOffice && !isOwn;
    const steps = forOffice ? officeSteps(situation, actor.id) : groupSteps(situation, today);
    const [first] = steps.filter(({ presses }) => presses);
    const hasInterim = situation.interim !== undefined && situation.interim !== 'draft';
    const [late] = forOffice ? overdueDays({ ...line, hasInterim }, today) : [];
    if (first)
      return [
        {
          kind: forOffice ? PAGE.itemOffice : PAGE.itemGroup,
          title: titleOf(lang, line, say(lang, STEP_BUTTONS[first.key].label)),
          href: `/desk/grant-awards/${line.code}`,
          dueOn: first.dueOn,
        },
      ];
    if (late === undefined) return [];
    return [
      {
        kind: PAGE.itemOverdue,
        title: titleOf(lang, line),
        href: `/desk/grant-awards/${line.code}`,
        dueOn: late,
      },
    ];
  });
}

const titleOf = (lang: Lang, { title, organisationName }: AwardLine, step = '') =>
  `${step === '' ? '' : `${step}${lang === 'en' ? ': ' : '：'}`}${title}（${organisationName}）`;
