import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { grantApplications } from '#pillars/2-funding/grant-papers/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { organisationOfficers } from '#registry/organisations/schema.ts';
import { testSettings } from '#tests/app.ts';
import {
  clearDoubt,
  declare,
  listDoubts,
  listSuggestions,
  remindSeats,
  screeningRounds as roundsModule,
  startScoring,
} from '../screening-rounds/index.ts';
import { screeningDeclarations, screeningRounds } from '../screening-rounds/schema.ts';
import { excludeSeat, findOutcome, recompute, saveSheet, screeningScores } from './index.ts';
import { lookAfterRounds } from './jobs.ts';
import { screeningResults, screeningSheets } from './schema.ts';
import {
  createRound,
  createScene,
  deskOf,
  marksOf,
  member,
  NOW,
  TODAY,
  screeningTest as test,
  wholeOf,
} from './screening.factory.ts';

const codeOf = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'ok' : outcome.code);
const SENDER = { house: '結浜市 むすび', origin: 'http://localhost' };
const sheetOf = () => ({ marks: marksOf(4, 4), remark: 'よい計画です', inside: 'うちうちのメモ' });
const full = { version: 0, marks: marksOf(4, 4), remark: '', inside: '' };
const settings = testSettings();

async function declareAll(db: Db, code: string, people: readonly string[]) {
  const { papers } = await wholeOf(db, code);
  for (const person of people) {
    const entries = papers.map(({ id }) => ({ paperId: id, isRelated: false, kind: null, reason: '' }));
    expect(codeOf(await declare(deskOf(db, member(person)), code, entries))).toBe('ok');
  }
}

describe('a relation that was suggested and denied', () => {
  test('is to be checked before scoring; the office learns that it is, not what it is', async ({ db }) => {
    const scene = await createScene(db);
    await db.insert(organisationOfficers).values({
      organisationId: scene.organisationIds[0] ?? '',
      personId: scene.people[0],
      post: 'auditor',
      name: 'うちうちの監事',
    });
    const code = await createRound(db, scene, { state: 'declaring' });
    const whole = await wholeOf(db, code);
    const [seat] = whole.seats;
    if (!seat) throw new Error('no seat');
    const suggested = await listSuggestions(db, whole, seat, TODAY);
    expect([...suggested.values()]).toEqual([[{ kind: 'officer_now', until: null }], []]);
    await declareAll(db, code, scene.people);
    const doubts = await listDoubts(db, await wholeOf(db, code), TODAY);
    expect(doubts.map((doubt) => [doubt.seat.name, doubt.paper.code])).toEqual([[seat.name, scene.codes[0]]]);
    expect(JSON.stringify(doubts)).not.toContain('officer_now');
    expect(codeOf(await startScoring(deskOf(db), code, undefined))).toBe('screening.doubts_open');
    const [paper] = whole.papers;
    const other = whole.papers[1]?.id ?? '';
    expect(codeOf(await clearDoubt(deskOf(db), code, seat.id, other))).toBe('screening.no_doubt');
    expect(codeOf(await clearDoubt(deskOf(db), code, seat.id, paper?.id ?? ''))).toBe('ok');
    expect(codeOf(await startScoring(deskOf(db), code, undefined))).toBe('ok');
  });

  test('may end in an exclusion, which the member cannot take back', async ({ db }) => {
    const scene = await createScene(db);
    const code = await createRound(db, scene, { state: 'declaring' });
    await declareAll(db, code, scene.people);
    const { seats, papers } = await wholeOf(db, code);
    expect(codeOf(await excludeSeat(deskOf(db), code, seats[0]?.id ?? '', papers[0]?.id ?? ''))).toBe('ok');
    await declareAll(db, code, scene.people.slice(0, 1));
    const standing = (await wholeOf(db, code)).standing(seats[0]?.id ?? '', papers[0]?.id ?? '');
    expect(standing).toMatchObject({ recused: true, excluded: true });
  });
});

test('a reminder is the same for all, done or not, and goes once a day', async ({ db }) => {
  const scene = await createScene(db);
  const code = await createRound(db, scene, { sheetsDueOn: '2026-12-11' });
  for (const paper of scene.codes)
    await saveSheet(deskOf(db, member(scene.people[0])), code, paper, full, 'send');
  const mails = async () =>
    (await db.select().from(mailMessages)).filter(({ kind }) => kind === 'screening.reminded');
  await lookAfterRounds({ db, now: NOW, settings });
  await lookAfterRounds({ db, now: NOW, settings });
  const sent = await mails();
  expect(sent.map(({ to }) => to).toSorted()).toEqual([0, 1, 2].map((i) => `seat${i}@example.jp`));
  const bare = sent.map(({ bodyText }) => bodyText?.replace(/^.*?様/, '様'));
  expect(new Set(bare).size).toBe(1);
  expect(codeOf(await remindSeats(deskOf(db), code, SENDER))).toBe('ok');
  expect(codeOf(await remindSeats(deskOf(db, member(scene.people[0])), code, SENDER))).toBe(
    'permit.wrong_role',
  );
});

