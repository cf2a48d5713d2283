import { type Actor, hasRole } from '#kernel/actor.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import type { DeskItem } from '#platform/manifest.ts';
import { codeOf, findOrganisation } from '#registry/organisations/index.ts';
import { answerDay, REG } from '#registry/registration-case/index.ts';
import { getRules, type RegistrationRules, renewalOpensOn } from '#registry/registration-conditions/index.ts';
import {
  findOpenPaper,
  isStaff,
  listByState,
  listOwnPapers,
  type PaperLine,
} from '#registry/registration-papers/index.ts';
import { CENTRE } from './desk-words.ts';

/** Days after which an unfinished draft is put on its writer's desk. */
const DRAFT_DAYS = 7;

const titleOf = (lang: Lang, paper: PaperLine) =>
  `${paper.name.trim() || say(lang, REG.unnamed)}　${paper.code}`;
const hrefOf = (paper: PaperLine) => `/desk/registration/${paper.code}`;

/** What waits: papers to be checked for the centre, papers to be mended and renewals for groups. */
export async function registrationDeskItems(
  db: Db,
  actor: Actor,
  now: Date,
  lang: Lang,
): Promise<DeskItem[]> {
  const { rules } = await getRules(db);
  const waiting = isStaff(actor) ? await listByState(db, 'submitted') : [];
  const forCentre = waiting.map((paper) => ({
    kind: CENTRE.itemSubmitted,
    title: titleOf(lang, paper),
    href: hrefOf(paper),
    dueOn: paper.submittedAt === null ? undefined : answerDay(rules, paper.submittedAt),
  }));
  return [
    ...forCentre,
    ...(await ownItems(db, actor, now, lang)),
    ...(await renewalItems(db, actor, now, rules)),
  ];
}

async function ownItems(db: Db, actor: Actor, now: Date, lang: Lang): Promise<DeskItem[]> {
  const own = await listOwnPapers(db, actor);
  const old = addDays(japanDay(now), -DRAFT_DAYS);
  return own.flatMap((paper): DeskItem[] => {
    const item = { title: titleOf(lang, paper), href: hrefOf(paper) };
    if (paper.state === 'returned') return [{ kind: CENTRE.itemReturned, ...item }];
    const isOld = paper.state === 'draft' && japanDay(paper.changedAt) < old;
    return isOld ? [{ kind: CENTRE.itemDraft, ...item }] : [];
  });
}

async function renewalItems(db: Db, actor: Actor, now: Date, rules: RegistrationRules): Promise<DeskItem[]> {
  if (!hasRole(actor, 'group_member')) return [];
  const today = japanDay(now);
  const items: DeskItem[] = [];
  for (const id of new Set(actor.organisationIds)) {
    const organisation = (await findOrganisation(db, id))?.organisation;
    if (!organisation || organisation.validUntil === null) continue;
    const { standing, validUntil, name, number } = organisation;
    const isDue =
      standing === 'lapsed' || (standing === 'registered' && renewalOpensOn(rules, validUntil) <= today);
    if (!isDue || (await findOpenPaper(db, id))) continue;
    items.push({
      kind: CENTRE.itemRenewal,
      title: name,
      href: `/desk/registration/renew/${codeOf(number)}`,
      dueOn: validUntil,
    });
  }
  return items;
}
