import { addDays } from '#kernel/japan-day.ts';
import {
  type Criterion,
  changedFields,
  type Expense,
  type ProgrammeRules,
  type RequiredDocument,
} from '#pillars/2-funding/grant-rules/index.ts';

const criterion = (key: string, ja: string, en: string, help: string): Criterion => ({
  key,
  name: { ja, en, easy: ja },
  help: { ja: help },
  max: 5,
  weight: 4,
  minimum: null,
});
const CRITERIA: readonly Criterion[] = [
  criterion('issue', '課題のとらえ方', 'Issue', '地域の困りごとを、当事者の声や数字でつかんでいますか'),
  criterion('effect', '効果', 'Effect', '誰に、どのくらいの変化が見込めますか'),
  criterion('means', '進め方', 'Means', '日程と分担に無理がありませんか'),
  criterion('budget', '予算', 'Budget', '費用が内容に見合い、算出の根拠がありますか'),
  criterion('future', '続け方', 'Future', '終わったあとの活動が考えられていますか'),
];

const expense = (
  key: string,
  ja: string,
  en: string,
  eligible = true,
  rest: Partial<Expense> = {},
): Expense => ({
  key,
  name: { ja, en, easy: ja },
  eligible,
  capYen: null,
  capPerUnitYen: null,
  unit: null,
  note: null,
  ...rest,
});
const EXPENSES: readonly Expense[] = [
  expense('reward', '謝礼', 'Fees for speakers', true, { capPerUnitYen: 20_000, unit: '人・回' }),
  expense('travel', '交通費', 'Travel'),
  expense('supplies', '消耗品費', 'Supplies'),
  expense('printing', '印刷費', 'Printing'),
  expense('postage', '通信運搬費', 'Postage'),
  expense('insurance', '保険料', 'Insurance'),
  expense('hire', '会場・物品の借上料', 'Hire of rooms and things'),
  expense('contract', '委託料', 'Contracted work', true, { note: '事業の主な部分は委託できません' }),
  expense('equipment', '備品購入費', 'Equipment', true, { capYen: 50_000 }),
  expense('meals', '飲食費', 'Meals', false),
  expense('wages', '団体の人件費', 'Wages of the group', false),
  expense('running', '団体の家賃や光熱費', 'Running costs of the group', false),
];

const paper = (
  key: string,
  ja: string,
  en: string,
  when: RequiredDocument['when'],
  passportKind: string | null = null,
): RequiredDocument => ({ key, name: { ja, en, easy: ja }, when, passportKind });
const DOCUMENTS: readonly RequiredDocument[] = [
  paper('budget', '収支予算', 'Budget of the project', 'application'),
  paper('roster', '会員名簿', 'Roster', 'application', 'roster'),
  paper('bylaws', '規約・会則', 'Bylaws', 'start', 'bylaws'),
  paper('report', '実績報告', 'Final report', 'report'),
  paper('receipts', '領収書の写し', 'Copies of receipts', 'report'),
];

const PAYMENTS: Readonly<Record<string, Pick<ProgrammeRules, 'payment' | 'instalments'>>> = {
  startup: { payment: 'advance', instalments: null },
  collaboration: { payment: 'instalments', instalments: [50, 50] },
  vitalization: { payment: 'after', instalments: null },
};

/**
 * The same rules with made-up values for all that could not be read and that a year cannot run without; every field that
 * was made up is named in `invented`, and pages say so (デモのための値).
 */
export function withInventedValues(
  rules: ProgrammeRules,
  courseKey: string,
  fiscalYear: number,
  today: string,
): ProgrammeRules {
  const filled: ProgrammeRules = {
    ...rules,
    fundedBy: rules.fundedBy ?? (courseKey === 'collaboration' ? 'general' : 'fund'),
    years: rules.years ?? 1,
    executionYear: rules.executionYear ?? 'same',
    roundingYen: 1000,
    expenses: EXPENSES,
    documents: DOCUMENTS,
    criteria: CRITERIA,
    passMark: { kind: 'share', value: 60 },
    tie: 'discussion',
    recusal: 'mean_of_others',
    quorum: { kind: 'half', value: 1 },
    ...PAYMENTS[courseKey],
    reports: { interimOn: `${fiscalYear}-10-31`, finalWithinDays: 30 },
    windows: {
      consultUntil: addDays(today, 14),
      opensOn: addDays(today, -20),
      closesOn: addDays(today, 21),
      presentationOn: addDays(today, 45),
      decisionOn: addDays(today, 60),
    },
  };
  return { ...filled, invented: changedFields(rules, filled) };
}
