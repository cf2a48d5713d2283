import { desc, eq, inArray, or } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import type { OrganisationLinks, OwnRecords, RetentionRule } from '#platform/manifest.ts';
import { codeOf } from '#registry/organisations/index.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { listDueRecoveries } from './queries/list-recoveries.ts';
import { successionRecoveries } from './schema.ts';

export const RECOVERY_LINKS: OrganisationLinks = {
  columns: ['succession_recoveries.organisation_id'],
  async move(tx, from, to) {
    await tx
      .update(successionRecoveries)
      .set({ organisationId: to })
      .where(eq(successionRecoveries.organisationId, from));
  },
};

export const RECOVERY_RETENTION: RetentionRule = {
  key: 'succession.recovery',
  what: {
    ja: '代表者の回復の申し出（役員お二人の名前とメールアドレス、事情）',
    en: 'Requests for a new representative (names and addresses of two officers, what happened)',
    easy: '代表者（だいひょうしゃ）を 変（か）える お願（ねが）い（名前（なまえ）、メール）',
  },
  kept: {
    ja: '決定または期限切れから1年で消します。だれがいつ決めたかの記録は残ります。',
    en: 'Erased a year after the decision or after they ran out. Who decided when stays on record.',
    easy: '終（お）わってから 1年（ねん）で 消（け）します。',
  },
  async due(db, until) {
    const due = await listDueRecoveries(db, until);
    return due.map(({ id, on, number }) => {
      const code = codeOf(number);
      return {
        id,
        on,
        title: {
          ja: `${code} の代表者の回復の申し出`,
          en: `Request for a new representative of ${code}`,
          easy: `${code} の 代表者（だいひょうしゃ）の お願（ねが）い`,
        },
      };
    });
  },
  async erase({ tx, now }) {
    const due = await listDueRecoveries(tx, japanDay(now));
    if (due.length === 0) return 0;
    const ids = due.map(({ id }) => id);
    await tx.delete(successionRecoveries).where(inArray(successionRecoveries.id, ids));
    return due.length;
  },
};

export const RECOVERY_OWN: OwnRecords = {
  title: {
    ja: '代表者の回復の申し出',
    en: 'Requests for a new representative',
    easy: '代表者（だいひょうしゃ）を 変（か）える お願（ねが）い',
  },
  async list(db, personId) {
    const rows = await db
      .select({ recovery: successionRecoveries, organisation: organisations.name })
      .from(successionRecoveries)
      .innerJoin(organisations, eq(organisations.id, successionRecoveries.organisationId))
      .where(
        or(
          eq(successionRecoveries.askerPersonId, personId),
          eq(successionRecoveries.secondPersonId, personId),
        ),
      )
      .orderBy(desc(successionRecoveries.askedAt));
    return rows.map(({ recovery, organisation }) => {
      const isAsker = recovery.askerPersonId === personId;
      return {
        organisation,
        askedAt: recovery.askedAt,
        state: recovery.state,
        name: isAsker ? recovery.askerName : recovery.secondName,
        mail: isAsker ? recovery.askerMail : recovery.secondMail,
        confirmedAt: isAsker ? recovery.askerConfirmedAt : recovery.secondConfirmedAt,
      };
    });
  },
};
