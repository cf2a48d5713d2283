/**
 * What a group opens of itself, in three steps (公開の度合い). Each step asks for everything of the steps before it.
 * The table is the rule: what each step needs, and what it brings stands beside it in `words.ts`.
 */
export const LEVEL_NEEDS = {
  1: [],
  2: ['purpose', 'activities', 'contact'],
  3: ['representative', 'bylaws', 'report'],
} as const;
export type Level = keyof typeof LEVEL_NEEDS;
export type LevelNeed = (typeof LEVEL_NEEDS)[Level][number];

/** Everything about a group that the steps ask for; each as it is public, not as the register knows it. */
export type Opened = {
  readonly purpose?: string | undefined;
  readonly activities?: string | undefined;
  readonly representative?: string | undefined;
  readonly contacts: readonly unknown[];
  /** Kinds of its papers that everybody may read. */
  readonly paperKinds: readonly string[];
};

/** Kinds of papers that tell what was done with the year: either of them will do. */
const REPORTS = ['report', 'accounts'];

const MET: Readonly<Record<LevelNeed, (opened: Opened) => boolean>> = {
  purpose: (o) => (o.purpose ?? '') !== '',
  activities: (o) => (o.activities ?? '') !== '',
  contact: (o) => o.contacts.length > 0,
  representative: (o) => (o.representative ?? '') !== '',
  bylaws: (o) => o.paperKinds.includes('bylaws'),
  report: (o) => o.paperKinds.some((kind) => REPORTS.includes(kind)),
};

/** The step on which a group stands, and what the next one still lacks: told to the group, and to nobody else. */
export function levelOf(opened: Opened): { level: Level; missing: readonly LevelNeed[] } {
  const lacking = (step: Level) => LEVEL_NEEDS[step].filter((need) => !MET[need](opened));
  const [open, transparent] = [lacking(2), lacking(3)];
  if (open.length > 0) return { level: 1, missing: open };
  return transparent.length > 0 ? { level: 2, missing: transparent } : { level: 3, missing: [] };
}
