import { and, eq, gte, inArray, isNull, lte, ne, or } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { OpenMatters } from '#platform/manifest.ts';
import { codeOf } from '#registry/organisations/index.ts';
import { organisationOfficers, organisations } from '#registry/organisations/schema.ts';

const inOffice = (today: string) =>
  and(
    eq(organisationOfficers.post, 'representative'),
    or(isNull(organisationOfficers.startsOn), lte(organisationOfficers.startsOn, today)),
    or(isNull(organisationOfficers.endsOn), gte(organisationOfficers.endsOn, today)),
  );

/** Organisations that nobody but this person represents: they hand over first, or the group could not act any more. */
export const representedAlone: OpenMatters = async (db: Db, personId: string, today: string) => {
  const theirs = await db
    .select({ id: organisations.id, number: organisations.number, name: organisations.name })
    .from(organisationOfficers)
    .innerJoin(organisations, eq(organisations.id, organisationOfficers.organisationId))
    .where(
      and(
        eq(organisationOfficers.personId, personId),
        inArray(organisations.standing, ['applicant', 'registered', 'lapsed']),
        inOffice(today),
      ),
    );
  if (theirs.length === 0) return [];
  const others = await db
    .select({ id: organisationOfficers.organisationId })
    .from(organisationOfficers)
    .where(
      and(
        inArray(
          organisationOfficers.organisationId,
          theirs.map(({ id }) => id),
        ),
        ne(organisationOfficers.personId, personId),
        inOffice(today),
      ),
    );
  return theirs
    .filter(({ id }) => !others.some((other) => other.id === id))
    .map(({ number, name }) => ({
      title: {
        ja: `「${name}」の代表者です。代表を引き継いでください`,
        en: `You alone represent ${name}. Please hand over first`,
        easy: `「${name}」の 代表者です。先に ほかの 人に かわって ください`,
      },
      href: `/desk/succession/${codeOf(number)}`,
    }));
};
