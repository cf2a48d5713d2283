import { describe, expect } from 'vitest';
import { confirmParts, ensureListings } from '#blocks/listing-freshness/index.ts';
import { listings } from '#blocks/listing-freshness/schema.ts';
import {
  addToy,
  listingTest,
  NOW,
  noonOf,
  type ToyKind,
  toyActor,
  toyKind,
} from '#blocks/listing-freshness/toy.factory.ts';
import { linkRoutes } from '#blocks/listing-links/index.ts';
import { linkIn, mailsIn, runJob } from '#blocks/listing-links/links.factory.ts';
import type { Role } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { longWorks } from '#platform/jobs/schema.ts';
import { host } from '#tests/app.ts';
import { roundItems } from './desk-items.ts';
import { roundDeskRoutes } from './desk-routes.tsx';
import { roundJobs } from './jobs.ts';
import { roundFigures } from './queries/answers.ts';
import { findRound } from './queries/list-rounds.ts';
import { listingRoundEntries, listingRounds } from './schema.ts';

const test = listingTest(roundJobs([]));
const AT = '/desk/confirmations/rounds';
const PLAN = {
  kind: 'toy',
  title: '令和8年度 確認',
  dueOn: '令和8年5月31日',
  note: 'よろしくお願いします。',
};

function desk(db: Db, kind: ToyKind, role: Role = 'centre_staff', now = NOW) {
  const app = host('/desk/confirmations', roundDeskRoutes([kind]), { db, now, actor: toyActor(role) });
  const headers = { origin: 'http://localhost' };
  return {
    get: (path = '') => app.request(AT + path),
    post: (path: string, form: Record<string, string> = {}) =>
      app.request(AT + path, { method: 'POST', headers, body: new URLSearchParams(form) }),
  };
}

/** Three toys with an address, one without, and a round about them. */
async function planned(db: Db) {
  const kind = toyKind();
  const ids = [1, 2, 3].map((n) => addToy(kind, n));
  ids.push(addToy(kind, 4, { title: '=HYPERLINK("x")', owners: [] }));
  await ensureListings(db, kind, ids, '2026-03-01');
  const made = await desk(db, kind).post('/new', PLAN);
  const path = (made.headers.get('location') ?? '').replace(AT, '').replace(/\?.*/, '');
  return { kind, ids, path, id: path.slice(1) };
}

async function opened(db: Db) {
  const round = await planned(db);
  await desk(db, round.kind).post(`${round.path}/open`);
  return round;
}

async function writeMails(db: Db, kind: ToyKind, now = NOW) {
  const [row] = await db.select().from(listingRounds);
  const data = { roundId: row?.id, workId: row?.workId };
  await runJob(roundJobs([kind]), 'listing.round_mails', db, now, data);
}

async function figures(db: Db, id: string) {
  const round = await findRound(db, id);
  if (!round) throw new Error('no round');
  const { by, ...counts } = await roundFigures(db, round);
  return { ...counts, by: Object.fromEntries(by) };
}

