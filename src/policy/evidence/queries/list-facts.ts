import { and, asc, between, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { preparedOnce } from '#platform/db/prepared.ts';
import type { EvidenceSource, Fact } from '#platform/manifest.ts';
import { isFactId } from '../rules/fact-id.ts';
import { factOf } from '../rules/hand-facts.ts';
import { policyFacts } from '../schema.ts';

/** The facts of one measure from one day to another, both inclusive, oldest first, whoever reported them. */
export async function listFacts(
  db: Db,
  sources: readonly EvidenceSource[],
  code: string,
  period: { from: string; to: string },
): Promise<Fact[]> {
  const entered = await enteredIn(db).execute({ code, ...period });
  const facts = entered.map(factOf);
  for (const source of sources) {
    if (source.codes.includes(code)) facts.push(...(await source.list(db, code, period)));
  }
  return facts.toSorted((a, b) => a.on.localeCompare(b.on));
}

const enteredIn = preparedOnce((db) =>
  db
    .select()
    .from(policyFacts)
    .where(
      and(
        eq(policyFacts.code, sql.placeholder('code')),
        isNull(policyFacts.withdrawnAt),
        between(policyFacts.happenedOn, sql.placeholder('from'), sql.placeholder('to')),
      ),
    )
    .orderBy(asc(policyFacts.happenedOn), asc(policyFacts.enteredAt))
    .prepare(''),
);

/** The attachment of a fact that still stands; nothing when there is none. */
export async function findFactFile(db: Db, factId: string): Promise<string | undefined> {
  if (!isFactId(factId)) return undefined;
  const [row] = await db
    .select({ fileId: policyFacts.fileId })
    .from(policyFacts)
    .where(and(eq(policyFacts.id, factId), isNull(policyFacts.withdrawnAt)));
  return row?.fileId ?? undefined;
}
