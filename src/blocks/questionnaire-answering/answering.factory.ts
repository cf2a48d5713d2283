import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Definition, findAnswer, sealAnswer, type Values } from '#blocks/questionnaire/index.ts';
import {
  createAnswer,
  createForm,
  EVERY_KIND,
  memberOf,
  NOW,
} from '#blocks/questionnaire/questionnaire.factory.ts';
import { type Actor, hasRole, SYSTEM } from '#kernel/actor.ts';
import { refuse, yes } from '#kernel/verdict.ts';
import type { Db } from '#platform/db/db.ts';
import { createFileStore, createFiles } from '#platform/files/index.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { createPerson } from '#registry/people/people.factory.ts';
import { peopleRoles } from '#registry/people/schema.ts';
import { host, testSettings } from '#tests/app.ts';
import type { AnswerOwner } from './answer-owner.ts';
import { questionnaireAnswering } from './index.ts';

/** A service that takes answers, as simple as one can be; it closes when its day is over. */
export function toyOwner(changes: Partial<AnswerOwner> = {}): AnswerOwner {
  return {
    purpose: 'grant_application',
    titleOf: async () => 'みらい助成 申請書',
    backHref: () => '/desk/toys',
    backLabel: { ja: '申請の一覧', en: 'All papers', easy: '一覧' },
    sendName: 'toys.submit',
    send: sealAnswer,
    refusalText: (_lang, code) => (code === 'toys.closed' ? '募集は終わりました' : undefined),
    sentWords: async () => ({ number: 'T2026-001', next: '11月30日までに窓口から返事をします。' }),
    mayRead: async (_db, actor) => hasRole(actor, 'programme_officer'),
    ...changes,
  };
}

export const closedOwner = toyOwner({
  maySend: async () => refuse('closed', 'toys.closed'),
  send: async () => refuse('closed', 'toys.closed'),
});
export const openOwner = toyOwner({ maySend: async () => yes });

/** A person with an account who acts for the group. */
export async function createMember(db: Db, organisationId: string, name: string, mail: string) {
  const personId = await createPerson(db, { name, mail });
  await db
    .insert(peopleRoles)
    .values({ personId, role: 'group_member', organisationId, startsOn: '2026-04-01', grantedBy: SYSTEM.id });
  return memberOf(organisationId, personId);
}

export type Scene = { readonly organisationId: string; readonly owner: Actor; readonly id: string };

/** A group with somebody who has begun an answer. */
export async function createScene(
  db: Db,
  values: Values = {},
  definition: Definition = EVERY_KIND,
): Promise<Scene> {
  const { id: organisationId } = await createOrganisation(db, NOW);
  const owner = await createMember(db, organisationId, '由比 なぎさ', 'nagisa@example.jp');
  const version = await createForm(db, definition);
  const id = await createAnswer(db, version, organisationId, { values, ownerId: owner.id });
  return { organisationId, owner, id };
}

type Fields = Readonly<Record<string, string | File | readonly string[]>>;

/** The pages as one person's browser sees them. */
export function browser(db: Db, actor: Actor, owner: AnswerOwner = openOwner, now: Date = NOW) {
  const settings = testSettings({ DATA_DIR: mkdtempSync(join(tmpdir(), 'musubi-answers-')) });
  const services = { files: createFiles(settings, createFileStore(settings)) } as never;
  const routes = questionnaireAnswering([owner]).deskRoutes;
  if (!routes) throw new Error('there are no pages');
  const app = host('/desk/answers', routes, { db, now, actor, services });
  app.onError((fault, c) => c.text(`fault: ${fault.message}`, 500));
  return {
    get: async (path: string) => app.request(`/desk/answers/${path}`),
    text: async (path: string) => (await app.request(`/desk/answers/${path}`)).text(),
    post: async (path: string, fields: Fields = {}) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) {
        for (const one of [value].flat() as (string | File)[]) body.append(name, one);
      }
      return app.request(`/desk/answers/${path}`, {
        method: 'POST',
        headers: { origin: 'http://localhost' },
        body,
      });
    },
  };
}

export async function valuesOf(db: Db, id: string): Promise<Values> {
  return (await findAnswer(db, id))?.answer.values ?? {};
}
export async function revisionOf(db: Db, id: string): Promise<string> {
  return String((await findAnswer(db, id))?.answer.revision);
}
