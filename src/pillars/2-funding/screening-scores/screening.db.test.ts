import { describe, expect } from 'vitest';
import type { Db } from '#platform/db/db.ts';
import { findApplication } from '../grant-papers/index.ts';
import { differences, getRuleSet, replay } from '../grant-rules/index.ts';
import {
  declare,
  findRound,
  gateOfPaper,
  inviteSeat,
  prepareRound,
  startScoring,
} from '../screening-rounds/index.ts';
import {
  endDeliberation,
  excludeSeat,
  listChoices,
  listOpened,
  postponePaper,
  recommendPaper,
  recommendRound,
  recompute,
  releaseSeat,
  reportRelation,
  roundInputs,
  saveSheet,
  settleTie,
} from './index.ts';
import { screeningPoints, screeningResults } from './schema.ts';
import {
  createRound,
  createScene,
  deskOf,
  marksOf,
  member,
  officer,
  screeningTest as test,
  wholeOf,
} from './screening.factory.ts';

const codeOf = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'ok' : outcome.code);
const sheet = (need: number, plan: number, version = 0) => ({
  version,
  marks: marksOf(need, plan),
  remark: '',
  inside: '',
});
const send = (db: Db, person: string, round: string, paper: string, need: number, plan: number) =>
  saveSheet(deskOf(db, member(person)), round, paper, sheet(need, plan), 'send');
const stateOf = async (db: Db, code: string) => (await findRound(db, code))?.round.state;

