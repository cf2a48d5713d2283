import { and, desc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import { type Actor, hasRole } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import type {
  DeskItem,
  OpenMatters,
  OrganisationLinks,
  OwnRecords,
  RetentionRule,
} from '#platform/manifest.ts';
import { codeOf } from '#registry/organisations/index.ts';
import { organisationOfficers, organisations } from '#registry/organisations/schema.ts';
import { RECOVERY_LINKS, recoveryDeskItems } from '#registry/recovery/index.ts';
import { listDueHandovers, listOffersTo, listUnnoted } from './queries/list-handovers.ts';
import { successionHandovers } from './schema.ts';
import { SUCCESSION } from './words.ts';

/** Offers to oneself, requests to confirm, and for the centre what changed. */
export async function successionDeskItems(db: Db, actor: Actor, now: Date, lang: Lang): Promise<DeskItem[]> {
  const offers = (await listOffersTo(db, actor.id, now)).map(({ handover, group }) => ({
    kind: SUCCESSION.item,
    title: say(lang, SUCCESSION.itemOffer, { group }),
    href: `/desk/succession/offers/${handover.id}`,
    dueOn: japanDay(handover.expiresAt),
  }));
  const changed = hasRole(actor, 'centre_staff') ? await listUnnoted(db) : [];
  return [
    ...offers,
    ...changed.map(({ group }) => ({
      kind: SUCCESSION.item,
      title: say(lang, SUCCESSION.itemNew, { group }),
      href: '/desk/succession',
    })),
    ...(await recoveryDeskItems(db, actor, now, lang)),
  ];
}

/** Handovers and recoveries move with their organisation; an open offer of the one that goes is called back. */
export const SUCCESSION_LINKS: OrganisationLinks = {
  columns: ['succession_handovers.organisation_id', ...RECOVERY_LINKS.columns],
  async move(tx, from, to) {
    const isOpen = and(
      eq(successionHandovers.organisationId, from),
      isNull(successionHandovers.acceptedAt),
      isNull(successionHandovers.cancelledAt),
    );
    await tx.update(successionHandovers).set({ cancelledAt: successionHandovers.offeredAt }).where(isOpen);
    await tx
      .update(successionHandovers)
      .set({ organisationId: to })
      .where(eq(successionHandovers.organisationId, from));
    await RECOVERY_LINKS.move(tx, from, to);
  },
};

export const HANDOVER_RETENTION: RetentionRule = {
  key: 'succession.handover',
  what: {
    ja: '代表者の引継ぎ（次の代表者の名前とメールアドレス）',
    en: 'Handovers (name and address of the successor)',
    easy: '代表者（だいひょうしゃ）を かわった 記録（きろく）',
  },
  kept: {
    ja: '引き継いだ日、取りやめた日または期限から1年で消します。',
    en: 'Erased a year after it was taken up, called back or ran out.',
    easy: '終（お）わってから 1年（ねん）で 消（け）します。',
  },
  async due(db, until) {
    const due = await listDueHandovers(db, until);
    return due.map(({ id, on, number }) => {
      const code = codeOf(number);
      return {
        id,
        on,
        title: {
          ja: `${code} の代表者の引継ぎ`,
          en: `Handover of ${code}`,
          easy: `${code} の 代表者（だいひょうしゃ）`,
        },
      };
    });
  },
  async erase({ tx, now }) {
    const ids = (await listDueHandovers(tx, japanDay(now))).map(({ id }) => id);
    if (ids.length > 0) await tx.delete(successionHandovers).where(inArray(successionHandovers.id, ids));
    return ids.length;
  },
};

export const HANDOVER_OWN: OwnRecords = {
  title: {
    ja: '代表者の引継ぎ',
    en: 'Handovers',
    easy: '代表者（だいひょうしゃ）を かわった 記録（きろく）',
  },
  async list(db, personId) {
    const rows = await db
      .select({ handover: successionHandovers, organisation: organisations.name })
      .from(successionHandovers)
      .innerJoin(organisations, eq(organisations.id, successionHandovers.organisationId))
      .where(or(eq(successionHandovers.offeredBy, personId), eq(successionHandovers.successorId, personId)))
      .orderBy(desc(successionHandovers.offeredAt));
    return rows.map(({ handover: { offeredAt, offeredBy, acceptedAt, cancelledAt }, organisation }) => ({
      organisation,
      as: offeredBy === personId ? 'handed over' : 'taken up',
      offeredAt,
      acceptedAt,
      cancelledAt,
    }));
  },
};

/** Whoever represents a group hands over before their account can be made anonymous. */
export const findOpenMatters: OpenMatters = async (db, personId, today) => {
  const { startsOn, endsOn, post } = organisationOfficers;
  const rows = await db
    .selectDistinct({ number: organisations.number, name: organisations.name })
    .from(organisationOfficers)
    .innerJoin(organisations, eq(organisations.id, organisationOfficers.organisationId))
    .where(
      and(
        eq(organisationOfficers.personId, personId),
        eq(post, 'representative'),
        or(isNull(startsOn), lte(startsOn, today)),
        or(isNull(endsOn), gte(endsOn, today)),
        inArray(organisations.standing, ['registered', 'lapsed', 'applicant']),
      ),
    );
  return rows.map(({ number, name }) => ({
    title: {
      ja: say('ja', SUCCESSION.matter, { group: name }),
      en: say('en', SUCCESSION.matter, { group: name }),
      easy: say('easy', SUCCESSION.matter, { group: name }),
    },
    href: `/desk/succession/${codeOf(number)}`,
  }));
};
