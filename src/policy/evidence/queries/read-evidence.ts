import { and, desc, isNull, lte, sql } from 'drizzle-orm';
import { fiscalYearDays, fiscalYearOf } from '#kernel/fiscal-year.ts';
import { addDays } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import { preparedOnce } from '#platform/db/prepared.ts';
import type { EvidenceSource, Fact } from '#platform/manifest.ts';
import { listNewest } from '#policy/register/index.ts';
import { factOf } from '../rules/hand-facts.ts';
import { type Evidence, newerFact, weighEvidence } from '../rules/standing.ts';
import { policyFacts } from '../schema.ts';

/** Beyond this many days nobody looks back for the newest fact of a module. */
const LOOK_BACK_DAYS = 3653;

type Tally = { newest: Fact | null; countThisYear: number };

/** The evidence of each measure on a day, from the facts entered by hand and those of the modules; by code. */
export async function readEvidence(
  db: Db,
  sources: readonly EvidenceSource[],
  codes: readonly string[],
  today: string,
): Promise<Map<string, Evidence>> {
  if (codes.length === 0) return new Map();
  const terms = await listNewest(db, codes);
  const entered = await tallyEntered(db, codes, today);
  const reported = await tallyReported(db, sources, codes, today);
  return new Map(
    terms.map(({ code, evidenceDays, isEnded }) => {
      const hand = entered.get(code);
      const modules = reported.get(code);
      const newest = newerFact(hand?.newest ?? null, modules?.newest ?? null);
      const count = (hand?.countThisYear ?? 0) + (modules?.countThisYear ?? 0);
      return [code, weighEvidence(newest, count, { budgetDays: evidenceDays, isEnded }, today)];
    }),
  );
}

/** One query for all codes: the newest fact of each, with the number of this fiscal year's beside it. */
async function tallyEntered(db: Db, codes: readonly string[], today: string): Promise<Map<string, Tally>> {
  const year = fiscalYearDays(fiscalYearOf(today));
  const rows = await newestEntered(db).execute({ codes, today, yearFrom: year.from });
  return new Map(
    rows.map((row) => [row.code, { newest: factOf(row), countThisYear: row.countThisYear }] as const),
  );
}

const newestEntered = preparedOnce((db) =>
  db
    .selectDistinctOn([policyFacts.code], {
      id: policyFacts.id,
      code: policyFacts.code,
      happenedOn: policyFacts.happenedOn,
      sentence: policyFacts.sentence,
      sourceUrl: policyFacts.sourceUrl,
      fileId: policyFacts.fileId,
      countThisYear:
        sql`count(*) filter (where ${policyFacts.happenedOn} >= ${sql.placeholder('yearFrom')}) over (partition by ${policyFacts.code})`.mapWith(
          Number,
        ),
    })
    .from(policyFacts)
    .where(
      and(
        sql`${policyFacts.code} = any(${sql.placeholder('codes')}::text[])`,
        isNull(policyFacts.withdrawnAt),
        lte(policyFacts.happenedOn, sql.placeholder('today')),
      ),
    )
    .orderBy(policyFacts.code, desc(policyFacts.happenedOn), desc(policyFacts.enteredAt))
    .prepare(''),
);

async function tallyReported(
  db: Db,
  sources: readonly EvidenceSource[],
  codes: readonly string[],
  today: string,
): Promise<Map<string, Tally>> {
  const year = fiscalYearDays(fiscalYearOf(today));
  const period = { from: addDays(today, -LOOK_BACK_DAYS), to: today };
  const tallies = new Map<string, Tally>();
  for (const source of sources) {
    for (const code of source.codes.filter((served) => codes.includes(served))) {
      const facts = await source.list(db, code, period);
      const before = tallies.get(code);
      tallies.set(code, {
        newest: newerFact(before?.newest ?? null, facts.at(-1) ?? null),
        countThisYear: (before?.countThisYear ?? 0) + facts.filter((fact) => fact.on >= year.from).length,
      });
    }
  }
  return tallies;
}
