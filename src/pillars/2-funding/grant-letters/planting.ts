import type { Desk } from '#platform/act.ts';
import { DEMO_LETTER_TEMPLATES } from './demo-templates.ts';
import { grantLetterSeries, grantLetterTemplates } from './schema.ts';

export type LetterPlanting = {
  readonly fiscalYear: number;
  readonly prefix: string;
  readonly suffix: string;
  readonly sender: string;
  readonly contact: string;
};

/** Plants numbers, sender and the templates of a fiscal year, without asking anybody; what is there stays. */
export async function plantLetters({ tx, actor, now }: Desk, planting: LetterPlanting): Promise<void> {
  const { fiscalYear } = planting;
  const set = { setAt: now, setBy: actor.id };
  await tx
    .insert(grantLetterSeries)
    .values({ ...planting, ...set })
    .onConflictDoNothing();
  await tx
    .insert(grantLetterTemplates)
    .values(DEMO_LETTER_TEMPLATES.map((template) => ({ ...template, fiscalYear, version: 1, ...set })))
    .onConflictDoNothing();
}
