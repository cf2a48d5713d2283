import { TransactionRollbackError } from 'drizzle-orm';
import { Hono } from 'hono';
import { describe, expect } from 'vitest';
import { type Actor, ANONYMOUS } from '#kernel/actor.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { host } from '#tests/app.ts';
import { screening } from '../screening/index.ts';
import { ROUND_STATES, type RoundState, screeningRounds } from '../screening-rounds/index.ts';
import { saveSheet, screeningScores, writeNote } from '../screening-scores/index.ts';
import type { PlantedRound } from '../screening-scores/planting.ts';
import {
  actorOf,
  createRound,
  createScene,
  deskOf,
  marksOf,
  member,
  NOW,
  officer,
  type Scene,
  screeningTest as test,
  wholeOf,
} from '../screening-scores/screening.factory.ts';
import { screeningSheets } from '../screening-sheets/index.ts';
import { screeningResults } from './index.ts';

const routes = new Hono<AppEnv>();
if (screeningResults.deskRoutes) routes.route('/desk/screening', screeningResults.deskRoutes);
if (screeningSheets.deskRoutes) routes.route('/desk/screening', screeningSheets.deskRoutes);
if (screening.deskRoutes) routes.route('/desk/screening', screening.deskRoutes);
if (screeningResults.routes) routes.route('/screening', screeningResults.routes);

const WORDS = {
  reason: 'うちうちの採点の理由',
  remark: 'うちうちの団体へのことば',
  inside: 'うちうちの委員へのメモ',
  conflict: 'うちうちの利害関係の理由',
} as const;

/** The desk of screening as one person's browser sees it. */
function deskFor(db: Db, actor: Actor) {
  const app = host('/', routes, { db, now: NOW, actor });
  const headers = { origin: 'http://localhost' };
  return {
    get: (path: string) => Promise.resolve(app.request(path)),
    post: (path: string, form: Record<string, string> | [string, string][] = {}) =>
      Promise.resolve(app.request(path, { method: 'POST', headers, body: new URLSearchParams(form) })),
  };
}

const secretMarks = (need: number, plan: number) => marksOf(need, plan, WORDS.reason);
const secret = (version = 0) => ({
  version,
  marks: secretMarks(5, 1),
  remark: WORDS.remark,
  inside: WORDS.inside,
});
const administrator = actorOf('00000000-0000-4000-8000-0000000000ad', 'administrator');
const neighbour: Actor = { ...actorOf('00000000-0000-4000-8000-0000000000b1', 'group_member') };
const centre = actorOf('00000000-0000-4000-8000-0000000000c1', 'centre_staff');

const pathsOf = (code: string, papers: readonly string[]) => [
  '/desk/screening',
  '/screening',
  `/screening/${code}`,
  `/desk/screening/${code}`,
  `/desk/screening/${code}/settings`,
  `/desk/screening/${code}/declare`,
  `/desk/screening/${code}/table`,
  `/desk/screening/${code}/scores.csv`,
  `/desk/screening/${code}/deliberation`,
  ...papers.flatMap((paper) => [
    `/desk/screening/${code}/papers/${paper}`,
    `/desk/screening/${code}/papers/${paper}/score`,
    `/desk/screening/${code}/papers/${paper}/files/00000000-0000-4000-8000-00000000f11e`,
    `/desk/screening/${code}/table/${paper}`,
    `/desk/screening/${code}/recommend/${paper}`,
  ]),
];

/** Everything that somebody is told: status, headers and body of each address. */
async function toldTo(db: Db, actor: Actor, paths: readonly string[]): Promise<Map<string, string>> {
  const told = new Map<string, string>();
  for (const path of paths) {
    const answer = await deskFor(db, actor).get(path);
    const headers = JSON.stringify([...answer.headers].toSorted());
    told.set(path, `${answer.status}\n${headers}\n${await answer.text()}`);
  }
  return told;
}

