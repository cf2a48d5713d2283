import { SYSTEM } from '#kernel/actor.ts';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import {
  grantSource,
  issueFrom,
  type LetterFacts,
  type LetterKey,
  plantLetters as plantTemplates,
} from '#pillars/2-funding/grant-letters/index.ts';
import type { Desk } from '#platform/act.ts';
import { instant, type Town } from './demo-town.ts';

const CODE = { prefix: '鎌地つ第', suffix: '号' };
const CONTACT = '鎌倉市 地域のつながり課（助成の担当）';

/** Numbers and templates of three years, and the letters of what was decided in the last two of them. */
export async function plantLetters(town: Town): Promise<void> {
  const desk: Desk = { ...town.desk, actor: SYSTEM };
  for (const fiscalYear of [town.year - 2, town.year - 1, town.year]) {
    await plantTemplates(desk, { fiscalYear, ...CODE, sender: '鎌倉市長', contact: CONTACT });
  }
  const awarded: LetterFacts[] = [];
  for (const fiscalYear of [town.year - 1, town.year]) {
    awarded.push(...(await grantSource.cases(desk.tx, { fiscalYear, states: ['awarded', 'finished'] })));
  }
  // In the order of their days, as their numbers were given.
  for (const facts of awarded.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))) {
    await plantLetter(desk, 'award', facts, town);
  }
}

const dayOf = ({ decidedOn = '' }: LetterFacts) => decidedOn;

/** A letter as it was issued on its day; a case that lacks something for it has none. */
async function plantLetter(
  desk: Desk,
  templateKey: LetterKey,
  facts: LetterFacts,
  town: Town,
): Promise<void> {
  const on = dayOf(facts);
  if (on === '' || on > town.today || fiscalYearOf(on) < town.year - 2) return;
  const then: Desk = { ...desk, now: instant(town, on, 11) };
  await issueFrom(grantSource, then, { templateKey, cases: [facts.applicationId], on });
}
