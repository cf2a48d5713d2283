import type { Actor, Role } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { findEdition, listFatesInto, type Measure, type WholeEdition } from '#policy/register/index.ts';
import { createRegister } from '#policy/register/register.factory.ts';
import { fieldsOf, type MeasureFields } from './rules/fields.ts';

export const NOW = new Date('2026-11-23T01:00:00Z');

/** Somebody who is signed in with one role. */
export const somebody = (role: Role): Actor => ({
  id: crypto.randomUUID(),
  roles: [role],
  organisationIds: [],
  departmentIds: [],
});

/** A town with its first edition adopted and its second on the desk, with every kind of fate between them. */
export async function createDraft(db: Db) {
  await createRegister(db, { now: NOW, secondState: 'drafting' });
  return readDraft(db);
}

/** The same town as it stands now. */
export async function readDraft(db: Db) {
  const earlier = await mustFind(db, 1);
  const draft = await mustFind(db, 2);
  const fates = await listFatesInto(db, draft.edition.id);
  const one = (whole: WholeEdition, code: string) => {
    const measure = whole.measures.find((m) => m.code === code);
    if (!measure) throw new Error(`the town has no measure ${code}`);
    return measure;
  };
  return {
    earlier,
    draft,
    fates,
    first: (code: string) => one(earlier, code),
    second: (code: string) => one(draft, code),
    fateInto: (code: string) => fates.find((fate) => fate.to.some((m) => m.code === code)),
    fateFrom: (code: string) => fates.find((fate) => fate.from.some((m) => m.code === code)),
  };
}

async function mustFind(db: Db, number: number): Promise<WholeEdition> {
  const whole = await findEdition(db, number);
  if (!whole) throw new Error(`the town has no edition ${number}`);
  return whole;
}

/** A save as the page sends it. */
export function savedOver(measure: Measure, over: Partial<MeasureFields>) {
  return { revision: measure.revision, fields: { ...fieldsOf(measure), ...over }, keepTheirs: [] };
}
