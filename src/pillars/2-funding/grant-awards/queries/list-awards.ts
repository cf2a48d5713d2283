import { and, asc, desc, eq, inArray, isNull, lt, notInArray, or, type SQL } from 'drizzle-orm';
import { fold } from '#kernel/fold.ts';
import type { Db } from '#platform/db/db.ts';
import { codeOf } from '#registry/organisations/index.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { type AwardState, awardCode, ENDED_AWARD_STATES } from '../rules/flow.ts';
import { type GrantAward, grantAwards, grantRepayments } from '../schema.ts';

export type AwardLine = GrantAward & {
  /** K2026-012 */
  readonly code: string;
  readonly organisationName: string;
  /** G00012 */
  readonly organisationCode: string;
  /** When money must come back that has not come yet. */
  readonly repayDueOn: string | null;
};

export type AwardFilter = {
  readonly ids?: readonly string[] | undefined;
  readonly applicationId?: string | undefined;
  readonly organisationIds?: readonly string[] | undefined;
  readonly fiscalYear?: number | undefined;
  readonly courseKey?: string | undefined;
  readonly states?: readonly AwardState[] | undefined;
  /** Only awards that are still on their way. */
  readonly open?: boolean | undefined;
  /** Only those of which something was due before this day. */
  readonly overdueOn?: string | undefined;
  /** Words in the title, the code or the name of the group. */
  readonly text?: string | undefined;
};

const openRepayment = and(eq(grantRepayments.awardId, grantAwards.id), isNull(grantRepayments.paidOn));
const AT_WORK = ['agreed', 'running', 'stopped'] as const;

function conditionsOf(filter: AwardFilter): (SQL | undefined)[] {
  const { ids, applicationId, organisationIds, fiscalYear, courseKey, states, open, overdueOn } = filter;
  return [
    ids && inArray(grantAwards.id, [...ids]),
    applicationId === undefined ? undefined : eq(grantAwards.applicationId, applicationId),
    organisationIds && inArray(grantAwards.organisationId, [...organisationIds]),
    fiscalYear === undefined ? undefined : eq(grantAwards.fiscalYear, fiscalYear),
    courseKey === undefined ? undefined : eq(grantAwards.courseKey, courseKey),
    states && inArray(grantAwards.state, [...states]),
    open ? notInArray(grantAwards.state, [...ENDED_AWARD_STATES]) : undefined,
    overdueOn === undefined
      ? undefined
      : or(
          and(inArray(grantAwards.state, [...AT_WORK]), lt(grantAwards.reportDueOn, overdueOn)),
          lt(grantRepayments.dueOn, overdueOn),
        ),
  ];
}

const emptyLists = ({ ids, organisationIds, states }: AwardFilter) =>
  [ids, organisationIds, states].some((list) => list?.length === 0);

/** Awards, newest year first; nothing private stands in a line. */
export async function listAwards(db: Db, filter: AwardFilter = {}): Promise<AwardLine[]> {
  if (emptyLists(filter)) return [];
  const rows = await db
    .select({
      award: grantAwards,
      name: organisations.name,
      number: organisations.number,
      repayDueOn: grantRepayments.dueOn,
    })
    .from(grantAwards)
    .innerJoin(organisations, eq(organisations.id, grantAwards.organisationId))
    .leftJoin(grantRepayments, openRepayment)
    .where(and(...conditionsOf(filter)))
    .orderBy(desc(grantAwards.fiscalYear), asc(grantAwards.number));
  const lines = rows.map(({ award, name, number, repayDueOn }) => ({
    ...award,
    code: awardCode(award.fiscalYear, award.number),
    organisationName: name,
    organisationCode: codeOf(number),
    repayDueOn,
  }));
  const words = fold(filter.text ?? '').trim();
  if (words === '') return lines;
  return lines.filter((line) =>
    fold(`${line.title} ${line.code} ${line.applicationCode} ${line.organisationName}`).includes(words),
  );
}
