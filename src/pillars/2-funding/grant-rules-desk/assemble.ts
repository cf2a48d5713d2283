import {
  type Criterion,
  ELIGIBILITY_KINDS,
  type EligibilityRule,
  type Expense,
  type ProgrammeRules,
  type RequiredDocument,
  type Words,
} from '#pillars/2-funding/grant-rules/index.ts';
import type { SectionName } from './rules/sections.ts';
import type { Blanks, Row } from './typed.ts';

/** What the fields of a section said, and the rules and the course to which they belong. */
export type Filled = {
  readonly blanks: Blanks;
  readonly rows: readonly Row[] | null;
  readonly before: ProgrammeRules;
  readonly courseKey: string;
};
export type Parts = Partial<Omit<ProgrammeRules, 'invented'>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
/** A choice whose values the reader has checked. */
const chosen = <T extends string>(value: unknown): T | null =>
  typeof value === 'string' ? (value as T) : null;

/** Words of three languages from their fields; a language left empty is left out. */
function wordsOf(ja: unknown, en: unknown, easy: unknown): Words {
  return {
    ja: text(ja),
    ...(text(en) === '' ? {} : { en: text(en) }),
    ...(text(easy) === '' ? {} : { easy: text(easy) }),
  };
}
const rowWords = (row: Row): Words => wordsOf(row['ja'], row['en'], row['easy']);
/** Words that are edited in Japanese alone: their other languages stay as long as the Japanese does. */
const keepWords = (ja: string, before: Words | undefined): Words => (before?.ja === ja ? before : { ja });

/** A name of its own for every row; new rows get the next free one. */
function keyed(list: string, rows: readonly Row[]): { key: string; row: Row }[] {
  const used = new Set(rows.map((row) => text(row['key'])));
  let next = 1;
  return rows.map((row) => {
    if (text(row['key']) !== '') return { key: text(row['key']), row };
    while (used.has(`${list}_${next}`)) next += 1;
    used.add(`${list}_${next}`);
    return { key: `${list}_${next}`, row };
  });
}

function basics({ blanks, rows }: Filled): Parts {
  const { nameJa, nameEn, nameEasy, purposeJa, purposeEn, purposeEasy } = blanks;
  return {
    name: wordsOf(nameJa, nameEn, nameEasy),
    purpose: text(purposeJa) === '' ? null : wordsOf(purposeJa, purposeEn, purposeEasy),
    projectRules:
      rows &&
      keyed('project', rows).map(({ key, row }) => ({
        key,
        sentence: rowWords(row),
        source: text(row['source']),
      })),
  };
}

function money({ blanks }: Filled): Parts {
  const byAward = [blanks.byAward1, blanks.byAward2, blanks.byAward3].flatMap((yen, index) =>
    typeof yen === 'number' ? [[String(index + 1), yen] as const] : [],
  );
  const denominator = number(blanks.rateDenominator);
  const numerator = number(blanks.rateNumerator);
  const rounding = number(blanks.roundingYen === null ? null : Number(blanks.roundingYen));
  return {
    moneyKind: chosen<ProgrammeRules['moneyKind']>(blanks.moneyKind) ?? 'subsidy',
    fundedBy: chosen<'fund' | 'general'>(blanks.fundedBy),
    caps: {
      perProjectYen: number(blanks.perProjectYen),
      perYearYen: number(blanks.perYearYen),
      byAwardYen: byAward.length === 0 ? null : Object.fromEntries(byAward),
      totalYen: number(blanks.totalYen),
    },
    years: number(blanks.years),
    executionYear: chosen<'same' | 'next'>(blanks.executionYear),
    counts: {
      awardsPerGroup: number(blanks.awardsPerGroup),
      awardsPerYear: number(blanks.awardsPerYear),
    },
    rate: denominator === null || numerator === null ? null : { numerator, denominator },
    roundingYen: rounding as ProgrammeRules['roundingYen'],
  };
}

/** A sentence that nobody rewrote says the new number where it said the old one. */
function renumbered(sentence: Words, old: EligibilityRule | undefined, value: number | null): Words {
  const before = old?.params.number ?? null;
  if (before === null || value === null || before === value || sentence.ja !== old?.sentence.ja)
    return sentence;
  const number = new RegExp(`(?<!\\d)${before}(?!\\d)`, 'g');
  const say = (said: string) => said.replace(number, String(value));
  return wordsOf(say(sentence.ja), say(sentence.en ?? ''), say(sentence.easy ?? ''));
}