describe('a round', () => {
  test('opens by itself when the last sheet is in, and never before', async ({ db }) => {
    const scene = await createScene(db);
    const round = await createRound(db, scene);
    const [first = '', second = ''] = scene.codes;
    for (const person of scene.people)
      for (const paper of [first, second]) {
        const whole = await wholeOf(db, round);
        expect(whole.round.state).toBe('scoring');
        expect(await listOpened(db, whole)).toEqual([]);
        expect(await db.select().from(screeningResults)).toEqual([]);
        expect(codeOf(await send(db, person, round, paper, 4, 3))).toBe('ok');
      }
    expect(await stateOf(db, round)).toBe('opened');
    const check = await recompute(db, (await wholeOf(db, round)).round.id);
    expect(check?.different).toEqual([]);
    expect(check?.stored.scores.map(({ totalPoints }) => totalPoints)).toEqual([33, 33]);
  });

  test('drafts hold what is there; sending asks for points and reasons; two windows are told', async ({
    db,
  }) => {
    const scene = await createScene(db);
    const round = await createRound(db, scene);
    const [paper = ''] = scene.codes;
    const desk = deskOf(db, member(scene.people[0]));
    const bare = { version: 0, marks: { need: { points: 3, reason: '' } }, remark: '', inside: '' };
    expect(codeOf(await saveSheet(desk, round, paper, bare, 'send'))).toBe('screening.sheet_incomplete');
    const over = { ...bare, marks: { need: { points: 6, reason: 'x' } } };
    expect(codeOf(await saveSheet(desk, round, paper, over, 'draft'))).toBe('screening.sheet_incomplete');
    expect(codeOf(await saveSheet(desk, round, paper, bare, 'draft'))).toBe('ok');
    expect(codeOf(await saveSheet(desk, round, paper, bare, 'draft'))).toBe('screening.sheet_changed');
    expect(codeOf(await saveSheet(desk, round, paper, sheet(3, 3, 1), 'send'))).toBe('ok');
    expect(codeOf(await saveSheet(desk, round, paper, sheet(2, 3, 2), 'draft'))).toBe('ok');
  });

  test('recused members find nothing, others nothing before they declared on everything', async ({ db }) => {
    const scene = await createScene(db);
    const [first = '', second = ''] = scene.codes;
    const round = await createRound(db, scene, { state: 'declaring' });
    const person = scene.people[0];
    expect(codeOf(await send(db, person, round, first, 3, 3))).toBe('screening.declare_first');
    const { papers, seats } = await wholeOf(db, round);
    const desk = deskOf(db, member(person));
    const entry = (i: number, isRelated: boolean) => ({
      paperId: papers[i]?.id ?? '',
      isRelated,
      kind: isRelated ? ('family' as const) : null,
      reason: '',
    });
    expect(codeOf(await declare(desk, round, [entry(0, true)]))).toBe('screening.incomplete');
    expect(codeOf(await declare(desk, round, [entry(0, true), entry(1, false)]))).toBe('ok');
    const whole = await wholeOf(db, round);
    expect(gateOfPaper(whole, seats[0], papers[0]?.id ?? '')).toBe('recused');
    expect(gateOfPaper(whole, seats[0], papers[1]?.id ?? '')).toBe('open');
    expect(gateOfPaper(whole, seats[1], papers[1]?.id ?? '')).toBe('declare_first');
    expect(codeOf(await startScoring(deskOf(db), round, undefined))).toBe('screening.not_all_declared');
    expect(codeOf(await send(db, person, round, first, 3, 3))).toBe('screening.paper_not_found');
    expect(codeOf(await send(db, 'somebody else', round, second, 3, 3))).toBe('screening.round_not_found');
  });

  test('below the quorum nothing starts until a seat is invited or the paper is put off', async ({ db }) => {
    const scene = await createScene(db);
    const [first = '', second = ''] = scene.codes;
    const round = await createRound(db, scene, { state: 'declaring', seatIds: scene.seatIds.slice(0, 2) });
    const { papers } = await wholeOf(db, round);
    for (const [i, person] of scene.people.slice(0, 2).entries())
      await declare(
        deskOf(db, member(person)),
        round,
        papers.map(({ id, code }) => {
          const isRelated = i === 0 && code === first;
          return { paperId: id, isRelated, kind: isRelated ? 'work' : null, reason: '' };
        }),
      );
    expect(codeOf(await startScoring(deskOf(db), round, undefined))).toBe('screening.below_quorum');
    expect(codeOf(await inviteSeat(deskOf(db), round, scene.seatIds[2] ?? '', []))).toBe('ok');
    expect(codeOf(await startScoring(deskOf(db), round, undefined))).toBe('screening.not_all_declared');
    await declare(
      deskOf(db, member(scene.people[2])),
      round,
      papers.map(({ id }) => ({ paperId: id, isRelated: false, kind: null, reason: '' })),
    );
    expect(codeOf(await startScoring(deskOf(db), round, undefined))).toBe('ok');
    expect(codeOf(await releaseSeat(deskOf(db), round, (await wholeOf(db, round)).seats[2]?.id ?? ''))).toBe(
      'ok',
    );
    for (const person of scene.people.slice(0, 2)) await send(db, person, round, second, 4, 4);
    await send(db, scene.people[1], round, first, 4, 4);
    expect(await stateOf(db, round)).toBe('scoring');
    const paper = papers.find(({ code }) => code === first);
    expect(codeOf(await postponePaper(deskOf(db), round, paper?.id ?? ''))).toBe('ok');
    expect(await stateOf(db, round)).toBe('opened');
    const next = await prepareRound(deskOf(db), scene.callId, {
      title: '二回目',
      seatIds: scene.seatIds,
      assignment: 'all',
      budgetYen: null,
      sheetsDueOn: null,
    });
    expect(next.ok && (await wholeOf(db, next.value.code)).papers.map(({ code }) => code)).toEqual([first]);
  });

  test('a relation that is seen late throws the sheet away and works the totals out anew', async ({ db }) => {
    const scene = await createScene(db);
    const [first = ''] = scene.codes;
    const given = new Map([
      [scene.people[0], [5, 5]],
      [scene.people[1], [3, 3]],
      [scene.people[2], [1, 2]],
    ]);
    const sheetOf = (personId: string) => {
      const [need = 0, plan = 0] = given.get(personId) ?? [];
      return { marks: marksOf(need, plan), remark: '' };
    };
    const round = await createRound(db, scene, { state: 'opened', sheetOf });
    const idOf = async () => (await wholeOf(db, round)).round.id;
    const totalOf = async () => {
      const paperId = (await wholeOf(db, round)).papers.find(({ code }) => code === first)?.id;
      return (await recompute(db, await idOf()))?.stored.scores.find((one) => one.paperId === paperId);
    };
    expect(await totalOf()).toMatchObject({ totalPoints: 28, recused: 0 });
    const late = await reportRelation(deskOf(db, member(scene.people[0])), round, first, {
      kind: 'family',
      reason: 'いとこの会でした',
    });
    expect(codeOf(late)).toBe('ok');
    // 9 and 4 remain: their mean 6.5 stands in, its fraction cut.
    expect(await totalOf()).toMatchObject({ totalPoints: 19, members: 2, recused: 1 });
    expect((await recompute(db, await idOf()))?.different).toEqual([]);
    const { seats, papers } = await wholeOf(db, round);
    const paperId = papers.find(({ code }) => code === first)?.id ?? '';
    expect(codeOf(await excludeSeat(deskOf(db), round, seats[1]?.id ?? '', paperId))).toBe('ok');
    expect(codeOf(await endDeliberation(deskOf(db), round))).toBe('screening.below_quorum');
    const points = await db.select().from(screeningPoints);
    expect(points.length).toBe(8);
  });
});

