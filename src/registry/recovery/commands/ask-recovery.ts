import { and, count, eq, gt, inArray, or, sql } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Lang } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import { foldAddress } from '#platform/identity/index.ts';
import { sendMail } from '#platform/mail/index.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { lockOrganisation } from '#registry/organisations/index.ts';
import { listMembers } from '#registry/people/index.ts';
import { CONFIRM_KIND, confirmMail } from '../mails.ts';
import { type ClaimedPost, MAILS_AN_HOUR, MOST_OPEN, RECOVERY_DAYS } from '../rules/flow.ts';
import { successionRecoveries } from '../schema.ts';

export type Claim = { name: string; post: ClaimedPost; mail: string };
export type RecoveryRequest = {
  id: string;
  organisationId: string;
  lang: Lang;
  situation: string;
  asker: Claim;
  second: Claim;
};
/** The link of one officer, and the hash by which it is found again. */
export type ConfirmLink = { url: string; hash: string };

const DAY_MS = 86_400_000;
/** What the audit log names when an ask changed nothing. */
const NOTHING = 'recoveries';

/**
 * Notes that two officers ask for recovery, and mails each a link. Whether the register knows them is not looked at here,
 * and the answer is the same whatever happens, so that nobody learns from it who is an officer.
 */
export async function askRecovery(
  { tx, now }: Desk,
  request: RecoveryRequest,
  links: { asker: ConfirmLink; second: ConfirmLink; house: string },
) {
  const organisation = await lockOrganisation(tx, request.organisationId);
  if (!organisation) return refuse('missing', 'organisations.not_found');
  const mails = [foldAddress(request.asker.mail), foldAddress(request.second.mail)];
  if (mails[0] === mails[1]) return refuse('unmet', 'recovery.same_address');
  if (await isHeld(tx, request, mails, now))
    return done({ subjectId: NOTHING, detail: { organisationId: organisation.id } });
  const members = await listMembers(tx, organisation.id, japanDay(now));
  const accountOf = (claim: Claim) =>
    members.find(({ mail }) => mail === foldAddress(claim.mail))?.personId ?? null;
  const { id, organisationId, lang, situation, asker, second } = request;
  await tx.insert(successionRecoveries).values({
    id,
    organisationId,
    lang,
    situation,
    askerName: asker.name,
    askerPost: asker.post,
    askerMail: foldAddress(asker.mail),
    askerPersonId: accountOf(asker),
    askerTokenHash: links.asker.hash,
    secondName: second.name,
    secondPost: second.post,
    secondMail: foldAddress(second.mail),
    secondPersonId: accountOf(second),
    secondTokenHash: links.second.hash,
    askedAt: now,
    expiresAt: new Date(now.getTime() + RECOVERY_DAYS * DAY_MS),
  });
  for (const [claim, link] of [
    [asker, links.asker],
    [second, links.second],
  ] as const) {
    await sendMail(
      tx,
      now,
      confirmMail(request, claim, { ...link, house: links.house, group: organisation.name, now }),
    );
  }
  return done({ subjectId: id, detail: { organisationId } });
}

/** Whether nothing may go out: the same form, too many open ones, or an address that has had enough mail. */
async function isHeld(
  tx: Desk['tx'],
  request: RecoveryRequest,
  mails: readonly string[],
  now: Date,
): Promise<boolean> {
  const open = await tx
    .select({ id: successionRecoveries.id })
    .from(successionRecoveries)
    .where(
      or(
        eq(successionRecoveries.id, request.id),
        and(
          eq(successionRecoveries.organisationId, request.organisationId),
          inArray(successionRecoveries.state, ['asked', 'confirmed']),
          or(eq(successionRecoveries.state, 'confirmed'), gt(successionRecoveries.expiresAt, now)),
        ),
      ),
    );
  if (open.length >= MOST_OPEN || open.some(({ id }) => id === request.id)) return true;
  const [row] = await tx
    .select({ most: count() })
    .from(mailMessages)
    .where(
      and(
        eq(mailMessages.kind, CONFIRM_KIND),
        gt(mailMessages.createdAt, new Date(now.getTime() - 3_600_000)),
        inArray(sql`lower(${mailMessages.to})`, [...mails]),
      ),
    );
  return (row?.most ?? 0) >= MAILS_AN_HOUR;
}
