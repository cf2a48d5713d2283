import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { type Lang, say } from '#kernel/words.ts';
import {
  type EligibilityRule,
  factsOf,
  listCurrentRuleSets,
  NO_FACTS,
  type RuleSet,
} from '#pillars/2-funding/grant-rules/index.ts';
import type { Db } from '#platform/db/db.ts';
import { listOrganisationNames } from '#registry/organisations/index.ts';
import { type Asked, questionsFor, rulesOfCheck } from '../rules/questions.ts';
import { CHECK } from '../words.ts';

/** A group of one's own, by its place among them: no address names it. */
export type OwnGroup = { readonly place: number; readonly id: string; readonly name: string };

export async function listOwnGroups(db: Db, organisationIds: readonly string[]): Promise<OwnGroup[]> {
  const names = [...(await listOrganisationNames(db, organisationIds)).values()];
  return names
    .toSorted((a, b) => a.number - b.number)
    .map(({ id, name }, index) => ({ place: index + 1, id, name }));
}

/** The course's rules in force this year, or the newest before. */
export async function findCheckRules(db: Db, courseKey: string, today: string): Promise<RuleSet | undefined> {
  const sets = await listCurrentRuleSets(db, fiscalYearOf(today));
  return sets.find((set) => set.courseKey === courseKey);
}

function perGroup(set: RuleSet): EligibilityRule['sentence'] {
  const n = set.rules.counts.awardsPerGroup ?? 0;
  const words = (lang: Lang) => say(lang, CHECK.perGroup, { n });
  return { ja: words('ja'), en: words('en'), easy: words('easy') };
}

/** What is asked and what is known, for one of one's groups or for nobody in particular. */
export async function readCheck(db: Db, set: RuleSet, group: OwnGroup | undefined, today: string) {
  const rules = rulesOfCheck(set.rules, set.courseKey, perGroup(set));
  const known = group === undefined ? NO_FACTS : await factsOf(db, group.id, today);
  const asked: Asked[] = questionsFor(rules, known);
  return { rules, known, asked };
}