describe('before a round is opened', () => {
  const others = (scene: Scene): [string, Actor][] => [
    ['another member', member(scene.people[1])],
    ['the office', officer],
    ['an administrator', administrator],
    ['the centre', centre],
    ['another group', { ...neighbour, organisationIds: [...scene.organisationIds] }],
    ['a visitor', ANONYMOUS],
  ];

  test('nobody is told anything of a sheet: not a byte changes when it is drafted or sent', async ({
    db,
  }) => {
    const scene = await createScene(db);
    const code = await createRound(db, scene);
    const paths = pathsOf(code, scene.codes);
    const [paper = ''] = scene.codes;
    const desk = deskOf(db, member(scene.people[0]));
    const told = async (most = 6) => {
      const all = new Map<string, Map<string, string>>();
      for (const [who, actor] of others(scene).slice(0, most)) all.set(who, await toldTo(db, actor, paths));
      return all;
    };
    const before = await told();
    expect((await saveSheet(desk, code, paper, secret(), 'draft')).ok).toBe(true);
    const drafted = await told(2);
    expect((await saveSheet(desk, code, paper, secret(1), 'send')).ok).toBe(true);
    const sent = await told();
    expect([...drafted]).toEqual([...before].slice(0, 2));
    expect(sent).toEqual(before);
    const texts = [...sent.values()].flatMap((one) => [...one.values()]);
    expect(texts.filter((text) => text.startsWith('5'))).toEqual([]);
    for (const word of Object.values(WORDS)) expect(texts.filter((text) => text.includes(word))).toEqual([]);
  }, 180_000);

  test('the author alone reads the draft, and goes on with it', async ({ db }) => {
    const scene = await createScene(db);
    const code = await createRound(db, scene);
    const [paper = ''] = scene.codes;
    const at = `/desk/screening/${code}/papers/${paper}/score`;
    const { get, post } = deskFor(db, member(scene.people[0]));
    const form = {
      version: '0',
      do: 'draft',
      'points.need': '４',
      'reason.need': WORDS.reason,
      remark: WORDS.remark,
    };
    const saved = await post(at, form);
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `${at}?done=saved`]);
    const html = await (await get(at)).text();
    expect(html).toContain('value="4"');
    expect(html).toContain(WORDS.reason);
    expect(html).toContain('name="version" value="1"');
    const other = await post(at, { ...form, 'reason.need': '別の画面の理由' });
    const conflict = await other.text();
    expect(other.status).toBe(409);
    expect(conflict).toContain('別の画面の理由');
  });

  test('a draft and a sending leave the same row in the audit log, without the paper', async ({ db }) => {
    const scene = await createScene(db);
    const code = await createRound(db, scene);
    const [first = '', second = ''] = scene.codes;
    const { post } = deskFor(db, member(scene.people[0]));
    const full = {
      version: '0',
      'points.need': '5',
      'reason.need': WORDS.reason,
      'points.plan': '1',
      'reason.plan': WORDS.reason,
    };
    expect(
      (await post(`/desk/screening/${code}/papers/${first}/score`, { ...full, do: 'draft' })).status,
    ).toBe(303);
    expect(
      (await post(`/desk/screening/${code}/papers/${second}/score`, { ...full, do: 'send' })).status,
    ).toBe(303);
    const rows = (await db.select().from(auditLog)).filter(({ act }) => act.startsWith('screening'));
    expect(rows.map(({ act, subjectId, detail }) => ({ act, subjectId, detail }))).toEqual([
      { act: 'screening_scores.save', subjectId: (await wholeOf(db, code)).round.id, detail: {} },
      { act: 'screening_scores.save', subjectId: (await wholeOf(db, code)).round.id, detail: {} },
    ]);
  });

  test('what is wrong in a sheet is said at its field, and everything typed stays', async ({ db }) => {
    const scene = await createScene(db);
    const code = await createRound(db, scene);
    const { post } = deskFor(db, member(scene.people[0]));
    const form = {
      version: '0',
      do: 'send',
      'points.need': '9',
      'reason.need': '理由',
      'points.plan': 'いっぱい',
      'reason.plan': '',
      remark: '\u202eかくれた',
    };
    const answer = await post(`/desk/screening/${code}/papers/${scene.codes[0]}/score`, form);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    for (const words of ['必要性の点は', '実現性の点は', '実現性の理由を', '目に見えない記号'])
      expect(html).toContain(words);
    for (const typed of ['value="9"', 'いっぱい', '理由']) expect(html).toContain(typed);
  });
});

