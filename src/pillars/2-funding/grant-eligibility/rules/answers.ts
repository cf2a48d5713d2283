import { parseDay } from '#kernel/parse-day.ts';
import type { EligibilityRule, Facts, FormerAward } from '#pillars/2-funding/grant-rules/index.ts';
import { type Asked, QUESTIONS } from './questions.ts';

/** Answers as an address carries them: yes, no, a number or a day, by the name of the question. */
export type Sent = Readonly<Record<string, string>>;
export type AnswerProblem = 'number' | 'day' | 'future';
type Value = boolean | number | string | null;
export type Answers = Readonly<Record<string, Value>>;
export type ReadAnswers = {
  readonly answers: Answers;
  readonly problems: Readonly<Record<string, AnswerProblem>>;
};

const YES_NO: Readonly<Record<string, boolean>> = { yes: true, no: false };

const kindOf = ({ question }: Asked) => (question === null ? 'yes_no' : QUESTIONS[question]);

function readNumber(text: string): { value: number } | { problem: AnswerProblem } {
  const figures = text.normalize('NFKC').replace(/[,\s人回]/g, '');
  return /^\d{1,6}$/.test(figures) ? { value: Number(figures) } : { problem: 'number' };
}

function readDay(text: string, today: string): { value: string } | { problem: AnswerProblem } {
  const day = parseDay(text);
  if (day === undefined) return { problem: 'day' };
  return day > today ? { problem: 'future' } : { value: day };
}

function readOne(asked: Asked, text: string, today: string): { value: Value } | { problem: AnswerProblem } {
  if (text === '') return { value: null };
  switch (kindOf(asked)) {
    case 'number':
      return readNumber(text);
    case 'day':
      return readDay(text, today);
    default:
      return { value: YES_NO[text] ?? null };
  }
}

/** Reads what was answered; what was left open is not known, and that is no problem. */
export function readAnswers(asked: readonly Asked[], sent: Sent, today: string): ReadAnswers {
  const answers: Record<string, Value> = {};
  const problems: Record<string, AnswerProblem> = {};
  for (const one of asked) {
    const read = readOne(one, (sent[one.name] ?? '').trim().slice(0, 40), today);
    if ('problem' in read) problems[one.name] = read.problem;
    else answers[one.name] = read.value;
  }
  return { answers, problems };
}

const yesNo = (answers: Answers, name: string): boolean | null => {
  const value = answers[name];
  return typeof value === 'boolean' ? value : null;
};
const figure = (answers: Answers, name: string): number | null => {
  const value = answers[name];
  return typeof value === 'number' ? value : null;
};
const day = (answers: Answers, name: string): string | null => {
  const value = answers[name];
  return typeof value === 'string' ? value : null;
};

/** Former awards as far as the two questions tell of them; a year that was not asked for counts as long ago. */
function awardsOf(rules: readonly EligibilityRule[], answers: Answers): FormerAward[] | null {
  const count = figure(answers, 'awards');
  const since = yesNo(answers, 'awarded');
  if (count === null && since === null) return null;
  const courseOf = (kind: EligibilityRule['kind']) => {
    const rule = rules.find((one) => one.kind === kind);
    return { courseKey: rule?.params.courseKey ?? '', number: rule?.params.number ?? 0 };
  };
  const recent = courseOf('not_awarded_since');
  const older = courseOf('awards_at_most');
  return [
    ...(since === true ? [{ courseKey: recent.courseKey, fiscalYear: recent.number }] : []),
    ...Array.from({ length: Math.min(count ?? 0, 100) }, () => ({
      courseKey: older.courseKey,
      fiscalYear: 0,
    })),
  ];
}

function declaredOf(answers: Answers): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]) =>
      name.startsWith('declared.') && typeof value === 'boolean' ? [[name.slice(9), value]] : [],
    ),
  );
}

/** What the register knows, filled up with what was answered; what the register knows is never overwritten. */
export function factsFrom(known: Facts, rules: readonly EligibilityRule[], answers: Answers): Facts {
  const answered: Partial<Facts> = {
    hasBase: yesNo(answers, 'base'),
    isPublicInterest: yesNo(answers, 'public_interest'),
    isOpen: yesNo(answers, 'open'),
    citizens: figure(answers, 'citizens'),
    officers: figure(answers, 'officers'),
    foundedOn: day(answers, 'founded'),
    activeSince: day(answers, 'active'),
    hasBylaws: yesNo(answers, 'bylaws'),
    hasBookkeeping: yesNo(answers, 'bookkeeping'),
    isRegistered: yesNo(answers, 'registered'),
    isNonprofit: yesNo(answers, 'nonprofit'),
    otherSubsidy: yesNo(answers, 'subsidy'),
    awardsBefore: awardsOf(rules, answers),
  };
  const knownOnly = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
  return { ...known, ...answered, ...knownOnly, declared: { ...declaredOf(answers), ...known.declared } };
}
