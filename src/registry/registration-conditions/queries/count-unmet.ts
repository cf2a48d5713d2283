import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import type { Db } from '#platform/db/db.ts';
import {
  isIncorporated,
  listRegisteredIds,
  listWhole,
  type WholeOrganisation,
} from '#registry/organisations/index.ts';
import { missingPapers } from '#registry/passport/index.ts';
import { checkConditions } from '../rules/check-conditions.ts';
import type { ConditionName, RegistrationRules } from '../rules/registration-rules.ts';

const AT_ONCE = 500;

/** How many registered organisations would not meet these conditions when they renew today, in all and by condition. */
export async function countUnmet(db: Db, rules: RegistrationRules, on: { today: string; city: string }) {
  const ids = await listRegisteredIds(db);
  const byCondition = new Map<ConditionName, number>();
  let unmet = 0;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    for (const whole of await listWhole(db, ids.slice(from, from + AT_ONCE))) {
      const failed = await unmetBy(db, whole, rules, on);
      if (failed.length > 0) unmet += 1;
      for (const name of failed) byCondition.set(name, (byCondition.get(name) ?? 0) + 1);
    }
  }
  return { registered: ids.length, unmet, byCondition: [...byCondition] };
}

export type Effect = Awaited<ReturnType<typeof countUnmet>>;

async function unmetBy(
  db: Db,
  { organisation }: WholeOrganisation,
  rules: RegistrationRules,
  { today, city }: { today: string; city: string },
): Promise<ConditionName[]> {
  const required = rules.papers.renewal;
  const missing =
    required.length === 0 ? [] : await missingPapers(db, organisation.id, required, fiscalYearOf(today));
  const conditions = checkConditions(
    {
      round: 'renewal',
      paper: organisation,
      today,
      city,
      isIncorporated: isIncorporated(organisation.kind),
      // Declarations are made anew with each paper: nobody has made tomorrow's yet.
      declared: rules.declarations,
      missing,
    },
    { members: organisation.memberCount, citizens: organisation.citizenCount, basis: 'paper' },
    rules,
  );
  return conditions.filter(({ outcome }) => outcome === 'not_met').map(({ condition }) => condition);
}
