import { done, refuse, type Verdict, yes } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { checkDrafting, mayDraft } from '#policy/desk/index.ts';
import {
  findEdition,
  findFatesTouching,
  lockEdition,
  readFate,
  tieFate,
  untieFate,
  type Verb,
} from '#policy/register/index.ts';
import { checkVerbs } from '../rules/verbs.ts';

/** What the officer ticked: earlier and later measures, verbs (none: as the texts tell), and why. */
export type Tie = {
  from: string[];
  to: string[];
  verbs: Verb[];
  reason: string;
  /** Unties what the measures are tied to now; without it nothing that is tied is touched. */
  replace: boolean;
};

/** Ties earlier and later measures into one fate: merged, split, removed, new, or simply continued. */
export async function tieMeasures(desk: Desk, number: number, tie: Tie) {
  const { tx, actor } = desk;
  const edition = await lockEdition(tx, number);
  if (!edition) return refuse('missing', 'policy.no_such_edition');
  const permit = mayDraft(actor, 'tie_fate');
  if (!permit.ok) return permit;
  const open = checkDrafting(edition);
  if (!open.ok) return open;
  const earlier = await findEdition(tx, number - 1);
  if (!earlier) return refuse('unmet', 'policy.no_earlier_edition');
  const later = await findEdition(tx, number);
  const chosen = checkChosen(tie, earlier.measures, later?.measures ?? []);
  if (!chosen.ok) return chosen;
  const words = checkVerbs(tie);
  if (!words.ok) return words;
  const touched = await findFatesTouching(tx, tie.from, tie.to);
  if (touched.length > 0 && !tie.replace) return refuse('unmet', 'policy.tied_already');

  await untieAll(desk, touched);
  const verbs = tie.verbs.length === 0 ? null : tie.verbs;
  const ends = { fromEditionId: earlier.edition.id, toEditionId: edition.id };
  const subjectId = await tieFate(desk, { ...ends, from: tie.from, to: tie.to, verbs, reason: tie.reason });
  return done({ subjectId, detail: { edition: number, untied: touched.length } });
}

async function untieAll(desk: Desk, ids: string[]) {
  for (const id of ids) {
    const fate = await readFate(desk.tx, id);
    if (fate) await untieFate(desk, fate);
  }
}

type Known = readonly { id: string }[];

function checkChosen(
  { from, to }: Pick<Tie, 'from' | 'to'>,
  earlier: Known,
  later: Known,
): Verdict<'policy.nothing_chosen' | 'policy.no_such_measure'> {
  if (from.length + to.length === 0) return refuse('unmet', 'policy.nothing_chosen');
  const known = (ids: string[], measures: Known) => ids.every((id) => measures.some((m) => m.id === id));
  return known(from, earlier) && known(to, later) ? yes : refuse('unmet', 'policy.no_such_measure');
}
