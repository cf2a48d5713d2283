import type { Evidence } from '#policy/evidence/index.ts';
import type { Fate, Measure, Shelved } from '#policy/register/index.ts';

/** A list in one cell of open data. */
const listOf = (values: readonly string[]) => values.join(';');
const codesOf = (measures: readonly Measure[]) => listOf(measures.map((measure) => measure.code));
const orNull = (text: string) => (text === '' ? null : text);

/** A measure of one edition as a row; its evidence stands in the row of the newest edition that has it. */
export function measureRow(
  { measure, edition, pillar, heading }: Shelved,
  fates: readonly Fate[],
  evidence: Evidence | undefined,
  isNewest: boolean,
) {
  const onward = fates.find((fate) => fate.from.some((m) => m.id === measure.id));
  const origin = fates.find((fate) => fate.to.some((m) => m.id === measure.id));
  const own = isNewest ? evidence : undefined;
  return {
    code: measure.code,
    edition: edition.number,
    editionName: edition.name,
    editionState: edition.state,
    pillar: pillar.number,
    pillarTitle: pillar.title,
    heading: heading ? `${heading.mark} ${heading.title}`.trim() : null,
    title: measure.title,
    class: measure.class,
    isPriority: measure.isPriority,
    text: orNull(measure.text),
    done: orNull(measure.record),
    verbs: onward ? listOf(onward.verbs) : null,
    predecessors: origin ? orNull(codesOf(origin.from)) : null,
    successors: onward ? orNull(codesOf(onward.to)) : null,
    reason: onward ? orNull(onward.reason) : null,
    newestEvidenceOn: own?.newest?.on ?? null,
    standing: own?.standing ?? null,
    lapsedSince: own?.lapsedSince ?? null,
  };
}

/** A fate between two public editions as a row. */
export function fateRow(fate: Fate, editions: ReadonlyMap<string, number>) {
  return {
    fromEdition: editions.get(fate.fromEditionId) ?? 0,
    toEdition: editions.get(fate.toEditionId) ?? 0,
    from: orNull(codesOf(fate.from)),
    to: orNull(codesOf(fate.to)),
    verbs: listOf(fate.verbs),
    reason: orNull(fate.reason),
  };
}
