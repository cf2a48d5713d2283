import {
  type AnswerLine,
  answersOf,
  type Definition,
  type FoundQuestionnaire,
  findQuestionnaire,
  findVersion,
  type Values,
  type Words,
} from '#blocks/questionnaire/index.ts';
import type { Db } from '#platform/db/db.ts';
import { codeOf, listOrganisationNames } from '#registry/organisations/index.ts';
import { unionOf } from '../rules/union.ts';

/** One answer that was sent, with whose it is. */
export type SentAnswer = {
  readonly n: number;
  readonly line: AnswerLine;
  readonly values: Values;
  readonly code: string;
  readonly name: string;
};

export type Results = {
  readonly id: string;
  readonly title: Words;
  /** Versions that were published, the newest first. */
  readonly versions: readonly { readonly id: string; readonly number: number }[];
  /** The version that is looked at; none for all of them. */
  readonly version: number | undefined;
  readonly definition: Definition;
  readonly answers: readonly SentAnswer[];
};

/** What was sent to one version of a questionnaire, or to all of them. */
export async function gatherResults(
  db: Db,
  id: string,
  number: number | undefined,
): Promise<Results | undefined> {
  const found = await findQuestionnaire(db, id);
  if (!found) return undefined;
  const versions = found.versions.filter(({ publishedAt }) => publishedAt !== null);
  const chosen = versions.find((version) => version.number === number);
  if (number !== undefined && !chosen) return undefined;
  const lines = await answersOf(db, chosen ? { versionId: chosen.id } : { questionnaireId: id });
  return {
    id,
    title: found.questionnaire.title,
    versions: versions.map((version) => ({ id: version.id, number: version.number })),
    version: chosen?.number,
    definition: unionOf(await definitionsOf(db, chosen ? [chosen] : versions)),
    answers: await withOwners(db, lines),
  };
}

async function definitionsOf(db: Db, versions: FoundQuestionnaire['versions']): Promise<Definition[]> {
  const definitions: Definition[] = [];
  for (const { id } of versions) {
    const found = await findVersion(db, id);
    if (found) definitions.push(found.version.definition);
  }
  return definitions;
}

async function withOwners(db: Db, lines: readonly AnswerLine[]): Promise<SentAnswer[]> {
  const ids = lines.flatMap(({ organisationId }) => organisationId ?? []);
  const names = await listOrganisationNames(db, [...new Set(ids)]);
  const sent = lines.filter(({ values }) => values !== undefined);
  return sent.map((line, index) => {
    const organisation = line.organisationId === null ? undefined : names.get(line.organisationId);
    return {
      n: index + 1,
      line,
      values: line.values ?? {},
      code: organisation === undefined ? '' : codeOf(organisation.number),
      name: organisation?.name ?? '',
    };
  });
}
