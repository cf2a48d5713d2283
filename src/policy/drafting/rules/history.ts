/** One change as it is stored. */
export type Change = {
  revision: number;
  at: Date;
  actorId: string;
  before: Readonly<Record<string, unknown>>;
  after: Readonly<Record<string, unknown>>;
};

/** Changes by one person in one sitting, shown as one; newest first. */
export type Sitting = {
  actorId: string;
  from: Date;
  to: Date;
  revisions: number;
  /** Each field with what it was at the start and what it became at the end. */
  fields: { name: string; before: unknown; after: unknown }[];
};

const PAUSE_MINUTES = 30;

/** Typing saves itself every few seconds: what one person did without a longer pause is read as one change. */
export function sittingsOf(changes: readonly Change[]): Sitting[] {
  const groups: Change[][] = [];
  for (const change of changes.toSorted((a, b) => a.revision - b.revision)) {
    const last = groups.at(-1);
    if (last && goesOn(last.at(-1), change)) last.push(change);
    else groups.push([change]);
  }
  return groups
    .map(together)
    .filter((sitting) => sitting.fields.length > 0)
    .toReversed();
}

function goesOn(last: Change | undefined, next: Change): boolean {
  if (!last || last.actorId !== next.actorId) return false;
  return next.at.getTime() - last.at.getTime() <= PAUSE_MINUTES * 60_000;
}

function together(group: readonly Change[]): Sitting {
  const fields = new Map<string, { name: string; before: unknown; after: unknown }>();
  for (const change of group) {
    for (const name of Object.keys({ ...change.before, ...change.after })) {
      const known = fields.get(name);
      fields.set(name, {
        name,
        before: known ? known.before : change.before[name],
        after: change.after[name],
      });
    }
  }
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) throw new Error('a sitting without a change');
  return {
    actorId: first.actorId,
    from: first.at,
    to: last.at,
    revisions: group.length,
    fields: [...fields.values()].filter((f) => JSON.stringify(f.before) !== JSON.stringify(f.after)),
  };
}
