import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { mayDraft } from '#policy/desk/index.ts';
import {
  type ClassRule,
  checkClassRule,
  findEdition,
  lockClassRule,
  lockNewestEdition,
  movesUnder,
  rewriteMeasure,
  writeClassRule,
} from '#policy/register/index.ts';

/** A rule as the officer sends it, with the version that was seen. */
export type SentRule = { rule: ClassRule; reason: string; seenVersion: number };

/** Sets the rule by which marks become classes, and moves the draft's measures that it puts elsewhere. */
export async function setClassRule(desk: Desk, { rule, reason, seenVersion }: SentRule) {
  const { tx, actor } = desk;
  const edition = await lockNewestEdition(tx);
  const version = await lockClassRule(tx);
  const permit = mayDraft(actor, 'set_class_rule');
  if (!permit.ok) return permit;
  if (version !== seenVersion) return refuse('closed', 'policy.rule_changed');
  const sound = checkClassRule(rule);
  if (!sound.ok) return sound;
  if (reason === '') return refuse('unmet', 'policy.rule_without_reason');

  const subjectId = await writeClassRule(desk, { ...rule, reason, version: version + 1 });
  const draft = edition?.state === 'drafting' ? await findEdition(tx, edition.number) : undefined;
  const moves = movesUnder(rule, draft?.measures ?? []);
  for (const { measure, to } of moves) await rewriteMeasure(desk, measure, { class: to });
  return done({ subjectId, detail: { version: version + 1, moved: moves.length } });
}
