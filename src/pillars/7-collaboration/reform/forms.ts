import { z } from 'zod';
import { readYen } from '#kernel/yen.ts';
import { type Changes, NO_CHANGES } from './rules/changes.ts';

export type ChangeProblem = 'yen' | 'number' | 'share';
export type Typed = Readonly<Record<string, string>>;
type Kind = 'yen' | 'number' | 'share';

/** How each change is written; the other two are a tick and a choice. */
export const CHANGE_KINDS = {
  perProjectYen: 'yen',
  perYearYen: 'yen',
  byAward1: 'yen',
  byAward2: 'yen',
  totalYen: 'yen',
  years: 'number',
  awardsPerGroup: 'number',
  awardsPerYear: 'number',
  passShare: 'share',
  budgetYen: 'yen',
} as const satisfies Partial<Record<keyof Changes, Kind>>;
export type NumberName = keyof typeof CHANGE_KINDS;
export const NUMBER_NAMES = Object.keys(CHANGE_KINDS) as NumberName[];

const MOST = { number: 1000, share: 100 } as const;

function readFigure(kind: Kind, typed: string): { value: number | null } | { problem: ChangeProblem } {
  const text = typed.trim();
  if (text === '') return { value: null };
  if (kind === 'yen') {
    const read = readYen(text);
    return 'yen' in read ? { value: read.yen } : { problem: 'yen' };
  }
  const figures = text.normalize('NFKC').replace(/[,\s%％回件年]/g, '');
  const value = Number(figures);
  if (!/^\d{1,4}$/.test(figures) || value < 1 || value > MOST[kind]) return { problem: kind };
  return { value };
}

export type ReadChanges = {
  readonly changes: Changes;
  readonly problems: Readonly<Record<string, ChangeProblem>>;
};

/** The changes as they were typed; what is left empty stays as it was. */
export function readChanges(typed: Typed): ReadChanges {
  const figures: Partial<Record<NumberName, number | null>> = {};
  const problems: Record<string, ChangeProblem> = {};
  for (const name of NUMBER_NAMES) {
    const read = readFigure(CHANGE_KINDS[name], typed[name] ?? '');
    if ('problem' in read) problems[name] = read.problem;
    else figures[name] = read.value;
  }
  const payer = typed['fundedBy'];
  const changes: Changes = {
    ...NO_CHANGES,
    ...figures,
    allowsOtherSubsidy: typed['allowsOtherSubsidy'] === 'yes',
    scalesRequests: typed['scalesRequests'] === 'yes',
    fundedBy: payer === 'fund' || payer === 'general' ? payer : null,
  };
  return { changes, problems };
}

/** The changes as the fields of an address or of a form. */
export function typedChanges(changes: Changes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(changes).flatMap(([name, value]) => {
      if (value === null || value === false) return [];
      return [[name, value === true ? 'yes' : String(value)]];
    }),
  );
}

const text = (most: number) =>
  z
    .string()
    .default('')
    .transform((v) => v.trim())
    .pipe(z.string().min(1, 'missing').max(most, 'too_long'));

/** A name and a reason; the changes beside them are read by `readChanges`. */
export const scenarioForm = z.looseObject({ name: text(80), reason: text(1000) });

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const isId = (value: string) => UUID.test(value);
