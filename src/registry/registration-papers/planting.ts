import { fiscalYearAt } from '#kernel/fiscal-year.ts';
import type { Desk } from '#platform/act.ts';
import { findOrganisation, type OrganisationPaper, paperOf } from '#registry/organisations/index.ts';
import { getRules } from '#registry/registration-conditions/index.ts';
import { contentOf, EMPTY_CONTENT } from '#registry/registration-form/index.ts';
import { nextNumber } from './commands/next-number.ts';
import { type EntryWay, type PaperKind, type PaperState, paperCode } from './rules/flow.ts';
import { registrationPapers, registrationRemarks } from './schema.ts';

/** A paper as the first start and the demonstration plant it, in any state. */
export type PlantedPaper = {
  readonly kind: PaperKind;
  readonly state: PaperState;
  /** What stands in it; of a renewal or a change without one, what stands in the register. */
  readonly paper?: OrganisationPaper | undefined;
  readonly organisationId?: string | null | undefined;
  readonly authorId?: string | null | undefined;
  readonly entered?: { readonly by: string; readonly how: EntryWay; readonly name: string } | undefined;
  readonly remarks?:
    | readonly { readonly field: string; readonly words: string; readonly by: string }[]
    | undefined;
  readonly decidedBy?: string | undefined;
  readonly submittedAt?: Date | undefined;
};

/** Plants a paper without asking anybody; for seeds only. Hands back its code. */
export async function plantPaper(
  { tx, now }: Pick<Desk, 'tx' | 'now'>,
  planted: PlantedPaper,
): Promise<string> {
  const fiscalYear = fiscalYearAt(now);
  const number = await nextNumber(tx, fiscalYear);
  const whole = planted.organisationId ? await findOrganisation(tx, planted.organisationId) : undefined;
  const written = planted.paper ?? (whole && paperOf(whole));
  const { remarks = [] } = planted;
  const [row] = await tx
    .insert(registrationPapers)
    .values({
      fiscalYear,
      number,
      kind: planted.kind,
      state: planted.state,
      organisationId: planted.organisationId ?? null,
      baseVersion: whole?.organisation.version ?? null,
      content: written ? contentOf(written) : EMPTY_CONTENT,
      rulesVersion: (await getRules(tx)).version,
      ...hands(planted),
      ...times(planted, now),
    })
    .returning({ id: registrationPapers.id });
  if (row && remarks.length > 0) {
    await tx
      .insert(registrationRemarks)
      .values(
        remarks.map(({ field, words, by }) => ({ paperId: row.id, field, words, saidBy: by, saidAt: now })),
      );
  }
  return paperCode(fiscalYear, number);
}

function hands({ authorId, entered }: PlantedPaper) {
  return {
    authorId: authorId ?? null,
    enteredBy: entered?.by ?? null,
    enteredHow: entered?.how ?? null,
    cameName: entered?.name ?? '',
  };
}

function times({ state, submittedAt, decidedBy, authorId }: PlantedPaper, now: Date) {
  const at = submittedAt ?? now;
  const isDecided = state === 'accepted' || state === 'withdrawn';
  return {
    startedAt: at,
    changedAt: at,
    submittedAt: state === 'draft' ? null : at,
    returnedAt: state === 'returned' ? now : null,
    decidedAt: isDecided ? now : null,
    decidedBy: isDecided ? (decidedBy ?? authorId ?? null) : null,
  };
}
