import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { test } from '#tests/db.ts';
import { PASSPORT_LINKS } from '../links.ts';
import {
  actorFor,
  createPaper,
  createRoster,
  deskFor,
  MEMBERS,
  NOW,
  planPaper,
} from '../passport.factory.ts';
import { PASSPORT_OWN, PASSPORT_RETENTION } from '../personal-data.ts';
import { countsFromRoster, findPassport, listPapers, missingPapers } from '../queries/find-passport.ts';
import { LOOKS, listLooks } from '../queries/list-looks.ts';
import { findPublicFile, listPublicPapers } from '../queries/list-public-papers.ts';
import { passportPapers, passportRosterRows } from '../schema.ts';
import { putPaper } from './put-paper.ts';
import { putRoster } from './put-roster.ts';
import { setPublicity } from './set-publicity.ts';
import { useCounts } from './use-counts.ts';
import { viewRoster } from './view-roster.ts';

const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

describe('a paper', () => {
  test('stands in the place of its kind and year, and is written down', async ({ db }) => {
    const { id } = await createOrganisation(db, NOW);
    const outcome = await act(db, 'passport.put_paper', actorFor('group_member', id), NOW, (desk) =>
      putPaper(desk, id, planPaper()),
    );
    if (!outcome.ok) throw new Error(outcome.code);
    expect(await findPassport(db, id)).toMatchObject([
      { kind: 'plan', fiscalYear: 2026, forGroup: false, file: null },
    ]);
    const [audit] = await db.select().from(auditLog).where(eq(auditLog.subjectId, outcome.value.subjectId));
    expect(audit).toMatchObject({
      act: 'passport.put_paper',
      detail: { organisationId: id, kind: 'plan', fiscalYear: 2026 },
    });
    expect(await missingPapers(db, id, ['plan', 'budget'], 2026)).toEqual([
      { kind: 'budget', fiscalYear: 2026 },
    ]);
  });

  test('gives way to a newer one that has seen it, and stays as history', async ({ db }) => {
    const { id } = await createOrganisation(db, NOW);
    const first = await createPaper(db, id);
    const member = deskFor(db, actorFor('group_member', id));
    expect(await putPaper(member, id, planPaper())).toMatchObject({ code: 'passport.changed_meanwhile' });
    const second = await createPaper(db, id, { over: first, summary: '毎週の清掃' });
    expect((await findPassport(db, id)).map((paper) => paper.id)).toEqual([second]);
    const old = (await listPapers(db, id)).find((paper) => paper.id === first);
    expect(old).toMatchObject({ ended: 'replaced', replacedBy: second, summary: '毎月の清掃' });
  });

  test('is one when its form is sent twice', async ({ db }) => {
    const { id } = await createOrganisation(db, NOW);
    const form = planPaper();
    const member = deskFor(db, actorFor('group_member', id));
    expect((await putPaper(member, id, form)).ok).toBe(true);
    expect((await putPaper(member, id, form)).ok).toBe(true);
    expect(await listPapers(db, id)).toHaveLength(1);
  });

  test('needs a file or words, and somebody who may', async ({ db }) => {
    const { id } = await createOrganisation(db, NOW);
    const { id: other } = await createOrganisation(db, NOW, { name: '別の会' });
    const put = (actor: Parameters<typeof deskFor>[1], changes = {}) =>
      putPaper(deskFor(db, actor), id, planPaper(changes));
    expect(await put(actorFor('group_member', id), { summary: '' })).toMatchObject({
      code: 'passport.needs_content',
    });
    expect(await put(actorFor('group_member', other))).toMatchObject({ code: 'passport.not_yours' });
    expect(await put(actorFor('programme_officer'))).toMatchObject({ code: 'permit.wrong_role' });
    expect(await put(actorFor('centre_staff'))).toMatchObject({ ok: true });
    expect(await findPassport(db, id)).toMatchObject([{ forGroup: true }]);
    const gone = '00000000-0000-4000-8000-0000000000ff';
    expect(await putPaper(deskFor(db, actorFor('centre_staff')), gone, planPaper())).toMatchObject({
      code: 'organisations.not_found',
    });
  });

  test('is shown to everybody only while it is public, current and its group may be seen', async ({ db }) => {
    const { id } = await createOrganisation(db, NOW);
    const member = deskFor(db, actorFor('group_member', id));
    const paperId = await createPaper(db, id);
    expect(await listPublicPapers(db, [id])).toEqual([]);
    expect((await setPublicity(member, id, paperId, 'public')).ok).toBe(true);
    expect(await listPublicPapers(db, [id])).toMatchObject([
      { id: paperId, summary: '毎月の清掃', file: null },
    ]);
    expect(await findPublicFile(db, paperId)).toBeUndefined();
    await db
      .update(organisations)
      .set({ standing: 'withdrawn', endedOn: '2026-11-01' })
      .where(eq(organisations.id, id));
    expect(await listPublicPapers(db, [id])).toEqual([]);
  });

  test('cannot be stored by anybody with amounts that do not add up, or as a second current one', async ({
    db,
  }) => {
    const { id } = await createOrganisation(db, NOW);
    const wrong = { kind: 'budget' as const, income: 100, expense: 40, carriedOver: 50 };
    const values = { ...planPaper(wrong), organisationId: id, enteredAt: NOW, enteredBy: id };
    const insert = (row: typeof values) =>
      db.transaction(async (tx) => tx.insert(passportPapers).values(row));
    await expect(insert(values)).rejects.toThrow();
    await insert({ ...values, carriedOver: 60 });
    await expect(insert({ ...values, id: crypto.randomUUID(), carriedOver: 60 })).rejects.toThrow();
  });
});

