import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { daysBetween, japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, type Outcome, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { LetterSource } from '../letter-source.ts';
import { type LetterSeries, lockSeries } from '../queries/find-series.ts';
import { findTemplate, type LetterTemplate } from '../queries/find-template.ts';
import type { Letter } from '../queries/list-letters.ts';
import type { LetterRefusal } from '../refusal-words.ts';
import { composeLetter, type LetterContent } from '../rules/compose-letter.ts';
import type { LetterFacts } from '../rules/letter-facts.ts';
import type { LetterKey } from '../rules/letter-kinds.ts';
import { letterCode } from '../rules/letter-number.ts';
import { LETTER_PERMITS } from '../rules/permits.ts';
import { missingIn } from '../rules/placeholders.ts';
import { grantLetterSeries, grantLetters } from '../schema.ts';

/** Days that a letter may be dated before or after today. */
const FAR = 62;
/** Letters that one act issues; more are worked off portion by portion. */
export const MOST_AT_ONCE = 50;

export type Issue = {
  readonly templateKey: LetterKey;
  /** Ids of the applications; each gets one letter. */
  readonly cases: readonly string[];
  /** The day that stands on the letters. */
  readonly on: string;
  readonly dueOn?: string | undefined;
  readonly remark?: string | undefined;
  readonly batchId?: string | undefined;
  /** The letter in whose place the one of the single case is issued, and why. */
  readonly replaces?: { readonly letter: Letter; readonly why: string } | undefined;
};
type Issued = { subjectId: string; letterIds: string[]; detail: Record<string, unknown> };

export function digestOf(content: LetterContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** Issues one letter a case (通知書): each takes the next number of the fiscal year and never changes again. */
export async function issueFrom(
  source: LetterSource,
  desk: Desk,
  issue: Issue,
): Promise<Outcome<Issued, LetterRefusal>> {
  const { tx, actor, now } = desk;
  const { templateKey, on } = issue;
  const permit = mayBy(LETTER_PERMITS, actor, 'issue');
  if (!permit.ok) return permit;
  const ids = [...new Set(issue.cases)];
  if (ids.length === 0) return refuse('unmet', 'grant_letters.no_cases');
  if (ids.length > MOST_AT_ONCE) return refuse('unmet', 'grant_letters.too_many');
  if (Math.abs(daysBetween(japanDay(now), on)) > FAR) return refuse('unmet', 'grant_letters.odd_day');
  const fiscalYear = fiscalYearOf(on);
  const template = await findTemplate(tx, templateKey, fiscalYear);
  if (!template) return refuse('unmet', 'grant_letters.no_template');
  const series = await lockSeries(tx, fiscalYear);
  if (!series) return refuse('unmet', 'grant_letters.no_series');
  const cases = await source.facts(tx, ids);
  if (cases.length < ids.length) return refuse('unmet', 'grant_letters.no_cases');
  const text = `${template.title}\n${template.body}`;
  if (cases.some((facts) => missingIn(text, facts, occasionOf(issue)).length > 0)) {
    return refuse('unmet', 'grant_letters.fact_missing');
  }
  return write(desk, issue, { template, series, cases });
}

export const occasionOf = ({ on, dueOn, remark }: Pick<Issue, 'on' | 'dueOn' | 'remark'>) => ({
  dated: on,
  dueOn,
  remark,
});

type Given = {
  readonly template: LetterTemplate;
  readonly series: LetterSeries;
  readonly cases: readonly LetterFacts[];
};

async function write({ tx, actor, now }: Desk, issue: Issue, { template, series, cases }: Given) {
  const { templateKey, on, replaces } = issue;
  const { fiscalYear, nextNumber } = series;
  const rows = cases.map((facts, index) => {
    const number = nextNumber + index;
    const code = letterCode(series, number);
    const content = composeLetter(template, series, code, facts, occasionOf(issue), replaces?.letter);
    return {
      fiscalYear,
      number,
      code,
      key: templateKey,
      templateId: template.id,
      applicationId: facts.applicationId,
      applicationCode: facts.applicationCode,
      dated: on,
      content,
      digest: digestOf(content),
      batchId: issue.batchId ?? null,
      replacesId: replaces?.letter.id ?? null,
      replacesWhy: replaces?.why ?? '',
      issuedAt: now,
      issuedBy: actor.id,
    };
  });
  await tx
    .update(grantLetterSeries)
    .set({ nextNumber: nextNumber + rows.length })
    .where(eq(grantLetterSeries.fiscalYear, fiscalYear));
  const written = await tx.insert(grantLetters).values(rows).returning({ id: grantLetters.id });
  const letterIds = written.map(({ id }) => id);
  const detail = { key: templateKey, first: rows[0]?.code ?? '', letters: letterIds.length };
  return done({ subjectId: letterIds[0] ?? '', letterIds, detail });
}
