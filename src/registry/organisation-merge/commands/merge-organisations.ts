import { and, eq, gte, inArray, isNull, or } from 'drizzle-orm';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { OrganisationLinks } from '#platform/manifest.ts';
import {
  type Choices,
  chosenFacts,
  mergedNames,
  mergedOfficers,
  mergedStanding,
  type Side,
} from '#registry/organisation-desk/index.ts';
import {
  findOrganisation,
  lockOrganisation,
  type Organisation,
  paperOf,
  rewriteOrganisation,
} from '#registry/organisations/index.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { peopleRoles } from '#registry/people/schema.ts';
import { inOrder } from '../rules/pairs.ts';
import { ORGANISATION_MERGE_PERMITS } from '../rules/permits.ts';
import { organisationPairs } from '../schema.ts';

/** Two entries as the page showed them: their ids with the versions that were seen, and what was chosen. */
export type Merger = {
  readonly a: { readonly id: string; readonly version: number };
  readonly b: { readonly id: string; readonly version: number };
  readonly survivor: Side;
  readonly choices: Choices;
};

/** Makes two entries of the register one: chosen facts are written, every link moves, the other leads to the survivor. */
export async function mergeOrganisations(
  { tx, actor, now }: Desk,
  merger: Merger,
  links: readonly OrganisationLinks[],
) {
  const found = await lockBoth(tx, merger);
  if (!found) return refuse('missing', 'organisation_desk.not_found');
  const permit = mayBy(ORGANISATION_MERGE_PERMITS, actor, 'merge');
  if (!permit.ok) return permit;
  const { a, b } = found;
  if (a.standing === 'merged' || b.standing === 'merged') {
    return refuse('closed', 'organisation_merge.merged_already');
  }
  if (a.version !== merger.a.version || b.version !== merger.b.version) {
    return refuse('closed', 'organisation_merge.changed_meanwhile');
  }
  const [survivor, loser] = merger.survivor === 'a' ? [a, b] : [b, a];
  for (const { hinders } of links) {
    if (await hinders?.(tx, loser.id, survivor.id)) return refuse('unmet', 'organisation_merge.both_open');
  }
  const papers = { a: await paperIn(tx, a.id), b: await paperIn(tx, b.id) };
  await closeEntry({ tx, now }, loser, survivor);
  await endDoubleRoles({ tx, now }, loser.id, survivor.id);
  for (const link of links) await link.move(tx, loser.id, survivor.id);
  const today = japanDay(now);
  const moved = await paperIn(tx, survivor.id);
  const facts = { ...moved, ...chosenFacts(papers, merger.choices) };
  await rewriteOrganisation({ tx, now }, survivor, {
    ...facts,
    formerNames: mergedNames(papers, moved.formerNames, facts.name, today),
    officers: mergedOfficers(papers, merger.choices.officers, { yesterday: addDays(today, -1) }),
  });
  await tx
    .update(organisations)
    .set(mergedStanding(survivor, loser))
    .where(eq(organisations.id, survivor.id));
  await closePair({ tx, actor, now }, loser.id, survivor.id);
  return done({
    subjectId: survivor.id,
    detail: { merged: loser.id, into: survivor.id },
    touched: { topic: 'organisations', ids: [survivor.id, loser.id] },
    survivor: survivor.number,
  });
}

/** Both rows, locked in one order whoever asks, so that two who merge the same pair come one after the other. */
async function lockBoth(tx: Desk['tx'], { a, b }: Merger) {
  if (a.id === b.id) return undefined;
  const locked = new Map<string, Organisation>();
  for (const id of inOrder(a.id, b.id)) {
    const row = await lockOrganisation(tx, id);
    if (row) locked.set(id, row);
  }
  const [one, other] = [locked.get(a.id), locked.get(b.id)];
  return one && other ? { a: one, b: other } : undefined;
}

async function paperIn(tx: Desk['tx'], id: string) {
  const whole = await findOrganisation(tx, id);
  if (!whole) throw new Error('the organisation that was locked is not there');
  return paperOf(whole);
}

/** The second entry ends, and all that led to it leads to the survivor. Its 法人番号 is free from then on. */
async function closeEntry(
  { tx, now }: Pick<Desk, 'tx' | 'now'>,
  loser: Organisation,
  survivor: Organisation,
): Promise<void> {
  await tx
    .update(organisations)
    .set({ standing: 'merged', mergedInto: survivor.id, version: loser.version + 1, updatedAt: now })
    .where(eq(organisations.id, loser.id));
  await tx
    .update(organisations)
    .set({ mergedInto: survivor.id })
    .where(eq(organisations.mergedInto, loser.id));
}

/** Whoever acts for both keeps one role, for the longer of the two terms. */
async function endDoubleRoles(
  { tx, now }: Pick<Desk, 'tx' | 'now'>,
  from: string,
  to: string,
): Promise<void> {
  const today = japanDay(now);
  const running = await tx
    .select()
    .from(peopleRoles)
    .where(
      and(
        inArray(peopleRoles.organisationId, [from, to]),
        or(isNull(peopleRoles.endsOn), gte(peopleRoles.endsOn, today)),
      ),
    );
  for (const role of running.filter(({ organisationId }) => organisationId === from)) {
    const kept = running.find(
      (other) => other.organisationId === to && other.personId === role.personId && other.role === role.role,
    );
    if (!kept) continue;
    const endsOn = kept.endsOn === null || role.endsOn === null ? null : later(kept.endsOn, role.endsOn);
    const startsOn = later(kept.startsOn, role.startsOn) === kept.startsOn ? role.startsOn : kept.startsOn;
    await tx.update(peopleRoles).set({ startsOn, endsOn }).where(eq(peopleRoles.id, kept.id));
    await tx.delete(peopleRoles).where(eq(peopleRoles.id, role.id));
  }
}

const later = (a: string, b: string) => (a > b ? a : b);

async function closePair({ tx, actor, now }: Desk, one: string, other: string): Promise<void> {
  const [firstId, secondId] = inOrder(one, other);
  const decided = { decision: 'merged', decidedAt: now, decidedBy: actor.id } as const;
  await tx
    .insert(organisationPairs)
    .values({ firstId, secondId, reasons: [], foundAt: now, ...decided })
    .onConflictDoUpdate({
      target: [organisationPairs.firstId, organisationPairs.secondId],
      set: decided,
    });
}
