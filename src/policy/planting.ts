import { and, eq } from 'drizzle-orm';
import type { Desk } from '#platform/act.ts';
import { policyComments } from './comments/schema.ts';
import { policyFacts } from './evidence/schema.ts';
import { addLinkRow, announceNews, type LinkKind, type Scores } from './register/index.ts';
import { policyEditions, policyMeasures } from './register/schema.ts';

// For the demonstration's first start only: rows that people would write one by one. They run inside its one transaction.

export async function plantLink(desk: Desk, fromCode: string, toCode: string, kind: LinkKind): Promise<void> {
  await addLinkRow(desk, { fromCode, toCode, kind });
}

export const plantNews = announceNews;

export async function plantScores({ tx }: Desk, measureId: string, scores: Scores): Promise<void> {
  await tx.update(policyMeasures).set(scores).where(eq(policyMeasures.id, measureId));
}

type PlantedFact = { code: string; happenedOn: string; sentence: string; sourceUrl: string };

export async function plantFact({ tx, actor, now }: Desk, fact: PlantedFact): Promise<void> {
  await tx.insert(policyFacts).values({ ...fact, enteredAt: now, enteredBy: actor.id });
}

type PlantedComment = { code: string; editionNumber: number; authorId: string; body: string };

export async function plantComment({ tx, now }: Desk, comment: PlantedComment): Promise<void> {
  const [measure] = await tx
    .select({ id: policyMeasures.id })
    .from(policyMeasures)
    .innerJoin(policyEditions, eq(policyEditions.id, policyMeasures.editionId))
    .where(and(eq(policyMeasures.code, comment.code), eq(policyEditions.number, comment.editionNumber)));
  if (!measure) throw new Error(`there is no measure ${comment.code} to speak of`);
  await tx.insert(policyComments).values({
    measureId: measure.id,
    authorId: comment.authorId,
    authorRole: 'committee_member',
    body: comment.body,
    saidAt: now,
  });
}
