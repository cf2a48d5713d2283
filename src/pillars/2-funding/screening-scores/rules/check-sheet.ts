import type { Criterion } from '#pillars/2-funding/grant-rules/index.ts';

/** What stands for one criterion in a sheet. */
export type Mark = { readonly points: number | null; readonly reason: string };
export type Marks = Readonly<Record<string, Mark>>;

export type SheetProblem = {
  readonly criterion: string;
  readonly field: 'points' | 'reason';
  readonly code: 'missing' | 'out_of_range';
};

const isWithin = (points: number, max: number): boolean =>
  Number.isInteger(points) && points >= 0 && points <= max;

/** What is wrong in a sheet as it stands: points outside the criterion's range. A draft may leave things out. */
export function checkDraft(criteria: readonly Criterion[], marks: Marks): SheetProblem[] {
  return criteria.flatMap(({ key, max }): SheetProblem[] => {
    const points = marks[key]?.points ?? null;
    return points === null || isWithin(points, max)
      ? []
      : [{ criterion: key, field: 'points', code: 'out_of_range' }];
  });
}

/** What keeps a sheet from being sent: every criterion has points and the reason for them. */
export function checkSheet(criteria: readonly Criterion[], marks: Marks): SheetProblem[] {
  return criteria.flatMap(({ key, max }): SheetProblem[] => {
    const { points = null, reason = '' } = marks[key] ?? {};
    const problems: SheetProblem[] = [];
    if (points === null) problems.push({ criterion: key, field: 'points', code: 'missing' });
    else if (!isWithin(points, max)) problems.push({ criterion: key, field: 'points', code: 'out_of_range' });
    if (reason.trim() === '') problems.push({ criterion: key, field: 'reason', code: 'missing' });
    return problems;
  });
}
