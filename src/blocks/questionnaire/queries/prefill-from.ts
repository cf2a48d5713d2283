import type { FileValue, Value, Values } from '#blocks/questionnaire-questions/index.ts';
import {
  type Definition,
  findQuestion,
  fits,
  type PrefillKey,
  type Question,
  questionsOf,
  withoutHidden,
} from '#blocks/questionnaire-questions/index.ts';
import type { Db } from '#platform/db/db.ts';
import { findOrganisation, representativeOf, type WholeOrganisation } from '#registry/organisations/index.ts';
import { findPassport, PAPER_WORDS, type PassportPaper } from '#registry/passport/index.ts';
import { listSentBefore } from './list-answers.ts';

type Source = {
  readonly today: string;
  readonly whole: WholeOrganisation | undefined;
  readonly papers: readonly PassportPaper[];
  readonly before: Awaited<ReturnType<typeof listSentBefore>>;
};

/** What the register, the passport and earlier answers of a group already say; every value fits its question. */
export async function prefillFrom(
  db: Db,
  organisationId: string,
  definition: Definition,
  today: string,
): Promise<Values> {
  const source: Source = {
    today,
    whole: await findOrganisation(db, organisationId),
    papers: await findPassport(db, organisationId),
    before: await listSentBefore(db, organisationId),
  };
  const values: Record<string, Value> = {};
  for (const question of questionsOf(definition)) {
    const value = valueFor(source, question);
    if (value !== undefined && fits(question, value)) values[question.key] = value;
  }
  return withoutHidden(definition, values);
}

function valueFor(source: Source, question: Question): Value | undefined {
  const { prefill } = question;
  if (prefill === undefined) return undefined;
  if (prefill === 'last_answer') return lastAnswer(source, question);
  const kind = PAPERS[prefill];
  if (kind !== undefined) return fileOf(source.papers.find((paper) => paper.kind === kind));
  return source.whole && FACTS[prefill]?.(source.whole, source.today);
}

/** What the group answered last to a question of the same name and kind. */
function lastAnswer({ before }: Source, { key, kind }: Question): Value | undefined {
  return before.find(
    ({ definition, values }) => findQuestion(definition, key)?.kind === kind && Object.hasOwn(values, key),
  )?.values[key];
}

const PAPERS: Partial<Record<PrefillKey, PassportPaper['kind']>> = {
  bylaws_file: 'bylaws',
  roster_file: 'roster',
  plan_file: 'plan',
  budget_file: 'budget',
  accounts_file: 'accounts',
};

/** A paper of the passport as a file; a roster has none, and is named by what it counts. */
function fileOf(paper: PassportPaper | undefined): FileValue[] | undefined {
  if (!paper) return undefined;
  const { id, kind, title, file, fileId, memberCount } = paper;
  if (kind === 'roster') {
    const name = `${PAPER_WORDS.roster.ja}（${paper.fiscalYear ?? ''}年度、${memberCount ?? 0}人）`;
    return [{ fileId: null, paperId: id, name, type: '', size: 0 }];
  }
  return file && fileId !== null
    ? [{ fileId, paperId: id, name: title, type: file.type, size: file.size }]
    : undefined;
}

const FACTS: Partial<Record<PrefillKey, (whole: WholeOrganisation, today: string) => Value | undefined>> = {
  organisation_name: ({ organisation }) => organisation.name,
  kana: ({ organisation }) => organisation.nameKana,
  purpose: ({ organisation }) => organisation.purpose,
  activities: ({ organisation }) => organisation.activities,
  founded_on: ({ organisation }) =>
    organisation.foundedPrecision === 'day' ? (organisation.foundedOn ?? undefined) : undefined,
  members: ({ organisation }) => organisation.memberCount ?? undefined,
  citizens: ({ organisation }) => organisation.citizenCount ?? undefined,
  representative: (whole, today) => representativeOf(whole, today)?.name,
  base_address: ({ organisation }) => organisation.address,
};