describe('a round', () => {
  test('asks nobody while it is planned, and everybody listed when it opens, once', async ({ db }) => {
    const { kind, path, id } = await planned(db);
    expect(await (await desk(db, kind).get(path)).text()).toContain('4件すべてに尋ねます');
    expect(await db.select().from(listingRoundEntries)).toEqual([]);
    const first = await desk(db, kind).post(`${path}/open`);
    expect(first.headers.get('location')).toContain('told=opened');
    const again = await desk(db, kind).post(`${path}/open`);
    expect(again.status).toBe(409);
    expect(await figures(db, id)).toEqual({ asked: 4, answered: 0, withoutMail: 0, waiting: 4, by: {} });
    expect(await roundItems(db, toyActor('centre_staff'))).toMatchObject([{ dueOn: '2026-05-31' }]);
    const second = await desk(db, kind).post('/new', PLAN);
    const other = (second.headers.get('location') ?? '').replace(AT, '').replace(/\?.*/, '');
    const refused = await desk(db, kind).post(`${other}/open`);
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('すでに行われています');
  });

  test('writes its mails in portions that count, and goes on where it was cut off', async ({ db }) => {
    const { kind, id } = await opened(db);
    for (let n = 10; n < 130; n += 1) addToy(kind, n);
    let asked = 0;
    const breaking = {
      ...kind,
      owners: async (...given: Parameters<typeof kind.owners>) => {
        asked += 1;
        if (asked === 3) throw new Error('the power failed');
        return kind.owners(...given);
      },
    };
    await expect(writeMails(db, breaking)).rejects.toThrow('power');
    expect(await mailsIn(db)).toEqual([]);
    await writeMails(db, kind);
    await writeMails(db, kind);
    const mails = await mailsIn(db);
    expect(mails.map((mail) => mail.to).toSorted()).toEqual([1, 2, 3].map((n) => `owner${n}@example.jp`));
    expect(mails[0]?.bodyText).toContain('よろしくお願いします。');
    expect(await db.select().from(longWorks)).toMatchObject([{ state: 'done', done: 4, total: 4 }]);
    expect(await figures(db, id)).toMatchObject({ withoutMail: 1, waiting: 0 });
  });

  test('shows who has answered and how, by mail and by the sheet that was printed', async ({ db }) => {
    const { kind, ids, path, id } = await opened(db);
    await writeMails(db, kind);
    const site = host('/confirmations', linkRoutes([kind]), { db, now: NOW });
    const press = (at: string) =>
      site.request(at, { method: 'POST', headers: { origin: 'http://localhost' } });
    const [mail] = await mailsIn(db);
    await press(linkIn(mail?.bodyText));
    const sheets = await (await desk(db, kind).post(`${path}/sheets`, { who: 'without_mail' })).text();
    expect(sheets.match(/<section class="sheet">/g)).toHaveLength(1);
    const [address] = /(?<=sheet__address">)[^<]+/.exec(sheets) ?? [];
    expect(sheets).toContain('2026年7月30日（木）まで使えます');
    await press(new URL(address ?? '').pathname);
    expect(await figures(db, id)).toMatchObject({ asked: 4, answered: 2, by: { mail: 1, sheet: 1 } });
    const page = await (await desk(db, kind).get(`${path}?show=answered`)).text();
    expect(page).toContain('4件のうち2件から返事がありました（50%）');
    expect(page).toContain('紙のQRコード');
    const silent = await (await desk(db, kind).get(path)).text();
    expect([silent.includes('つみき2号'), silent.includes('つみき1号')]).toEqual([true, false]);
    const csv = await (await desk(db, kind).get(`${path}/list.csv`)).text();
    expect(csv.split('\r\n').filter((line) => line !== '')).toHaveLength(5);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).not.toContain('example.jp');
    expect(csv).not.toContain('0467');
    expect(ids).toHaveLength(4);
  });

  test('reminds those who have not answered, but nobody within a week', async ({ db }) => {
    const { kind, ids, path } = await opened(db);
    await writeMails(db, kind);
    const early = await desk(db, kind, 'centre_staff', noonOf('2026-04-16')).post(`${path}/remind`);
    expect(early.status).toBe(422);
    expect(await early.text()).toContain('今、送れるところはありません');
    await confirmParts(db, NOW, kind, ids[0] ?? '', { way: 'desk', actorId: toyActor('group_member').id });
    const later = noonOf('2026-04-17');
    expect((await desk(db, kind, 'centre_staff', later).post(`${path}/remind`)).status).toBe(303);
    await writeMails(db, kind, later);
    const mails = await mailsIn(db);
    expect(
      mails
        .map((mail) => mail.to)
        .slice(3)
        .toSorted(),
    ).toEqual(['owner2@example.jp', 'owner3@example.jp']);
  });

  test('leaves who had a mail this week to a later morning', async ({ db }) => {
    const { kind, id } = await planned(db);
    await db.update(listings).set({ mailedOn: '2026-04-08' });
    await desk(db, kind).post(`/${id}/open`);
    await writeMails(db, kind);
    expect(await mailsIn(db)).toEqual([]);
    const nightly = (day: string) => runJob(roundJobs([kind]), 'listing.rounds', db, noonOf(day));
    await nightly('2026-04-14');
    expect(await mailsIn(db)).toEqual([]);
    await nightly('2026-04-15');
    expect(await mailsIn(db)).toHaveLength(3);
  });

  test('closes by itself after its last day, and its figures stay as they were', async ({ db }) => {
    const { kind, ids, id, path } = await opened(db);
    const answer = (n: number, day: string) =>
      confirmParts(db, noonOf(day), kind, ids[n] ?? '', { way: 'mail', actorId: toyActor('visitor').id });
    await answer(0, '2026-05-30');
    const nightly = (day: string) => runJob(roundJobs([kind]), 'listing.rounds', db, noonOf(day));
    await nightly('2026-05-31');
    expect(await findRound(db, id)).toMatchObject({ state: 'open' });
    await nightly('2026-06-01');
    expect(await findRound(db, id)).toMatchObject({ state: 'closed' });
    await answer(1, '2026-06-02');
    expect(await figures(db, id)).toMatchObject({ asked: 4, answered: 1, by: { mail: 1 } });
    for (const step of ['open', 'remind', 'close', 'sheets']) {
      expect((await desk(db, kind).post(`${path}/${step}`, { who: 'unanswered' })).status).toBe(409);
    }
    expect(await (await desk(db, kind).get(path)).text()).toContain('締め切り');
    expect(await (await desk(db, kind).get()).text()).toContain('1 / 4');
  });
});

describe('the plan', () => {
  test.for([
    [{ title: '' }, 'title'],
    [{ title: 'あ'.repeat(81) }, 'title'],
    [{ dueOn: '令和0年5月31日' }, 'dueOn'],
    [{ dueOn: '2026年4月10日' }, 'dueOn'],
    [{ kind: 'nothing' }, 'kind'],
    [{ note: 'あ'.repeat(1_001) }, 'note'],
  ] as const)(
    'comes back with what was typed and a sentence at the field: %j',
    async ([over, field], { db }) => {
      const page = await desk(db, toyKind()).post('/new', { ...PLAN, ...over });
      const html = await page.text();
      expect(page.status).toBe(422);
      expect(html).toContain(`href="#field-${field}"`);
      expect(await db.select().from(listingRounds)).toEqual([]);
    },
  );

  test('may be changed until it opens', async ({ db }) => {
    const { kind, path, id } = await planned(db);
    expect(await (await desk(db, kind).get(`${path}/plan`)).text()).toContain('value="2026年5月31日"');
    await desk(db, kind).post(`${path}/plan`, { ...PLAN, dueOn: '2026-06-30' });
    expect(await findRound(db, id)).toMatchObject({ dueOn: '2026-06-30' });
    await desk(db, kind).post(`${path}/open`);
    expect((await desk(db, kind).post(`${path}/plan`, PLAN)).status).toBe(409);
  });

  test.for(['group_member', 'coordinator', 'committee_member', 'administrator'] as const)(
    'is closed to a %s',
    async (role, { db }) => {
      const { kind, path } = await planned(db);
      const { get, post } = desk(db, kind, role);
      const answers = [
        await get(),
        await get(path),
        await get(`${path}/list.csv`),
        await post(`${path}/open`),
        await post(`${path}/sheets`, { who: 'unanswered' }),
        await post('/new', PLAN),
      ];
      expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 403));
    },
  );
});
