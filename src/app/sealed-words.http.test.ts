import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import {
  clearDoubt,
  declare,
  findRound,
  listDoubts,
  listRounds,
  roundCode,
  startScoring,
  type WholeRound,
} from '#pillars/2-funding/screening-rounds/index.ts';
import { saveSheet } from '#pillars/2-funding/screening-scores/index.ts';
import type { Desk } from '#platform/act.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { DEMO_PEOPLE } from '#seeds/index.ts';
import { test } from '#tests/db.ts';
import { crawl, type Told } from './crawl.factory.ts';
import { cookiesOf, NOON, openTestHouse, type TestHouse } from './house.factory.ts';

/** Words that stand in sealed places of the committee's round, or in what donors and payees never made public. */
const SEALED = {
  draft: 'うちうちの下書きの講評その一',
  sent: 'うちうちの送った講評その二',
  inside: '委員だけに伝える覚え書き',
  conflict: '親しい間柄にあるという私的な理由',
} as const;
const DONORS = ['佐保 たつき', '白鳥沢 あおい', '若狭 りん', '藤宮 そら'] as const;
const PAYEES = ['みなと文具店', '海風保険代理店'] as const;

/** Who may read which of the words: the author of a sheet, the seat with the conflict, the office for money. */
const OFFICE = ['programme_officer', 'head'];
const MAY_READ: readonly { words: readonly string[]; who: readonly string[] }[] = [
  { words: [SEALED.draft], who: ['committee_member'] },
  { words: [SEALED.sent, SEALED.inside], who: ['seat_practice'] },
  { words: [SEALED.conflict], who: ['seat_citizen'] },
  { words: DONORS, who: OFFICE },
  { words: PAYEES, who: OFFICE },
];

const STARTS = [
  '/desk',
  '/me',
  '/me/records.json',
  '/fund',
  '/fund/donors',
  '/grants',
  '/grants/check',
  '/screening',
  '/committee',
  '/reform',
  '/open-data',
  '/open-data/fund.csv',
  '/open-data/grants.csv',
  '/open-data/grants.json',
  '/feeds/grants.atom',
  '/desk/screening',
  '/desk/committee',
  '/desk/grant-cases?state=all',
  '/desk/grant-awards',
  '/desk/my-grants',
  '/desk/gifts',
  '/desk/fund-books',
  '/desk/fund-bank',
  '/desk/letters',
  '/desk/reform',
  '/desk/questionnaires',
] as const;
const PART =
  /^\/(desk$|me|fund|grants|screening|committee|reform|open-data|feeds|desk\/(screening|committee|grant|my-grants|gifts|fund|letters|reform|questionnaire|answers))/;

const actorOf = (id: string, role: 'committee_member' | 'programme_officer'): Actor => ({
  id,
  roles: ['visitor', role],
  organisationIds: [],
  departmentIds: [],
});

async function idsOf({ db }: TestHouse): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, mail } of DEMO_PEOPLE) {
    const [row] = await db.select({ id: authUsers.id }).from(authUsers).where(eq(authUsers.email, mail));
    if (row) ids.set(key, row.id);
  }
  return ids;
}

/** The round that waits for declarations is brought to scoring: one draft, one sheet that was sent, one recusal. */
async function plantSheets(house: TestHouse): Promise<WholeRound> {
  const ids = await idsOf(house);
  const desk = (key: string): Desk => ({
    tx: house.db,
    now: NOON,
    actor: actorOf(
      ids.get(key) ?? '',
      key === 'programme_officer' ? 'programme_officer' : 'committee_member',
    ),
  });
  const waiting = (await listRounds(house.db)).find(({ state }) => state === 'declaring');
  if (!waiting) throw new Error('no round waits for declarations');
  const code = roundCode(waiting);
  const round = await wholeOf(house, code);
  for (const key of ['committee_member', 'seat_practice', 'seat_support', 'seat_citizen', 'seat_staff']) {
    const entries = round.papers.map((paper, i) => {
      const isRelated = key === 'seat_citizen' && i === 0;
      return {
        paperId: paper.id,
        isRelated,
        kind: isRelated ? ('family' as const) : null,
        reason: isRelated ? SEALED.conflict : '',
      };
    });
    must(await declare(desk(key), code, entries));
  }
  const today = '2026-11-23';
  for (const { seat, paper } of await listDoubts(house.db, await wholeOf(house, code), today)) {
    must(await clearDoubt(desk('programme_officer'), code, seat.id, paper.id));
  }
  must(await startScoring(desk('programme_officer'), code, undefined));
  const marks = (reason: string) =>
    Object.fromEntries(
      ['issue', 'effect', 'means', 'budget', 'future'].map((key) => [key, { points: 3, reason }]),
    );
  const paper = round.papers[1]?.code ?? '';
  const draft = { version: 0, marks: marks(SEALED.draft), remark: SEALED.draft, inside: SEALED.draft };
  must(await saveSheet(desk('committee_member'), code, paper, draft, 'draft'));
  const sent = { version: 0, marks: marks(SEALED.sent), remark: SEALED.sent, inside: SEALED.inside };
  must(await saveSheet(desk('seat_practice'), code, paper, sent, 'send'));
  return wholeOf(house, code);
}

