import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { checkDrafting, mayDraft } from '#policy/desk/index.ts';
import {
  addMeasureRow,
  type ClassInput,
  decideClass,
  findClassRule,
  findEdition,
  findFateIdsOf,
  findPillarOf,
  lockEdition,
  type Measure,
  nextCode,
  readFate,
  tieFate,
  untieFate,
  type WholeEdition,
} from '#policy/register/index.ts';

/** A measure to be added; `splitFrom` is the earlier measure of which it is a part, when it is no new thing. */
export type AddedMeasure = {
  pillarId: string;
  headingId: string | null;
  title: string;
  text: string;
  decision: ClassInput;
  splitFrom: string | null;
  reason: string;
};

/** Adds a measure to the draft: new (新規), or as a part of an earlier one (分割). */
export async function addMeasure(desk: Desk, number: number, added: AddedMeasure) {
  const { tx, actor } = desk;
  const edition = await lockEdition(tx, number);
  if (!edition) return refuse('missing', 'policy.no_such_edition');
  const permit = mayDraft(actor, 'add_measure');
  if (!permit.ok) return permit;
  const open = checkDrafting(edition);
  if (!open.ok) return open;
  const pillar = await findPillarOf(tx, edition.id, added.pillarId);
  if (!pillar) return refuse('unmet', 'policy.no_such_pillar');
  const draft = await findEdition(tx, number);
  const earlier = await findEdition(tx, number - 1);
  const origin = earlier?.measures.find((m) => m.id === added.splitFrom);
  if (added.splitFrom !== null && !origin) return refuse('unmet', 'policy.no_such_measure');
  const decided = decideClass(added.decision, await findClassRule(tx), origin?.class ?? null);
  if (!decided.ok) return decided;

  const measure = await addMeasureRow(desk, {
    editionId: edition.id,
    pillarId: pillar.id,
    headingId: headingIn(draft, pillar.id, added.headingId),
    code: await nextCode(tx, pillar.number),
    title: added.title,
    text: added.text,
    ...decided.value,
  });
  if (earlier) await tieAdded(desk, { earlier, measure, origin, reason: added.reason });
  return done({ subjectId: measure.id, detail: { code: measure.code } });
}

/** The heading when it stands below that pillar; a measure may also stand below the pillar itself. */
function headingIn(draft: WholeEdition | undefined, pillarId: string, headingId: string | null) {
  return draft?.headings.find((h) => h.id === headingId && h.pillarId === pillarId)?.id ?? null;
}

type Added = {
  earlier: WholeEdition;
  measure: Measure;
  origin: Measure | undefined;
  reason: string;
};

/** A new measure has a fate of its own; a part joins the others that came from the same measure. */
async function tieAdded(desk: Desk, { earlier, measure, origin, reason }: Added) {
  const ends = { fromEditionId: earlier.edition.id, toEditionId: measure.editionId };
  if (!origin) {
    await tieFate(desk, { ...ends, from: [], to: [measure.id], verbs: null, reason });
    return;
  }
  const { away } = await findFateIdsOf(desk.tx, origin.id);
  const fate = away ? await readFate(desk.tx, away) : undefined;
  if (fate) await untieFate(desk, fate);
  await tieFate(desk, {
    ...ends,
    from: fate ? fate.from.map((m) => m.id) : [origin.id],
    to: [...(fate?.to.map((m) => m.id) ?? []), measure.id],
    verbs: null,
    reason: reason === '' ? (fate?.reason ?? '') : reason,
  });
}
