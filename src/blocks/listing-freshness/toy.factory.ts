import type { Actor, Role } from '#kernel/actor.ts';
import { SYSTEM } from '#kernel/actor.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import type { JobSpec } from '#platform/jobs/job-spec.ts';
import { createQueues } from '#platform/jobs/jobs.factory.ts';
import { SEND_QUEUE } from '#platform/mail/send-mail.ts';
import { test as bare } from '#tests/db.ts';
import type { ListedFact, ListedSubject, ListingKind, ListingOwner } from './listing-kind.ts';

export const NOW = new Date('2026-04-10T03:00:00Z');
export const TODAY = '2026-04-10';
/** Noon in Japan of a day. */
export const noonOf = (day: string) => new Date(`${day}T03:00:00Z`);

export const toyId = (number: number) => `00000000-0000-4000-a000-${String(number).padStart(12, '0')}`;

export type Toy = {
  title: string;
  listed: boolean;
  owners: ListingOwner[];
  phones: { label: string; value: string }[];
  facts: ListedFact[];
  found: { query: string; at: Date }[];
};

/** A kind whose records lie in a map, so that the block is tested without any service. */
export function toyKind(): ListingKind & { readonly toys: Map<string, Toy> } {
  const toys = new Map<string, Toy>();
  const subject = (id: string): ListedSubject | undefined => {
    const toy = toys.get(id);
    return toy && { id, title: toy.title, path: `/toys/${id.slice(-4)}` };
  };
  return {
    toys,
    kind: 'toy',
    module: 'toys',
    label: { ja: 'おもちゃ', en: 'Toys', easy: 'おもちゃ' },
    owner: { ja: '持ち主', en: 'the owner', easy: '持（も）ち主（ぬし）' },
    touchTopic: 'toys',
    subjectsAreOrganisations: true,
    listPath: '/toys',
    parts: [
      { key: 'contacts', label: { ja: '連絡先', en: 'Contacts', easy: '連絡先' }, budgetDays: 100 },
      { key: 'activities', label: { ja: '活動', en: 'Activities', easy: '活動' }, budgetDays: 200 },
    ],
    subjects: async (_db, ids) =>
      new Map(ids.flatMap((id) => (subject(id) ? [[id, subject(id) as ListedSubject] as const] : []))),
    listed: async () => [...toys].filter(([, toy]) => toy.listed).map(([id]) => id),
    facts: async (_db, id) => toys.get(id)?.facts ?? [],
    owners: async (_db, id) => toys.get(id)?.owners ?? [],
    phones: async (_db, id) => toys.get(id)?.phones ?? [],
    mayConfirm: (actor, id) => actor.organisationIds.includes(id),
    foundSince: async (_db, query, since) =>
      [...toys].flatMap(([id, toy]) => {
        const isFound = toy.found.some((one) => one.query === query && one.at > since);
        const found = subject(id);
        return isFound && found ? [found] : [];
      }),
    searchWords: async (_db, query) => new URLSearchParams(query).get('q') ?? '',
  };
}

export type ToyKind = ReturnType<typeof toyKind>;

/** One toy with an owner who has an address, a telephone and one fact of each part. */
export function addToy(kind: ToyKind, number: number, over: Partial<Toy> = {}): string {
  const id = toyId(number);
  kind.toys.set(id, {
    title: `つみき${number}号`,
    listed: true,
    owners: [{ mail: `owner${number}@example.jp`, lang: 'ja' }],
    phones: [{ label: '事務局', value: '0467-00-0000' }],
    facts: [
      { part: 'contacts', label: '電話', value: '登録があります（公開していません）' },
      { part: 'activities', label: '活動', value: '月に2回、公民館で積み木をします' },
    ],
    found: [],
    ...over,
  });
  return id;
}

export function toyActor(role: Role, ...organisationIds: string[]): Actor {
  return {
    id: '00000000-0000-4000-8000-00000000000a',
    roles: ['visitor', role],
    organisationIds,
    departmentIds: [],
  };
}

export function deskAt(db: Db, now = NOW, actor: Actor = SYSTEM): Desk {
  return { tx: db, actor, now };
}

/** A test in which mail and the given jobs can be queued; nothing sends it. */
export function listingTest(specs: readonly JobSpec[] = []) {
  return bare.extend<{ db: Db }>({
    db: async ({ db }, use) => {
      await createQueues(db, [{ name: SEND_QUEUE, handle: async () => undefined }, ...specs]);
      await use(db);
    },
  });
}
