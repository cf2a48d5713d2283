import {
  type Facts,
  type Judgement,
  judgeEligibility,
  listFacts,
  type ProgrammeRules,
} from '#pillars/2-funding/grant-rules/index.ts';
import type { Db } from '#platform/db/db.ts';
import { listRegisteredIds } from '#registry/organisations/index.ts';
import type { EffectOutcome } from '../rules/outcomes.ts';

export type Moved = { readonly id: string; readonly name: string; readonly rules: readonly Judgement[] };
export type Effect = {
  readonly judged: number;
  readonly now: Readonly<Record<EffectOutcome, number>> | null;
  readonly draft: Readonly<Record<EffectOutcome, number>>;
  readonly gained: readonly Moved[];
  readonly lost: readonly Moved[];
};

const AT_ONCE = 200;
const none = () => ({ may: 0, mayIf: 0, maybe: 0, mayNot: 0 });

function outcomeOf(judged: readonly Judgement[]): EffectOutcome {
  const has = (verdict: Judgement['verdict']) => judged.some((one) => one.verdict === verdict);
  if (has('no')) return 'mayNot';
  if (has('unknown') || has('unset')) return 'maybe';
  return has('yes_if') ? 'mayIf' : 'may';
}

const refusals = (judged: readonly Judgement[]) => judged.filter(({ verdict }) => verdict === 'no');

/** What the change would mean for the registered groups, as far as the register and the passport can say. */
export async function measureEffect(
  db: Db,
  current: ProgrammeRules | null,
  draft: ProgrammeRules,
  today: string,
): Promise<Effect> {
  const ids = await listRegisteredIds(db);
  const [now, later] = [none(), none()];
  const [gained, lost]: [Moved[], Moved[]] = [[], []];
  const look = ({ id, name, facts }: { id: string; name: string; facts: Facts }) => {
    const after = judgeEligibility(draft, facts, today);
    later[outcomeOf(after)] += 1;
    if (current === null) return;
    const before = judgeEligibility(current, facts, today);
    now[outcomeOf(before)] += 1;
    const [wasOut, isOut] = [refusals(before), refusals(after)];
    if (wasOut.length > 0 && isOut.length === 0) gained.push({ id, name, rules: wasOut });
    if (wasOut.length === 0 && isOut.length > 0) lost.push({ id, name, rules: isOut });
  };
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    for (const one of await listFacts(db, ids.slice(from, from + AT_ONCE), today)) look(one);
  }
  return { judged: ids.length, now: current === null ? null : now, draft: later, gained, lost };
}