function eligibilityRule(key: string, row: Row, { before, courseKey }: Filled): EligibilityRule {
  const old = before.eligibility?.find((rule) => rule.key === key);
  const by = chosen<'application' | 'start'>(row['remedyBy']);
  const noteJa = text(row['noteJa']);
  const kind = ELIGIBILITY_KINDS.find((one) => one === row['kind']) ?? 'declared';
  const value = number(row['number']);
  return {
    key,
    kind,
    params: {
      ...(value === null && old?.params.number === undefined ? {} : { number: value }),
      ...(row['thisCourse'] === true ? { courseKey: old?.params.courseKey ?? courseKey } : {}),
    },
    sentence: renumbered(rowWords(row), old, value),
    source: text(row['source']),
    ...(noteJa === '' ? {} : { note: keepWords(noteJa, old?.note) }),
    ...(by === null ? {} : { remedy: { by, words: keepWords(text(row['remedyJa']), old?.remedy?.words) } }),
  };
}

const expense = (key: string, row: Row): Expense => ({
  key,
  name: rowWords(row),
  eligible: row['eligible'] === true,
  capYen: number(row['capYen']),
  capPerUnitYen: number(row['capPerUnitYen']),
  unit: text(row['unit']) || null,
  note: text(row['note']) || null,
});
const paper = (key: string, row: Row): RequiredDocument => ({
  key,
  name: rowWords(row),
  when: chosen<RequiredDocument['when']>(row['when']) ?? 'application',
  passportKind: chosen<string>(row['passportKind']),
});

function screening({ blanks, rows, before }: Filled): Parts {
  const passKind = chosen<'points' | 'share'>(blanks.passKind);
  const passValue = number(blanks.passValue);
  const quorumKind = chosen<'half' | 'number'>(blanks.quorumKind);
  const oldHelp = new Map((before.criteria ?? []).map(({ key, help }) => [key, help]));
  return {
    criteria:
      rows &&
      keyed('criterion', rows).map(
        ({ key, row }): Criterion => ({
          key,
          name: rowWords(row),
          help: keepWords(text(row['help']), oldHelp.get(key)),
          max: number(row['max']) ?? 1,
          weight: number(row['weight']) ?? 1,
          minimum: number(row['minimum']),
        }),
      ),
    passMark: passKind === null || passValue === null ? null : { kind: passKind, value: passValue },
    tie: chosen<NonNullable<ProgrammeRules['tie']>>(blanks.tie),
    recusal: chosen<NonNullable<ProgrammeRules['recusal']>>(blanks.recusal),
    quorum: quorumKind === null ? null : { kind: quorumKind, value: number(blanks.quorumValue) ?? 1 },
  };
}

function payment({ blanks }: Filled): Parts {
  const shares = [blanks.instalment1, blanks.instalment2, blanks.instalment3].flatMap(
    (share) => number(share) ?? [],
  );
  return {
    payment: chosen<NonNullable<ProgrammeRules['payment']>>(blanks.payment),
    instalments: shares.length === 0 ? null : shares,
    reports: {
      interimOn: chosen<string>(blanks.interimOn),
      finalWithinDays: number(blanks.finalWithinDays),
    },
  };
}

const ASSEMBLE: Readonly<Record<SectionName, (filled: Filled) => Parts>> = {
  basics,
  money,
  eligibility: (filled) => ({
    eligibility:
      filled.rows && keyed('rule', filled.rows).map(({ key, row }) => eligibilityRule(key, row, filled)),
  }),
  expenses: ({ rows }) => ({
    expenses: rows && keyed('expense', rows).map(({ key, row }) => expense(key, row)),
  }),
  documents: ({ rows }) => ({
    documents: rows && keyed('document', rows).map(({ key, row }) => paper(key, row)),
  }),
  screening,
  dates: ({ blanks }) => ({
    windows: {
      consultUntil: chosen<string>(blanks.consultUntil),
      opensOn: chosen<string>(blanks.opensOn),
      closesOn: chosen<string>(blanks.closesOn),
      presentationOn: chosen<string>(blanks.presentationOn),
      decisionOn: chosen<string>(blanks.decisionOn),
    },
  }),
  payment,
};

/** The parts of the rules that a section's fields say. */
export function assemble(section: SectionName, filled: Filled): Parts {
  return ASSEMBLE[section](filled);
}