describe('a conflict of interest', () => {
  const conflict = (scene: Scene): Partial<PlantedRound> => ({
    conflicts: [
      { personId: scene.people[0], code: scene.codes[0] ?? '', kind: 'family', reason: WORDS.conflict },
    ],
  });
  const sheetOf = () => ({ marks: marksOf(4, 4), remark: 'よい計画です' });

  test('a recused member finds nothing under any address, as if the paper were not there', async ({ db }) => {
    const scene = await createScene(db);
    const [paper = '', other = ''] = scene.codes;
    const code = await createRound(db, scene, conflict(scene));
    const desk = deskFor(db, member(scene.people[0]));
    await writeNote(deskOf(db), code, paper, 'うちうちの面談の記録');
    for (const rest of ['', '/score', '/files/00000000-0000-4000-8000-00000000f11e']) {
      const at = `/desk/screening/${code}/papers/${paper}${rest}`;
      const nowhere = `/desk/screening/${code}/papers/E2026-999${rest}`;
      const [refused, missing] = [await desk.get(at), await desk.get(nowhere)];
      expect([refused.status, await refused.text()]).toEqual([404, await missing.text()]);
      const posted = await desk.post(at, {
        version: '0',
        do: 'send',
        body: 'x',
        kind: 'other',
        confirmed: 'yes',
      });
      expect(posted.status).toBe(404);
    }
    for (const [rest, status] of [
      ['notes', 404],
      ['late', 404],
    ] as const)
      expect((await desk.post(`/desk/screening/${code}/papers/${paper}/${rest}`)).status).toBe(status);
    expect((await desk.get(`/desk/screening/${code}/papers/${other}`)).status).toBe(200);
  });

  test('after the opening the table, the file and the deliberation leave the paper out', async ({ db }) => {
    const scene = await createScene(db, { papers: 3 });
    const [paper = ''] = scene.codes;
    const code = await createRound(db, scene, { ...conflict(scene), state: 'opened', sheetOf });
    const title = (await wholeOf(db, code)).papers[0]?.group ?? '';
    const recused = deskFor(db, member(scene.people[0]));
    const taking = deskFor(db, member(scene.people[1]));
    for (const path of ['table', 'scores.csv', 'deliberation']) {
      const at = `/desk/screening/${code}/${path}`;
      expect(await (await recused.get(at)).text()).not.toContain(path === 'deliberation' ? paper : title);
      const seen = await (await taking.get(at)).text();
      expect(seen).toContain(path === 'deliberation' ? '予算の中の組み合わせ' : title);
    }
    expect((await recused.get(`/desk/screening/${code}/table/${paper}`)).status).toBe(404);
    expect((await recused.get(`/desk/screening/${code}/recommend/${paper}`)).status).toBe(404);
    expect((await taking.get(`/desk/screening/${code}/table/${paper}`)).status).toBe(200);
    expect(await (await recused.get(`/desk/screening/${code}/deliberation`)).text()).not.toContain(
      '予算の中の組み合わせ',
    );
  });

  test('its kind and reason are read by the member alone, in every state of the round', async ({ db }) => {
    const scene = await createScene(db);
    const code = await createRound(db, scene, { ...conflict(scene), state: 'declaring' });
    const [first = '', second = ''] = (await wholeOf(db, code)).papers.map(({ id }) => id);
    const own = deskFor(db, member(scene.people[0]));
    const answer = await own.post(`/desk/screening/${code}/declare`, {
      [`related.${first}`]: 'yes',
      [`kind.${first}`]: 'family',
      [`reason.${first}`]: WORDS.conflict,
      [`related.${second}`]: 'no',
    });
    expect(answer.status).toBe(303);
    expect(await (await own.get(`/desk/screening/${code}/declare`)).text()).toContain(WORDS.conflict);
    const rows = JSON.stringify(await db.select().from(auditLog));
    expect(rows).not.toContain(WORDS.conflict);
    expect(rows).not.toContain(first);
    for (const actor of [member(scene.people[1]), officer, administrator, ANONYMOUS])
      for (const text of (await toldTo(db, actor, pathsOf(code, scene.codes))).values()) {
        expect(text).not.toContain(WORDS.conflict);
        expect(text).not.toContain('家族や親族が団体の役員・会員です</p>');
      }
    const outside = await screeningRounds.ownRecords?.[0]?.list(db, scene.people[1]);
    expect(JSON.stringify(outside)).not.toContain(WORDS.conflict);
    const inside = await screeningRounds.ownRecords?.[0]?.list(db, scene.people[0]);
    expect(JSON.stringify(inside)).toContain(WORDS.conflict);
  });

  test('a declaration with gaps comes back with everything that was chosen', async ({ db }) => {
    const scene = await createScene(db);
    const code = await createRound(db, scene, { state: 'declaring' });
    const [first = '', second = ''] = (await wholeOf(db, code)).papers.map(({ id }) => id);
    const { post } = deskFor(db, member(scene.people[0]));
    const answer = await post(`/desk/screening/${code}/declare`, {
      [`related.${first}`]: 'yes',
      [`reason.${first}`]: '書きかけの理由',
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('書きかけの理由');
    expect(html).toContain(`href="#field-related-${second}"`);
    expect(html).toContain(`href="#field-kind-${first}"`);
  });
});

describe('who opens what', () => {
  const sheetOf = () => ({ marks: marksOf(4, 3), remark: 'よい計画です' });
  const adopt = { verdict: 'adopt' as const, yen: 50_000, reason: '必要です', conditions: '' };
  const not = { verdict: 'not' as const, yen: 0, reason: '今回は見送りです', conditions: '' };

  /** What each person is answered at each address of a round in one state; the round is undone afterwards. */
  async function answersIn(db: Db, scene: Scene, state: RoundState): Promise<string[]> {
    const [first = '', second = ''] = scene.codes;
    const actors: [string, Actor][] = [
      ['office', officer],
      ['member', member(scene.people[0])],
      ['former member', actorOf(scene.people[0], 'visitor')],
      ['member without a seat', member('00000000-0000-4000-8000-0000000000ff')],
      ['administrator', administrator],
      ['group', neighbour],
      ['nobody', ANONYMOUS],
    ];
    const lines: string[] = [];
    const work = async (tx: Db) => {
      const code = await createRound(tx, scene, {
        state,
        sheetOf: state === 'scoring' ? () => undefined : sheetOf,
        ties: [{ codes: [first, second], way: 'vote', votes: [2, 1], minutes: '投票' }],
        recommendations: { [first]: adopt, [second]: not },
      });
      for (const path of pathsOf(code, [first]).filter((one) => !one.includes('/files/'))) {
        const statuses: string[] = [];
        for (const [who, actor] of actors)
          statuses.push(`${who} ${(await deskFor(tx, actor).get(path)).status}`);
        lines.push(`${state.padEnd(12)} ${path.replace(first, 'PAPER').padEnd(44)} ${statuses.join(', ')}`);
      }
    };
    await db
      .transaction(async (tx) => {
        await work(tx);
        tx.rollback();
      })
      .catch((fault: unknown) => {
        if (!(fault instanceof TransactionRollbackError)) throw fault;
      });
    return lines;
  }

  test('is the same in each state, page by page', async ({ db }) => {
    const scene = await createScene(db);
    const lines: string[] = [];
    for (const state of ROUND_STATES) lines.push(...(await answersIn(db, scene, state)));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./permits.snapshot.txt');
  }, 180_000);

  test('the published result names what was adopted, and nobody else', async ({ db }) => {
    const scene = await createScene(db);
    const [first = '', second = ''] = scene.codes;
    const code = await createRound(db, scene, {
      state: 'closed',
      sheetOf,
      ties: [{ codes: [first, second], way: 'vote', votes: [2, 1], minutes: 'うちうちの投票' }],
      recommendations: { [first]: adopt, [second]: not },
      conflicts: [{ personId: scene.people[0], code: first, kind: 'work', reason: WORDS.conflict }],
      remark: '全体の講評です',
    });
    const { get } = deskFor(db, ANONYMOUS);
    const html = await (await get(`/screening/${code}`)).text();
    for (const words of [
      '谷戸の会1',
      '全体の講評です',
      'よい計画です',
      '2人（回避1人',
      'これから決定します',
      '50,000円',
    ])
      expect(html).toContain(words);
    for (const words of ['谷戸の会2', '今回は見送りです', 'うちうち', '有識', '経験 あおい', WORDS.conflict])
      expect(html).not.toContain(words);
    expect(await (await get('/screening')).text()).toContain(`/screening/${code}`);
    const [fact] =
      (await screeningResults.evidence?.[0]?.list(db, '2-3', {
        from: '2026-12-01',
        to: '2026-12-31',
      })) ?? [];
    expect(fact?.sentence.ja).toContain('2件を審査し、1件を推薦した');
  });

  test('the buttons of the office are nobody else’s, and a member is not shown the round by them', async ({
    db,
  }) => {
    const scene = await createScene(db);
    const code = await createRound(db, scene);
    const { seats, papers } = await wholeOf(db, code);
    const form = {
      seat: seats[0]?.id ?? '',
      paper: papers[0]?.id ?? '',
      meeting: '2026-1',
      purpose: 'deliberation',
    };
    const steps = [
      'ask',
      'start',
      'remind',
      'deliberate',
      'recommend',
      'close',
      'clear',
      'exclude',
      'release',
      'postpone',
      'invite',
      'meetings',
      'publish',
      'settings',
      'ties',
    ];
    for (const actor of [member(scene.people[0]), administrator, centre, neighbour])
      for (const step of steps) {
        const answer = await deskFor(db, actor).post(`/desk/screening/${code}/${step}`, form);
        expect([step, answer.status >= 400 && answer.status < 500]).toEqual([step, true]);
      }
    const office = deskFor(db, officer);
    const at = `/desk/screening/${code}/release`;
    expect((await office.post(at, { seat: form.seat })).status).toBe(422);
    expect((await wholeOf(db, code)).seats.length).toBe(3);
    expect((await office.post(at, { seat: form.seat, confirmed: 'yes' })).status).toBe(303);
    expect((await wholeOf(db, code)).seats.length).toBe(2);
  });
});

test('own records hold one’s own sheets and nobody else’s', async ({ db }) => {
  const scene = await createScene(db);
  const code = await createRound(db, scene);
  await saveSheet(deskOf(db, member(scene.people[0])), code, scene.codes[0] ?? '', secret(), 'send');
  const list = (id: string) => screeningScores.ownRecords?.[0]?.list(db, id);
  expect(JSON.stringify(await list(scene.people[0]))).toContain(WORDS.reason);
  expect(await list(scene.people[1])).toEqual([]);
});
