import type { ProgrammeRules, Words } from '#pillars/2-funding/grant-rules/index.ts';
import type { BlankName } from './blanks.ts';
import type { Value } from './rules/read-value.ts';
import type { ListName } from './rules/sections.ts';

/** A set of rules as it stands in the fields. */
export type Blanks = Readonly<Record<BlankName, Value>>;
export type Row = Readonly<Record<string, Value>>;

const cap = ({ caps }: ProgrammeRules, n: string) => caps.byAwardYen?.[n] ?? null;

function moneyBlanks(rules: ProgrammeRules) {
  const { caps, counts, rate } = rules;
  return {
    moneyKind: rules.moneyKind,
    fundedBy: rules.fundedBy,
    perProjectYen: caps.perProjectYen,
    perYearYen: caps.perYearYen,
    byAward1: cap(rules, '1'),
    byAward2: cap(rules, '2'),
    byAward3: cap(rules, '3'),
    totalYen: caps.totalYen,
    years: rules.years,
    executionYear: rules.executionYear,
    awardsPerGroup: counts.awardsPerGroup,
    awardsPerYear: counts.awardsPerYear,
    rateDenominator: rate?.denominator ?? null,
    rateNumerator: rate?.numerator ?? null,
    roundingYen: rules.roundingYen,
  };
}

function screeningBlanks({ passMark, tie, recusal, quorum }: ProgrammeRules) {
  return {
    passKind: passMark?.kind ?? null,
    passValue: passMark?.value ?? null,
    tie,
    recusal,
    quorumKind: quorum?.kind ?? null,
    quorumValue: quorum?.kind === 'number' ? quorum.value : null,
  };
}

/** The value of every field of the sentences. */
export function blanksOf(rules: ProgrammeRules): Blanks {
  const { name, purpose, instalments, reports } = rules;
  return {
    nameJa: name.ja,
    nameEn: name.en ?? null,
    nameEasy: name.easy ?? null,
    purposeJa: purpose?.ja ?? null,
    purposeEn: purpose?.en ?? null,
    purposeEasy: purpose?.easy ?? null,
    ...moneyBlanks(rules),
    ...screeningBlanks(rules),
    ...rules.windows,
    payment: rules.payment,
    instalment1: instalments?.[0] ?? null,
    instalment2: instalments?.[1] ?? null,
    instalment3: instalments?.[2] ?? null,
    interimOn: reports.interimOn,
    finalWithinDays: reports.finalWithinDays,
  };
}

const wordsRow = (words: Words): Row => ({
  ja: words.ja,
  en: words.en ?? null,
  easy: words.easy ?? null,
});

/** The rows of each list; undefined where the list is not decided. */
export function rowsOf(rules: ProgrammeRules, list: ListName): Row[] | undefined {
  switch (list) {
    case 'projectRules':
      return rules.projectRules?.map(({ key, sentence, source }) => ({ key, ...wordsRow(sentence), source }));
    case 'eligibility':
      return rules.eligibility?.map((rule) => ({
        key: rule.key,
        ...wordsRow(rule.sentence),
        kind: rule.kind,
        number: rule.params.number ?? null,
        thisCourse: rule.params.courseKey !== undefined,
        remedyBy: rule.remedy?.by ?? null,
        remedyJa: rule.remedy?.words.ja ?? null,
        source: rule.source,
        noteJa: rule.note?.ja ?? null,
      }));
    case 'expenses':
      return rules.expenses?.map(({ name, ...rest }) => ({ ...rest, ...wordsRow(name) }));
    case 'documents':
      return rules.documents?.map(({ name, ...rest }) => ({ ...rest, ...wordsRow(name) }));
    default:
      return rules.criteria?.map(({ name, help, ...rest }) => ({
        ...rest,
        ...wordsRow(name),
        help: help.ja,
      }));
  }
}
