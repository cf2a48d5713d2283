import { isEmpty, textOf, type Values } from '#blocks/questionnaire/index.ts';
import { refuse, type Verdict, yes } from '#kernel/verdict.ts';
import type { Judgement, ProgrammeRules } from '#pillars/2-funding/grant-rules/index.ts';
import { checkAmounts } from './check-amounts.ts';
import type { CheckRefusal } from './words.ts';

/** What an application is checked against when it is sent. */
export type Checking = {
  readonly rules: ProgrammeRules;
  readonly values: Values;
  readonly judged: readonly Judgement[];
  /** The how-manieth award of the course it would be. */
  readonly awardNumber: number;
  /** Kinds of papers that the passport of the group has. */
  readonly passportKinds: ReadonlySet<string>;
};

/** Title, eligibility, money and documents, in the order in which a clerk would ask; the first refusal wins. */
export function checkContents(checking: Checking): Verdict<CheckRefusal> {
  const { rules, values, judged, awardNumber } = checking;
  if (textOf(values, 'title').trim() === '') return refuse('unmet', 'grants.no_title');
  const barred = judged.find(({ verdict }) => verdict === 'no');
  if (barred) return { ok: false, kind: 'unmet', code: `grants.not_eligible.${barred.rule.kind}` };
  const amounts = checkAmounts(rules, values, awardNumber);
  if (!amounts.ok) return amounts;
  return hasDocuments(checking) ? yes : refuse('unmet', 'grants.document_missing');
}

/** A document is there when the form answers it (by a file, or by a table such as the budget), or the passport has such a paper. */
function hasDocuments({ rules, values, passportKinds }: Checking): boolean {
  return (rules.documents ?? [])
    .filter(({ when, key }) => when === 'application' && isEmpty(values[key]))
    .every(({ passportKind }) => passportKind !== null && passportKinds.has(passportKind));
}
