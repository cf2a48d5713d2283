import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { DESCRIBE } from './describe-words.ts';
import type { Expense, ProgrammeRules, RuleField, Words } from './rules/programme-rules.ts';
import {
  EXECUTION_WORDS,
  FUNDED_BY_WORDS,
  MONEY_KIND_WORDS,
  PAYMENT_WORDS,
  RECUSAL_WORDS,
  sayWords,
  TIE_WORDS,
  WHEN_WORDS,
} from './words.ts';

type Describe = (rules: ProgrammeRules, lang: Lang) => readonly string[];

const yenLine = (lang: Lang, key: 'perProject' | 'perYear' | 'total' | 'rounding', yen: number | null) =>
  yen === null ? [] : [say(lang, DESCRIBE[key], { yen: yenWords(yen, lang) })];
const numberLine = (lang: Lang, key: 'years' | 'perGroup' | 'perYearCount' | 'final', n: number | null) =>
  n === null ? [] : [say(lang, DESCRIBE[key], { n })];
const dayLine = (lang: Lang, key: keyof ProgrammeRules['windows'] | 'interim', on: string | null) =>
  on === null ? [] : [say(lang, DESCRIBE[key], { on: dayWords(on, lang) })];

function expenseLine(lang: Lang, expense: Expense): string {
  const name = sayWords(lang, expense.name);
  if (!expense.eligible) return say(lang, DESCRIBE.notEligible, { name });
  const { capYen, capPerUnitYen, unit } = expense;
  if (capYen !== null) return say(lang, DESCRIBE.eligibleCap, { name, yen: yenWords(capYen, lang) });
  if (capPerUnitYen === null) return say(lang, DESCRIBE.eligible, { name });
  return say(lang, DESCRIBE.eligibleUnit, { name, unit: unit ?? '', yen: yenWords(capPerUnitYen, lang) });
}

const sourced = (lang: Lang, list: readonly { sentence: Words; source: string }[] | null) =>
  (list ?? []).map(({ sentence, source }) =>
    source === ''
      ? sayWords(lang, sentence)
      : say(lang, DESCRIBE.source, { sentence: sayWords(lang, sentence), source }),
  );

function passLine(lang: Lang, { passMark, criteria }: ProgrammeRules): string[] {
  if (passMark === null) return [];
  const full = (criteria ?? []).reduce((sum, { max, weight }) => sum + max * weight, 0);
  const key = passMark.kind === 'share' ? DESCRIBE.passShare : DESCRIBE.passPoints;
  return [say(lang, key, { n: passMark.value, full })];
}

const DESCRIPTIONS: Readonly<Record<RuleField, Describe>> = {
  name: ({ name }, lang) => [sayWords(lang, name)],
  purpose: ({ purpose }, lang) => (purpose === null ? [] : [sayWords(lang, purpose)]),
  moneyKind: ({ moneyKind }, lang) => [say(lang, MONEY_KIND_WORDS[moneyKind])],
  fundedBy: ({ fundedBy }, lang) => (fundedBy === null ? [] : [say(lang, FUNDED_BY_WORDS[fundedBy])]),
  caps: ({ caps }, lang) => [
    ...yenLine(lang, 'perProject', caps.perProjectYen),
    ...yenLine(lang, 'perYear', caps.perYearYen),
    ...Object.entries(caps.byAwardYen ?? {}).map(([n, yen]) =>
      say(lang, DESCRIBE.byAward, { n, yen: yenWords(yen, lang) }),
    ),
    ...yenLine(lang, 'total', caps.totalYen),
  ],
  years: ({ years }, lang) => numberLine(lang, 'years', years),
  executionYear: ({ executionYear }, lang) =>
    executionYear === null ? [] : [say(lang, EXECUTION_WORDS[executionYear])],
  counts: ({ counts }, lang) => [
    ...numberLine(lang, 'perGroup', counts.awardsPerGroup),
    ...numberLine(lang, 'perYearCount', counts.awardsPerYear),
  ],
  rate: ({ rate }, lang) =>
    rate === null ? [] : [say(lang, DESCRIBE.rate, { a: rate.denominator, b: rate.numerator })],
  roundingYen: ({ roundingYen }, lang) =>
    roundingYen === 1 ? [say(lang, DESCRIBE.noRounding)] : yenLine(lang, 'rounding', roundingYen),
  eligibility: ({ eligibility }, lang) => sourced(lang, eligibility),
  projectRules: ({ projectRules }, lang) => sourced(lang, projectRules),
  expenses: ({ expenses }, lang) => (expenses ?? []).map((expense) => expenseLine(lang, expense)),
  documents: ({ documents }, lang) =>
    (documents ?? []).map(({ name, when }) =>
      say(lang, DESCRIBE.document, { name: sayWords(lang, name), when: say(lang, WHEN_WORDS[when]) }),
    ),
  criteria: ({ criteria }, lang) =>
    (criteria ?? []).map(({ name, max, weight, minimum }) =>
      say(lang, minimum === null ? DESCRIBE.criterion : DESCRIBE.criterionMinimum, {
        name: sayWords(lang, name),
        max,
        weight,
        minimum: minimum ?? '',
      }),
    ),
  passMark: (rules, lang) => passLine(lang, rules),
  tie: ({ tie }, lang) => (tie === null ? [] : [say(lang, TIE_WORDS[tie])]),
  recusal: ({ recusal }, lang) => (recusal === null ? [] : [say(lang, RECUSAL_WORDS[recusal])]),
  quorum: ({ quorum }, lang) =>
    quorum === null
      ? []
      : [
          say(lang, quorum.kind === 'half' ? DESCRIBE.quorumHalf : DESCRIBE.quorumNumber, {
            n: quorum.value,
          }),
        ],
  payment: ({ payment }, lang) => (payment === null ? [] : [say(lang, PAYMENT_WORDS[payment])]),
  instalments: ({ instalments }, lang) =>
    (instalments ?? []).map((share, index) => say(lang, DESCRIBE.instalment, { n: index + 1, share })),
  reports: ({ reports }, lang) => [
    ...dayLine(lang, 'interim', reports.interimOn),
    ...numberLine(lang, 'final', reports.finalWithinDays),
  ],
  windows: ({ windows }, lang) =>
    (['consultUntil', 'opensOn', 'closesOn', 'presentationOn', 'decisionOn'] as const).flatMap((key) =>
      dayLine(lang, key, windows[key]),
    ),
};

/** What the rules say in one part, a line each; no line when it is not decided (未設定). */
export function describeField(lang: Lang, rules: ProgrammeRules, field: RuleField): readonly string[] {
  return DESCRIPTIONS[field](rules, lang);
}
