import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { findTemplate } from '../queries/find-template.ts';
import type { LetterKey } from '../rules/letter-kinds.ts';
import { LETTER_PERMITS } from '../rules/permits.ts';
import { unknownIn } from '../rules/placeholders.ts';
import { grantLetterTemplates } from '../schema.ts';

export type TemplatePaper = {
  readonly key: LetterKey;
  readonly fiscalYear: number;
  readonly title: string;
  readonly body: string;
};

/** Writes a new version of a template; letters that were issued keep theirs. A placeholder that is none is refused. */
export async function saveTemplate({ tx, actor, now }: Desk, version: number, paper: TemplatePaper) {
  const permit = mayBy(LETTER_PERMITS, actor, 'write_templates');
  if (!permit.ok) return permit;
  if (unknownIn(`${paper.title}\n${paper.body}`).length > 0) {
    return refuse('unmet', 'grant_letters.unknown_placeholder');
  }
  const standing = await findTemplate(tx, paper.key, paper.fiscalYear);
  if ((standing?.version ?? 0) !== version) return refuse('closed', 'grant_letters.changed_meanwhile');
  const [row] = await tx
    .insert(grantLetterTemplates)
    .values({ ...paper, version: version + 1, setAt: now, setBy: actor.id })
    .onConflictDoNothing()
    .returning({ id: grantLetterTemplates.id });
  if (!row) return refuse('closed', 'grant_letters.changed_meanwhile');
  const { key, fiscalYear } = paper;
  return done({ subjectId: row.id, detail: { key, fiscalYear, version: version + 1 } });
}
