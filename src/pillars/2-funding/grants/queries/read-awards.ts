import { awardMoney } from '#pillars/2-funding/fund-books/index.ts';
import { type PublishedAward, publishedAwards } from '#pillars/2-funding/grant-awards/index.ts';
import { listCourses } from '#pillars/2-funding/grant-rules/index.ts';
import type { Db } from '#platform/db/db.ts';
import { listWhole } from '#registry/organisations/index.ts';
import type { PublicAward } from '../rules/public-award.ts';

type Filter = NonNullable<Parameters<typeof publishedAwards>[1]>;

async function withSurroundings(db: Db, awards: readonly PublishedAward[]): Promise<PublicAward[]> {
  const money = await awardMoney(
    db,
    awards.map(({ id }) => id),
  );
  const courses = new Map((await listCourses(db)).map((course) => [course.key, course]));
  const ids = [...new Set(awards.map(({ organisationId }) => organisationId))];
  const groups = new Map((await listWhole(db, ids)).map((whole) => [whole.organisation.id, whole]));
  return awards.map((award) => {
    const whole = groups.get(award.organisationId);
    const isListed = whole?.organisation.standing === 'registered';
    return {
      ...award,
      money: money.get(award.id),
      course: courses.get(award.courseKey),
      isListed,
      corporateNumber:
        isListed && whole.organisation.publicFacts.includes('corporateNumber')
          ? whole.organisation.corporateNumber
          : null,
    };
  });
}

/** Awards by year and course, the newest decision first. */
export async function readAwards(db: Db, filter: Filter = {}): Promise<PublicAward[]> {
  const awards = await publishedAwards(db, filter);
  const sorted = awards.toSorted(
    (a, b) =>
      b.fiscalYear - a.fiscalYear || b.decidedOn.localeCompare(a.decidedOn) || a.code.localeCompare(b.code),
  );
  return withSurroundings(db, sorted);
}
