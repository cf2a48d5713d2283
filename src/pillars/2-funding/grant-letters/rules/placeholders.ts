import { wareki } from '#kernel/japan-day.ts';
import { yenWords } from '#kernel/yen.ts';
import type { LetterFacts, LetterOccasion } from './letter-facts.ts';

type Filling = (facts: LetterFacts, occasion: LetterOccasion) => string | undefined;

const yen = (amount: number | undefined) => (amount === undefined ? undefined : yenWords(amount));
const day = (on: string | undefined) => (on === undefined ? undefined : wareki(on));
const lines = (words: readonly string[]) =>
  words.length === 0 ? undefined : words.map((one, index) => `（${index + 1}）${one}`).join('\n');

/** 令和8年度: the fiscal year as official papers name it. */
function yearWords(fiscalYear: number): string {
  return `${wareki(`${fiscalYear}-04-01`).replace(/年.*$/, '')}年度`;
}

/** What may stand in a template in braces, in the order in which the page lists it. */
export const PLACEHOLDERS = {
  団体名: ({ organisationName }) => organisationName,
  代表者名: ({ representativeName }) => representativeName,
  代表者職名: ({ representativePost }) => representativePost,
  制度名: ({ courseName }) => courseName,
  年度: ({ fiscalYear }) => yearWords(fiscalYear),
  事業名: ({ projectTitle }) => projectTitle,
  申請番号: ({ applicationCode }) => applicationCode,
  申請日: ({ submittedOn }) => day(submittedOn),
  申請額: ({ requestedYen }) => yen(requestedYen),
  決定日: ({ decidedOn }) => day(decidedOn),
  決定額: ({ decidedYen }) => yen(decidedYen),
  条件: ({ conditions }) => lines(conditions) ?? '特にありません。',
  理由: ({ reason }) => reason,
  修正箇所: ({ corrections }) => lines(corrections),
  事業終了予定日: ({ plannedEndOn }) => day(plannedEndOn),
  報告期限: ({ reportDueOn }) => day(reportDueOn),
  確定額: ({ settledYen }) => yen(settledYen),
  支払済額: ({ paidYen }) => yen(paidYen),
  返還額: ({ repaymentYen }) => yen(repaymentYen),
  返還期限: ({ repaymentDueOn }) => day(repaymentDueOn),
  期限: (_facts, { dueOn }) => day(dueOn),
  連絡事項: (_facts, { remark }) => (remark === undefined || remark === '' ? undefined : remark),
  通知日: (_facts, { dated }) => day(dated),
} as const satisfies Record<string, Filling>;

export type Placeholder = keyof typeof PLACEHOLDERS;
export const PLACEHOLDER_NAMES = Object.keys(PLACEHOLDERS) as Placeholder[];

function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(PLACEHOLDERS, name);
}

const BRACES = /[{｛]([^{}｛｝\n]{0,60})[}｝]/g;

/** The names that stand in braces, each once; full-width braces are read too. */
export function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(BRACES)].map(([, name = '']) => name.trim()))];
}

/** Names in braces that no fact fills: a template with one is not saved. A brace that stands alone counts as one. */
export function unknownIn(text: string): string[] {
  const rest = text.replace(BRACES, '');
  const alone = /[{}｛｝]/.exec(rest)?.[0];
  return [...namesIn(text).filter((name) => !isPlaceholder(name)), ...(alone === undefined ? [] : [alone])];
}

/** Placeholders of a text for which a case has no fact yet. */
export function missingIn(text: string, facts: LetterFacts, occasion: LetterOccasion): Placeholder[] {
  return namesIn(text)
    .filter(isPlaceholder)
    .filter((name) => fill(name, facts, occasion) === undefined);
}

const fill = (name: Placeholder, facts: LetterFacts, occasion: LetterOccasion): string | undefined =>
  PLACEHOLDERS[name](facts, occasion);

/** The text with its facts; what somebody wrote into a fact is never read as a placeholder again. */
export function filled(text: string, facts: LetterFacts, occasion: LetterOccasion): string {
  return text.replace(BRACES, (whole, name: string) => {
    const key = name.trim();
    return isPlaceholder(key) ? (fill(key, facts, occasion) ?? whole) : whole;
  });
}