test('a withdrawal may be the last thing that was missing: the night opens the round', async ({ db }) => {
  const scene = await createScene(db);
  const code = await createRound(db, scene, { sheetsDueOn: null });
  const [first = '', second = ''] = scene.codes;
  for (const person of scene.people) await saveSheet(deskOf(db, member(person)), code, second, full, 'send');
  const { papers } = await wholeOf(db, code);
  const paper = papers.find((one) => one.code === first);
  await db
    .update(grantApplications)
    .set({ state: 'withdrawn', closedAt: NOW })
    .where(eq(grantApplications.id, paper?.applicationId ?? ''));
  await lookAfterRounds({ db, now: NOW, settings });
  const whole = await wholeOf(db, code);
  expect([whole.round.state, whole.papers.map((one) => one.code)]).toEqual(['opened', [second]]);
});

test('a withdrawal after the opening is worked into the table by the next night, once', async ({ db }) => {
  const scene = await createScene(db);
  const code = await createRound(db, scene, { state: 'opened', sheetOf });
  const { papers, round } = await wholeOf(db, code);
  await db
    .update(grantApplications)
    .set({ state: 'withdrawn', closedAt: NOW })
    .where(eq(grantApplications.id, papers[0]?.applicationId ?? ''));
  expect((await recompute(db, round.id))?.different).toEqual([papers[0]?.id]);
  for (let night = 0; night < 2; night += 1) await lookAfterRounds({ db, now: NOW, settings });
  expect((await recompute(db, round.id))?.different).toEqual([]);
  expect(await db.select().from(screeningResults)).toHaveLength(2);
});

describe('what is kept', () => {
  const closed = async (db: Db) => {
    const scene = await createScene(db);
    const [first = '', second = ''] = scene.codes;
    const words = { reason: '理由', conditions: '' };
    const code = await createRound(db, scene, {
      state: 'closed',
      sheetOf,
      ties: [{ codes: [first, second], way: 'vote', votes: [2, 1], minutes: '投票' }],
      conflicts: [{ personId: scene.people[0], code: first, kind: 'family', reason: 'うちうちの理由' }],
      recommendations: {
        [first]: { verdict: 'adopt', yen: 50_000, ...words },
        [second]: { verdict: 'not', yen: 0, ...words },
      },
    });
    return { scene, code };
  };
  const closeOn = (db: Db, day: string) =>
    db.update(screeningRounds).set({ closedAt: new Date(`${day}T03:00:00Z`) });
  const rules = [...(roundsModule.retention ?? []), ...(screeningScores.retention ?? [])];
  const eraseAll = async (db: Db) => {
    const erased: Record<string, number> = {};
    for (const rule of rules) erased[rule.key ?? ''] = (await rule.erase?.(deskOf(db))) ?? 0;
    return erased;
  };

  test('reasons of conflicts and inside remarks go a year after the round; that a seat stepped back stays', async ({
    db,
  }) => {
    const { scene } = await closed(db);
    await closeOn(db, '2025-12-11');
    expect(await eraseAll(db)).toEqual({
      'screening.conflict_reasons': 0,
      'screening_scores.drafts': 0,
      'screening_scores.inside': 0,
    });
    await closeOn(db, '2025-12-10');
    for (const rule of rules.slice(0, 1)) expect(await rule.due?.(db, TODAY)).toHaveLength(1);
    const erased = await eraseAll(db);
    expect(erased['screening.conflict_reasons']).toBeGreaterThan(0);
    expect(erased['screening_scores.inside']).toBe(5);
    const left = await db.select().from(screeningDeclarations);
    expect(left.filter(({ kind, reason }) => kind !== null || reason !== '')).toEqual([]);
    expect(left.filter(({ isRelated }) => isRelated)).toHaveLength(1);
    expect(JSON.stringify(await db.select().from(screeningSheets))).not.toContain('うちうち');
    expect(JSON.stringify(await roundsModule.ownRecords?.[0]?.list(db, scene.people[0]))).not.toContain(
      'うちうち',
    );
    expect(await eraseAll(db)).toMatchObject({
      'screening.conflict_reasons': 0,
      'screening_scores.inside': 0,
    });
  });

  test('the group’s outcome has reason and remarks without names, and only once it went to the city', async ({
    db,
  }) => {
    const { code } = await closed(db);
    const { papers } = await wholeOf(db, code);
    const outcome = await findOutcome(db, papers[0]?.applicationId ?? '');
    expect(outcome).toEqual({
      verdict: 'adopt',
      yen: 50_000,
      reason: '理由',
      conditions: '',
      remarks: ['よい計画です', 'よい計画です'],
    });
    await db.update(screeningRounds).set({ state: 'deliberated', closedAt: null });
    expect(await findOutcome(db, papers[0]?.applicationId ?? '')).toBeUndefined();
  });
});
