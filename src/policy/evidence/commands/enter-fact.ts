import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Files } from '#platform/files/files.ts';
import { announceNews, findLine } from '#policy/register/index.ts';
import type { FactForm } from '../forms.ts';
import { EVIDENCE_PERMITS } from '../rules/permits.ts';
import { policyFacts } from '../schema.ts';

/** Notes what was done for a measure. The same form sent twice is one fact. */
export async function enterFact(
  { tx, actor, now }: Desk,
  code: string,
  fact: FactForm,
  attachment?: { files: Files; fileId: string },
) {
  const permit = mayBy(EVIDENCE_PERMITS, actor, 'enter_fact');
  if (!permit.ok) return permit;
  const line = await findLine(tx, code, { drafting: false });
  if (!line) return refuse('missing', 'evidence.no_measure');
  if (fact.happenedOn > japanDay(now)) return refuse('unmet', 'evidence.in_future');
  const [stored] = await tx
    .insert(policyFacts)
    .values({ ...fact, code, fileId: attachment?.fileId ?? null, enteredAt: now, enteredBy: actor.id })
    .onConflictDoNothing({ target: policyFacts.id })
    .returning();
  if (!stored) return done({ subjectId: fact.id, detail: { code, repeated: true } });
  if (attachment) {
    const bound = await attachment.files.attach(tx, now, attachment.fileId);
    if (!bound.ok) return bound;
  }
  await announceNews(
    { tx, now },
    {
      kind: 'evidence',
      code,
      editionNumber: line.head.edition.number,
      title: line.head.measure.title,
      summary: fact.sentence,
    },
  );
  return done({ subjectId: stored.id, detail: { code, repeated: false } });
}