describe('the deliberation', () => {
  const sheetOf = () => ({ marks: marksOf(4, 4), remark: 'よい計画です' });
  const adopt = {
    verdict: 'adopt' as const,
    yen: 50_000,
    reason: '地域に必要です',
    conditions: '',
    version: 0,
  };
  const not = { ...adopt, verdict: 'not' as const, yen: 0 };

  test('a tie at the edge of the budget is settled by the rule, with a record', async ({ db }) => {
    const scene = await createScene(db);
    const round = await createRound(db, scene, { state: 'opened', sheetOf });
    const { papers } = await wholeOf(db, round);
    const ids = papers.map(({ id }) => id).toReversed();
    const office = deskOf(db);
    expect(codeOf(await endDeliberation(office, round))).toBe('screening.ties_open');
    const tie = { paperIds: ids, way: 'vote' as const, votes: [2, 1], minutes: '話し合いのうえ投票した。' };
    expect(codeOf(await settleTie(office, round, { ...tie, paperIds: ids.slice(1) }))).toBe(
      'screening.no_tie',
    );
    expect(codeOf(await settleTie(office, round, { ...tie, way: 'discussion', votes: null }))).toBe(
      'screening.other_tie_rule',
    );
    for (const votes of [[1, 2], [1, 1], [3, 1], [2], null])
      expect(codeOf(await settleTie(office, round, { ...tie, votes }))).toBe('screening.votes_do_not_decide');
    expect(codeOf(await settleTie(deskOf(db, member(scene.people[0])), round, tie))).toBe(
      'permit.wrong_role',
    );
    expect(codeOf(await settleTie(office, round, tie))).toBe('ok');
    expect(codeOf(await settleTie(office, round, tie))).toBe('screening.tie_settled');
    const whole = await wholeOf(db, round);
    const stored = (await recompute(db, whole.round.id))?.stored;
    const { chosen, combinations } = await listChoices(
      db,
      whole,
      stored ?? { ruleSetId: '', scores: [], ties: [] },
    );
    expect(ids.map((id) => chosen.choices.get(id))).toEqual(['awarded', 'over_budget']);
    expect(combinations.map(({ yen }) => yen)).toEqual([50_000, 50_000]);
    expect(codeOf(await endDeliberation(office, round))).toBe('ok');
  });

  test('recommendations keep within request and budget, and move the applications on', async ({ db }) => {
    const scene = await createScene(db);
    const [first = '', second = ''] = scene.codes;
    const ties = [{ codes: [first, second], way: 'vote' as const, votes: [2, 1], minutes: '投票' }];
    const round = await createRound(db, scene, { state: 'deliberated', sheetOf, ties });
    const office = deskOf(db);
    const recommend = (paper: string, words: object, actor = officer) =>
      recommendPaper(deskOf(db, actor), round, paper, { ...adopt, ...words });
    expect(codeOf(await recommendRound(office, round))).toBe('screening.not_all_recommended');
    expect(codeOf(await recommend(first, { yen: 50_001 }))).toBe('screening.over_request');
    expect(codeOf(await recommend(first, { yen: 0 }))).toBe('screening.yen_and_verdict');
    expect(codeOf(await recommend(first, { ...not, yen: 1 }))).toBe('screening.yen_and_verdict');
    expect(codeOf(await recommend(first, { verdict: 'adopt_changed' }))).toBe('screening.no_conditions');
    expect(codeOf(await recommend(first, {}, member(scene.people[1])))).toBe('screening.paper_not_found');
    expect(codeOf(await recommend(first, {}, member(scene.people[0])))).toBe('ok');
    expect(codeOf(await recommend(first, {}))).toBe('screening.changed_meanwhile');
    expect(codeOf(await recommend(second, {}))).toBe('ok');
    expect(codeOf(await recommendRound(office, round))).toBe('screening.over_budget');
    expect(codeOf(await recommend(second, { ...not, version: 1 }))).toBe('ok');
    expect(codeOf(await recommendRound(office, round))).toBe('ok');
    const states = [];
    for (const code of scene.codes) states.push((await findApplication(db, code))?.application.state);
    expect(states).toEqual(['recommended', 'not_recommended']);
  });

  test('the laboratory gets the round as it was, and replays it to the same', async ({ db }) => {
    const scene = await createScene(db);
    const [first = '', second = ''] = scene.codes;
    const ties = [{ codes: [second, first], way: 'vote' as const, votes: [2, 1], minutes: '投票' }];
    await createRound(db, scene, {
      state: 'closed',
      sheetOf,
      ties,
      conflicts: [{ personId: scene.people[0], code: first, kind: 'work', reason: 'ひみつ' }],
      recommendations: { [first]: not, [second]: adopt },
    });
    const [input] = await roundInputs(db);
    expect(input?.applications.map(({ sheets }) => sheets.map(({ isRecused }) => isRecused))).toEqual([
      [true, false, false],
      [false, false, false],
    ]);
    expect(JSON.stringify(input)).not.toContain('ひみつ');
    if (!input) throw new Error('no input');
    const { rules } = await getRuleSet(db, input.ruleSetId);
    const again = replay({ ...rules, eligibility: [] }, input);
    expect(again.applications.map(({ verdict }) => verdict)).toEqual(['over_budget', 'awarded']);
    expect(differences(input, again).length).toBe(1);
  });
});
