import type { Actor, Role } from '#kernel/actor.ts';
import type { Lang } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import { policy } from '#policy/index.ts';
import { findEdition, listFatesInto, type WholeEdition } from '#policy/register/index.ts';
import { createRegister } from '#policy/register/register.factory.ts';
import { host } from '#tests/app.ts';

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

/** What a form sends, by field. */
export type Fields = Record<string, string | string[]>;

/** Somebody's browser on the desk of the guideline, as the whole module serves it. */
export function browser(db: Db, actor: Actor, lang: Lang = 'ja') {
  if (!policy.deskRoutes) throw new Error('the guideline has no desk');
  const app = host('/desk/policy', policy.deskRoutes, { db, now: NOW, actor, lang });
  const read = async (answer: Response) => ({
    status: answer.status,
    html: await answer.text(),
    location: answer.headers.get('location') ?? '',
  });
  return {
    get: async (path: string) => read(await app.request(`/desk/policy${path}`)),
    post: async (path: string, fields: Fields = {}) => {
      const body = new URLSearchParams(
        Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
      );
      const headers = {
        origin: 'http://localhost',
        'content-type': 'application/x-www-form-urlencoded',
      };
      return read(await app.request(`/desk/policy${path}`, { method: 'POST', headers, body }));
    },
  };
}

/** Where the forms of a page send, with `:id` for every id. */
export const actionsOf = (html: string) =>
  [
    ...html.matchAll(
      /<form[^>]*action="\/desk\/policy([^"]*)"[^>]*method="post"|<form[^>]*method="post"[^>]*action="\/desk\/policy([^"]*)"/g,
    ),
  ]
    .map((found) => found[1] ?? found[2] ?? '')
    .map((path) => path.replace(/[0-9a-f-]{36}/g, ':id'))
    .toSorted();