function must(outcome: { ok: boolean; code?: string }): void {
  if (!outcome.ok) throw new Error(`a planted step was refused: ${outcome.code}`);
}

async function wholeOf({ db }: TestHouse, code: string): Promise<WholeRound> {
  const whole = await findRound(db, code);
  if (!whole) throw new Error('the round is gone');
  return whole;
}

function findingsIn(told: readonly Told[], who: string): string[] {
  const forbidden = MAY_READ.filter((rule) => !rule.who.includes(who)).flatMap((rule) => rule.words);
  return told.flatMap(({ path, text }) =>
    forbidden.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`),
  );
}

/** Of whose words this reader, who may, has found some. */
function readersServed(told: readonly Told[], who: string): string[] {
  const text = told.map((page) => page.text).join('\n');
  return MAY_READ.filter(
    (rule) => rule.who.includes(who) && rule.words.some((word) => text.includes(word)),
  ).map((rule) => rule.who[0] ?? '');
}

const READERS = [
  'visitor',
  'group_member',
  'neighbour',
  'centre_staff',
  'coordinator',
  'department_officer',
  'programme_officer',
  'head',
  'committee_member',
  'seat_practice',
  'seat_citizen',
  'seat_staff',
  'administrator',
] as const;

describe('what is sealed, and who gave and was paid, comes out nowhere', () => {
  test('on no page, export, feed or file, to nobody but those who wrote it or work with it', async ({
    db,
  }) => {
    const house = await openTestHouse(db, { funding: true });
    const { round, papers } = await plantSheets(house);
    const code = roundCode(round);
    const starts = [
      ...STARTS,
      `/desk/screening/${code}`,
      ...papers.map((paper) => `/desk/screening/${code}/papers/${paper.code}`),
      ...papers.map((paper) => `/desk/grant-cases/${paper.code}`),
    ];
    const findings: Record<string, string[]> = {};
    const seen = new Set<string>();
    for (const who of READERS) {
      const cookie = who === 'visitor' ? '' : await cookiesOf(house, who);
      const told = await crawl(house, cookie, starts, code, PART);
      expect(told.length).toBeGreaterThan(20);
      expect(told.filter(({ status }) => status >= 500).map(({ path }) => `${who} ${path}`)).toEqual([]);
      findings[who] = findingsIn(told, who);
      for (const reader of readersServed(told, who)) seen.add(reader);
    }
    expect(findings).toEqual(Object.fromEntries(READERS.map((who) => [who, []])));
    // Those who may read them did: the words are really there to be found.
    expect([...seen].toSorted()).toEqual([
      'committee_member',
      'programme_officer',
      'seat_citizen',
      'seat_practice',
    ]);
  }, 600_000);

  test('a recused member is told nothing of the paper, by its address or any other', async ({ db }) => {
    const house = await openTestHouse(db, { funding: true });
    const { round, papers } = await plantSheets(house);
    const code = roundCode(round);
    const paper = papers[0];
    if (!paper) throw new Error('the round has no paper');
    const cookie = await cookiesOf(house, 'seat_citizen');
    for (const path of ['', '/score', `/files/${paper.id}`]) {
      const page = await house.get(`/desk/screening/${code}/papers/${paper.code}${path}`, { cookie });
      expect([403, 404]).toContain(page.status);
      expect(await page.text()).not.toContain(paper.title);
    }
    // The address is a real one: a member who takes part opens it.
    const other = await cookiesOf(house, 'seat_practice');
    const open = await house.get(`/desk/screening/${code}/papers/${paper.code}`, { cookie: other });
    expect(open.status).toBe(200);
    expect(await open.text()).toContain(paper.title);
    const answer = await house.get(`/desk/answers/${paper.answerId}`, { cookie });
    expect(answer.status).toBe(404);
  }, 120_000);
});
