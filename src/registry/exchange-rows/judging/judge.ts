import type { TableRow } from '#platform/documents/tables/index.ts';
import {
  codeOf,
  countsFit,
  emptyPaper,
  type Identity,
  nameKeyOf,
  type OrganisationPaper,
} from '#registry/organisations/index.ts';
import type { Finding, RowContent } from '../rules/content.ts';
import { isChanged, mergeContent, newPaper } from '../rules/merge-content.ts';
import type { Verdict } from '../rules/verdicts.ts';
import { nameIndex } from './name-index.ts';
import { kindOfNew, type Reading, type ReadRow, rowReader } from './read-row.ts';

/** A row with what becomes of it; `organisationId` is the entry that it changes or may be. */
export type Judged = {
  readonly line: number;
  readonly name: string;
  readonly verdict: Verdict;
  readonly organisationId: string | null;
  readonly content: RowContent;
  readonly findings: readonly Finding[];
};

type Judging = Reading & {
  readonly identities: readonly Identity[];
  readonly onlyAddress: string;
  /** Lines with content beyond the last heading: what stands where is not sure. */
  readonly ragged: ReadonlySet<number>;
};
type Match = {
  readonly verdict: 'update' | 'possible';
  readonly id: string;
  readonly nameKey?: string;
  readonly finding?: Finding;
};

const error = (field: string, code: string, text?: string): Finding => ({
  level: 'error',
  field,
  code,
  text,
});

/** Looks at the rows of one file in their order, and remembers which groups it has met. */
export function createJudge(judging: Judging) {
  const read = rowReader(judging);
  const known = registerOf(judging.identities);
  const met = new Map<string, number>();

  function refusalOf(row: ReadRow): Finding[] {
    const findings = row.findings.filter(({ level }) => level === 'error');
    if (judging.ragged.has(row.line)) findings.push(error('row', 'ragged'));
    if (row.code && (row.code.number === undefined || !known.byNumber.has(row.code.number))) {
      findings.push(error('code', 'code_unknown', row.code.typed.slice(0, 40)));
    }
    return findings;
  }

  /** The earlier line that is the same group; this line is remembered under all that it is known by. */
  function earlierLine(row: ReadRow, match: Match | undefined): number | undefined {
    const keys = identityKeys(row, match);
    const earlier = keys.map((key) => met.get(key)).find((line) => line !== undefined);
    for (const key of keys) if (!met.has(key)) met.set(key, row.line);
    return earlier;
  }

  return (row: TableRow): Judged => {
    const told = read(row);
    const as = (
      verdict: Verdict,
      findings: readonly Finding[],
      organisationId: string | null = null,
    ): Judged => ({
      line: told.line,
      name: told.name,
      verdict,
      organisationId,
      content: told.content,
      findings: [...told.findings.filter(({ level }) => level === 'remark'), ...findings],
    });
    const outside = reasonOutside(told, judging);
    if (outside) return as('outside', [outside]);
    const refusal = refusalOf(told);
    if (refusal.length > 0) return as('error', refusal);
    const match = known.find(told);
    const earlier = earlierLine(told, match);
    if (earlier !== undefined) {
      return as('twice', [{ level: 'error', field: 'row', code: 'twice', line: earlier }]);
    }
    if (match)
      return {
        ...as(match.verdict, match.finding ? [match.finding] : [], match.id),
        content: asKnown(told, match),
      };
    return asNew(told, as, judging);
  };
}

/** Known by its name, a group keeps the way in which the register writes it; a code says that it is to be changed. */
function asKnown({ content, code }: ReadRow, { nameKey }: Match): RowContent {
  const { name, ...facts } = content.facts;
  const isSame = code === undefined && name !== undefined && nameKeyOf(name) === nameKey;
  return isSame ? { ...content, facts } : content;
}

function asNew(
  told: ReadRow,
  as: (verdict: Verdict, findings: readonly Finding[]) => Judged,
  { source }: Judging,
): Judged {
  const { kind, sure } = kindOfNew(told, source);
  const facts = { ...told.content.facts, kind };
  const content = { ...told.content, facts };
  if (!countsFit(facts)) return { ...as('error', [error('citizenCount', 'citizens_exceed')]), content };
  const remark: Finding = { level: 'remark', field: 'kind', code: 'kind_assumed' };
  return { ...as('new', sure ? [] : [remark]), content };
}

function reasonOutside(told: ReadRow, { onlyAddress }: Judging): Finding | undefined {
  const remark = (field: string, code: string): Finding => ({ level: 'remark', field, code });
  if (told.dissolved) return remark('row', 'dissolved');
  return onlyAddress !== '' && !told.address.normalize('NFKC').includes(onlyAddress.normalize('NFKC'))
    ? remark('address', 'elsewhere')
    : undefined;
}

