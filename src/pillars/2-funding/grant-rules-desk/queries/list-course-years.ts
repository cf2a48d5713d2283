import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { listCourses, listRuleSets, type RuleSet } from '#pillars/2-funding/grant-rules/index.ts';
import type { Db } from '#platform/db/db.ts';

function yearsOf(sets: readonly RuleSet[]) {
  const years = [...new Set(sets.map(({ fiscalYear }) => fiscalYear))].toSorted((a, b) => b - a);
  return years.map((year) => {
    const ofYear = sets.filter(({ fiscalYear }) => fiscalYear === year);
    return {
      year,
      inForce: ofYear.find(({ state }) => state === 'in_force'),
      draft: ofYear.find(({ state }) => state === 'draft'),
    };
  });
}

/** What the next year may copy: the newest version in force, as long as that year has none of its own. */
function nextOf(sets: readonly RuleSet[], today: string) {
  const newest = sets.find(({ state }) => state === 'in_force');
  const last = Math.max(...sets.map(({ fiscalYear }) => fiscalYear));
  if (!newest || last > fiscalYearOf(today)) return undefined;
  return { from: newest.id, year: last + 1 };
}

/** Every course with its years, the newest first. */
export async function listCourseYears(db: Db, today: string) {
  const sets = await listRuleSets(db);
  return (await listCourses(db)).map((course) => {
    const own = sets.filter(({ courseId }) => courseId === course.id);
    return { course, years: yearsOf(own), next: nextOf(own, today) };
  });
}