describe('a roster', () => {
  test('replaces the one before as a whole, and counts for the record', async ({ db }) => {
    const { id } = await createOrganisation(db, NOW);
    const first = await createRoster(db, id);
    expect(await countsFromRoster(db, id)).toMatchObject({ members: 3, citizens: 2 });
    const member = deskFor(db, actorFor('group_member', id));
    const blind = { id: crypto.randomUUID(), over: '', fiscalYear: 2026, title: '名簿', rows: MEMBERS };
    expect(await putRoster(member, id, blind)).toMatchObject({ code: 'passport.changed_meanwhile' });
    await createRoster(db, id, { over: first, rows: MEMBERS.slice(0, 1) });
    const seen = await viewRoster(member, id);
    if (!seen.ok) throw new Error(seen.code);
    expect(seen.value.rows).toEqual(MEMBERS.slice(0, 1));
    expect(await useCounts(member, id, 1)).toMatchObject({ value: { touched: { topic: 'organisations' } } });
    const [row] = await db.select().from(organisations).where(eq(organisations.id, id));
    expect([row?.memberCount, row?.citizenCount]).toEqual([1, 1]);
    expect(await useCounts(member, id, 1)).toMatchObject({ code: 'organisations.changed_meanwhile' });
  });

  test('is one when its form is sent twice, and only for those who may', async ({ db }) => {
    const { id } = await createOrganisation(db, NOW);
    const member = deskFor(db, actorFor('group_member', id));
    const roster = { id: crypto.randomUUID(), over: '', fiscalYear: 2026, title: '名簿', rows: MEMBERS };
    expect((await putRoster(member, id, roster)).ok).toBe(true);
    expect((await putRoster(member, id, roster)).ok).toBe(true);
    expect(await db.select().from(passportRosterRows)).toHaveLength(3);
    const put = (actor: Parameters<typeof deskFor>[1]) => putRoster(deskFor(db, actor), id, roster);
    expect(await put(actorFor('group_member', 'other'))).toMatchObject({ code: 'passport.not_yours' });
    expect(await put(actorFor('programme_officer'))).toMatchObject({ code: 'permit.wrong_role' });
  });

  test('is never public', async ({ db }) => {
    const { id } = await createOrganisation(db, NOW);
    const roster = await createRoster(db, id);
    const member = deskFor(db, actorFor('group_member', id));
    expect(await setPublicity(member, id, roster, 'public')).toMatchObject({ code: 'passport.never_public' });
    const publish = db.transaction((tx) => tx.update(passportPapers).set({ publicity: 'public' }));
    await expect(publish).rejects.toThrow();
  });

  test('is read by nobody without being written down with the role, in the same transaction', async ({
    db,
  }) => {
    const { id } = await createOrganisation(db, NOW);
    await createRoster(db, id);
    const look = (actor: Parameters<typeof deskFor>[1]) =>
      act(db, LOOKS.roster, actor, NOW, (desk) => viewRoster(desk, id));
    expect((await look(actorFor('centre_staff'))).ok).toBe(true);
    expect((await look(actorFor('group_member', id))).ok).toBe(true);
    expect(await look(actorFor('committee_member'))).toMatchObject({ code: 'permit.wrong_role' });
    expect(await look(actorFor('group_member', 'other'))).toMatchObject({ code: 'passport.not_yours' });
    expect((await listLooks(db, id)).map(({ as, kind }) => [as, kind])).toEqual([
      ['group_member', 'roster'],
      ['centre_staff', 'roster'],
    ]);
    // An actor whose look cannot be written down sees nothing.
    await expect(look({ ...actorFor('centre_staff'), id: 'no-uuid' })).rejects.toThrow();
  });

  test('is erased a year after it was replaced, with its numbers left', async ({ db }) => {
    const { id } = await createOrganisation(db, NOW);
    const first = await createRoster(db, id);
    await createRoster(db, id, { over: first, now: later(1) });
    const [rule] = PASSPORT_RETENTION;
    const until = (days: number) => later(days).toISOString().slice(0, 10);
    expect(await rule?.due?.(db, until(365))).toEqual([]);
    expect(await rule?.due?.(db, until(366))).toMatchObject([{ id: first, on: until(366) }]);
    const erase = (days: number) => rule?.erase?.(deskFor(db, actorFor('administrator'), later(days)));
    expect(await erase(365)).toBe(0);
    expect(await erase(366)).toBe(1);
    expect(await erase(366)).toBe(0);
    expect(await db.select().from(passportRosterRows)).toHaveLength(3);
    const old = (await listPapers(db, id)).find((paper) => paper.id === first);
    expect(old).toMatchObject({ memberCount: 3, erasedAt: later(366) });
  });
});

test('papers move when two entries become one, and what the survivor has stays current', async ({ db }) => {
  const { id: from } = await createOrganisation(db, NOW);
  const { id: to } = await createOrganisation(db, NOW, { name: '残る会' });
  const theirs = await createPaper(db, from);
  await createPaper(db, from, { fiscalYear: 2025 });
  const ours = await createPaper(db, to);
  await createRoster(db, from);
  await PASSPORT_LINKS.move(db, from, to);
  expect(await listPapers(db, from)).toEqual([]);
  const moved = await listPapers(db, to);
  expect(moved.find((paper) => paper.id === theirs)).toMatchObject({ ended: 'replaced', replacedBy: ours });
  expect(moved.filter(({ endedAt }) => endedAt === null)).toHaveLength(3);
});

test('a person’s own data names the papers that they put in, and no roster rows', async ({ db }) => {
  const { id } = await createOrganisation(db, NOW);
  await createRoster(db, id);
  const own = await PASSPORT_OWN.list(db, actorFor('visitor').id);
  expect(own).toMatchObject([{ organisation: '谷戸の会', kind: 'roster' }]);
  expect(JSON.stringify(own)).not.toContain('ひみつ');
});
