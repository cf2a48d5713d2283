import type { Db } from '#platform/db/db.ts';
import { listComments, type SaidComment } from '#policy/comments/index.ts';
import {
  type ClassRule,
  type Edition,
  findClassRule,
  findEdition,
  findFateIdsOf,
  findMeasure,
  type HeldFate,
  type LineName,
  listLineNames,
  listRelated,
  type Related,
  readFate,
  type Standing,
} from '#policy/register/index.ts';

/** A measure with all that its page on the desk shows. */
export type DeskMeasure = Standing & {
  /** The edition after this one, when it has begun. */
  next: Edition | undefined;
  into: HeldFate | undefined;
  away: HeldFate | undefined;
  related: Related[];
  lines: LineName[];
  comments: SaidComment[];
  rule: ClassRule & { version: number };
};

export async function findDeskMeasure(db: Db, id: string): Promise<DeskMeasure | undefined> {
  const standing = await findMeasure(db, id);
  if (!standing) return undefined;
  const fateIds = await findFateIdsOf(db, id);
  return {
    ...standing,
    next: (await findEdition(db, standing.edition.number + 1))?.edition,
    into: fateIds.into ? await readFate(db, fateIds.into) : undefined,
    away: fateIds.away ? await readFate(db, fateIds.away) : undefined,
    related: await listRelated(db, standing.measure.code),
    lines: await listLineNames(db),
    comments: await listComments(db, id),
    rule: await findClassRule(db),
  };
}