function identityKeys({ content, code }: ReadRow, match: Match | undefined): string[] {
  const { name, corporateNumber } = content.facts;
  const keys = [
    code?.number === undefined ? '' : `code ${code.number}`,
    corporateNumber ? `number ${corporateNumber}` : '',
    name === undefined ? '' : `name ${nameKeyOf(name)}`,
    match?.verdict === 'update' ? `entry ${match.id}` : '',
  ];
  return keys.filter((key) => key !== '');
}

/** The register as a row is compared with it: by code, by 法人番号, by name; then by what makes one look twice. */
function registerOf(identities: readonly Identity[]) {
  const byNumber = new Map(identities.map((one) => [one.number, one]));
  const byCorporateNumber = new Map(identities.map((one) => [one.corporateNumber ?? '', one]));
  const byName = grouped(identities, (one) => [one.nameKey]);
  const byFormerName = grouped(identities, (one) => one.formerKeys);
  const byContact = grouped(identities, (one) => [
    ...one.contacts,
    ...(one.website === '' ? [] : [one.website]),
  ]);
  const similarTo = nameIndex(identities);

  /** Code and 法人番号 are sure; a name is, when one entry alone has it and no other 法人番号. */
  function surely({ code, content }: ReadRow, named: readonly Identity[]): Identity | undefined {
    const { corporateNumber } = content.facts;
    if (code?.number !== undefined) return byNumber.get(code.number);
    const numbered = corporateNumber ? byCorporateNumber.get(corporateNumber) : undefined;
    const [only] = named;
    if (numbered || only === undefined || named.length > 1) return numbered;
    return differs(only, corporateNumber) ? undefined : only;
  }

  function perhaps({ facts, contacts }: RowContent, key: string, named: readonly Identity[]) {
    const values = [...contacts.map(({ value }) => value), ...(facts.website ? [facts.website] : [])];
    const reached = values.map((value) => byContact.get(value)?.[0]).find((one) => one !== undefined);
    return (
      possible(named[0], 'likeness:name') ??
      possible(byFormerName.get(key)?.[0], 'likeness:former_name') ??
      possible(reached, 'likeness:contact') ??
      possible(similarTo(key), 'likeness:similar_name')
    );
  }

  function find(row: ReadRow): Match | undefined {
    const key = nameKeyOf(row.content.facts.name ?? '');
    const named = byName.get(key) ?? [];
    const found = surely(row, named);
    return found
      ? { verdict: 'update', id: found.id, nameKey: found.nameKey }
      : perhaps(row.content, key, named);
  }
  return { byNumber, find };
}

const differs = (one: Identity, corporateNumber: string | null | undefined) =>
  Boolean(one.corporateNumber && corporateNumber && one.corporateNumber !== corporateNumber);

function possible(found: Identity | undefined, code: string): Match | undefined {
  if (!found) return undefined;
  const text = `${found.name}（${codeOf(found.number)}）`;
  return { verdict: 'possible', id: found.id, finding: { level: 'remark', field: 'name', code, text } };
}

function grouped(identities: readonly Identity[], keysOf: (one: Identity) => readonly string[]) {
  const groups = new Map<string, Identity[]>();
  for (const one of identities) {
    for (const key of keysOf(one)) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** What an update would really change, beside the record as it stands: nothing, something, or what cannot be. */
export function weighUpdate(judged: Judged, paper: OrganisationPaper, today: string): Judged {
  const merged = mergeContent(paper, judged.content, today);
  if (!countsFit(merged)) {
    return {
      ...judged,
      verdict: 'error',
      findings: [...judged.findings, error('citizenCount', 'citizens_exceed')],
    };
  }
  const { representative } = judged.content;
  const holder = paper.officers.find(({ post }) => post === 'representative')?.name;
  const remarks: Finding[] =
    representative !== undefined && holder !== undefined && holder !== representative
      ? [{ level: 'remark', field: 'representative', code: 'representative_kept' }]
      : [];
  const verdict = isChanged(paper, merged) ? 'update' : 'same';
  return { ...judged, verdict, findings: [...judged.findings, ...remarks] };
}

/** The paper that a row writes for a new organisation. */
export function paperOfNew(content: RowContent, showFacts: boolean): OrganisationPaper {
  const { kind = 'voluntary', name = '' } = content.facts;
  return newPaper(emptyPaper(kind, name), content, showFacts);
}
