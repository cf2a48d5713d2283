import { and, eq, isNull } from 'drizzle-orm';
import { done, refuse, yes } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Files } from '#platform/files/index.ts';
import { lockOrganisation } from '#registry/organisations/index.ts';
import type { PaperPaper } from '../rules/paper.ts';
import { hasAmounts, type Place } from '../rules/papers.ts';
import { mayPassport, roleFor } from '../rules/permits.ts';
import { type Paper, passportPapers } from '../schema.ts';

/**
 * Puts a paper in its place of the passport; the one that stood there becomes history. `over` is the paper that the page
 * showed there, so that nobody replaces what they have not seen. The same form sent twice is one paper.
 */
export async function putPaper(
  desk: Desk,
  organisationId: string,
  paper: PaperPaper,
  attachment?: { files: Files; fileId: string },
) {
  const { tx, actor } = desk;
  const organisation = await lockOrganisation(tx, organisationId);
  if (!organisation || organisation.standing === 'merged')
    return refuse('missing', 'organisations.not_found');
  const permit = mayPassport(actor, organisationId, 'put_paper');
  if (!permit.ok) return permit;
  const { kind, fiscalYear } = paper;
  const finished = done({ subjectId: paper.id, detail: { organisationId, kind, fiscalYear } });
  if (await isThere(tx, organisationId, paper.id)) return finished;
  const before = await currentAt(tx, organisationId, paper);
  if ((before?.id ?? '') !== paper.over) return refuse('closed', 'passport.changed_meanwhile');
  if (attachment === undefined && paper.summary === '' && !hasAmounts(kind))
    return refuse('unmet', 'passport.needs_content');
  await store(desk, organisationId, paper, before, attachment?.fileId ?? null);
  const bound = attachment ? await attachment.files.attach(tx, desk.now, attachment.fileId) : yes;
  return bound.ok ? finished : bound;
}

async function store(
  { tx, actor, now }: Desk,
  organisationId: string,
  { over: _over, ...facts }: PaperPaper,
  before: Paper | undefined,
  fileId: string | null,
): Promise<void> {
  if (before) await end(tx, now, before.id);
  await tx.insert(passportPapers).values({
    ...facts,
    organisationId,
    fileId,
    enteredAt: now,
    enteredBy: actor.id,
    forGroup: roleFor(actor, organisationId) !== 'group_member',
  });
  if (before) await pointToHeir(tx, before.id, facts.id);
}

/** Whether this very form has been taken already. */
export async function isThere(tx: Desk['tx'], organisationId: string, id: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: passportPapers.id })
    .from(passportPapers)
    .where(and(eq(passportPapers.id, id), eq(passportPapers.organisationId, organisationId)));
  return row !== undefined;
}

/** The paper that stands in a place today. */
async function currentAt(tx: Desk['tx'], organisationId: string, place: Place): Promise<Paper | undefined> {
  const [row] = await tx
    .select()
    .from(passportPapers)
    .where(
      and(
        eq(passportPapers.organisationId, organisationId),
        eq(passportPapers.kind, place.kind),
        place.fiscalYear === null
          ? isNull(passportPapers.fiscalYear)
          : eq(passportPapers.fiscalYear, place.fiscalYear),
        isNull(passportPapers.endedAt),
      ),
    );
  return row;
}

/** The older one ends first, because only one may stand in a place. */
export async function end(tx: Desk['tx'], now: Date, id: string): Promise<void> {
  await tx.update(passportPapers).set({ endedAt: now, ended: 'replaced' }).where(eq(passportPapers.id, id));
}

export async function pointToHeir(tx: Desk['tx'], id: string, heirId: string): Promise<void> {
  await tx.update(passportPapers).set({ replacedBy: heirId }).where(eq(passportPapers.id, id));
}
