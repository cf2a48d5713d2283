import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { listTemplates } from '../queries/find-template.ts';
import { LETTER_PERMITS } from '../rules/permits.ts';
import { grantLetterTemplates } from '../schema.ts';

/** Takes the templates of the year before for a new fiscal year; kinds that are there already stay as they are. */
export async function copyTemplates({ tx, actor, now }: Desk, fiscalYear: number) {
  const permit = mayBy(LETTER_PERMITS, actor, 'write_templates');
  if (!permit.ok) return permit;
  const there = new Set((await listTemplates(tx, fiscalYear)).map(({ key }) => key));
  const newest = new Map((await listTemplates(tx, fiscalYear - 1)).toReversed().map((one) => [one.key, one]));
  const copies = [...newest.values()].filter(({ key }) => !there.has(key));
  if (copies.length === 0) return refuse('closed', 'grant_letters.nothing_to_copy');
  await tx.insert(grantLetterTemplates).values(
    copies.map(({ key, title, body }) => ({
      key,
      title,
      body,
      fiscalYear,
      version: 1,
      setAt: now,
      setBy: actor.id,
    })),
  );
  return done({ subjectId: `templates ${fiscalYear}`, detail: { fiscalYear, copied: copies.length } });
}
