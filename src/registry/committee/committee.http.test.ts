import { describe, expect } from 'vitest';
import { type Actor, ANONYMOUS, SYSTEM } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { actorOf, createPerson, deskOf as deskAt, NOON, TODAY } from '#registry/people/people.factory.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { committee, listSeatsOn, plantCommittee } from './index.ts';
import { listMeetings } from './queries/list-meetings.ts';
import { committeeSeats } from './schema.ts';

const officer = actorOf('00000000-0000-4000-8000-0000000000a1', 'programme_officer');
const member = (id: string) => actorOf(id, 'committee_member');

function appFor(db: Db, actor: Actor) {
  const headers = { origin: 'http://localhost' };
  const routes = { '/committee': committee.routes, '/desk/committee': committee.deskRoutes } as const;
  const appOf = (path: string) => {
    const at = path.startsWith('/desk') ? '/desk/committee' : '/committee';
    const found = routes[at];
    if (!found) throw new Error('no routes');
    return host(at, found, { db, now: NOON, actor });
  };
  return {
    get: (path: string) => Promise.resolve(appOf(path).request(path)),
    post: (path: string, form: Record<string, string> = {}) =>
      Promise.resolve(
        appOf(path).request(path, { method: 'POST', headers, body: new URLSearchParams(form) }),
      ),
  };
}

const seat = (personId: string, changes = {}) => ({
  personId,
  kind: 'citizen',
  affiliation: '',
  startsOn: '2026-04-01',
  endsOn: '',
  ...changes,
});
const invited = (db: Db, name: string, mail: string) =>
  createPerson(db, { name, mail, role: 'committee_member', startsOn: '2026-04-01' });

describe('seats', () => {
  test('are given by the office, one a person at a time, and sit from the first day to the last', async ({
    db,
  }) => {
    const person = await invited(db, '由比 なぎさ', 'yui@example.jp');
    const { post, get } = appFor(db, officer);
    expect(await (await get('/desk/committee')).text()).toContain('由比 なぎさ');
    const bad = await post('/desk/committee/seats', seat(person, { startsOn: '4月のいつか' }));
    expect([bad.status, (await bad.text()).includes('4月のいつか')]).toEqual([422, true]);
    const turned = await post('/desk/committee/seats', seat(person, { endsOn: '令和7年3月31日' }));
    expect(turned.status).toBe(422);
    const given = await post('/desk/committee/seats', seat(person, { endsOn: '令和10年3月31日' }));
    expect(given.headers.get('location')).toBe('/desk/committee?done=appointed');
    expect((await post('/desk/committee/seats', seat(person, { startsOn: '2028-03-31' }))).status).toBe(422);
    expect((await post('/desk/committee/seats', seat(person, { startsOn: '2028-04-01' }))).status).toBe(303);
    const names = async (day: string) => (await listSeatsOn(db, day)).map(({ name }) => name);
    expect(await names('2026-03-31')).toEqual([]);
    for (const day of ['2026-04-01', '2028-03-31', '2028-04-01'])
      expect(await names(day)).toEqual(['由比 なぎさ']);
    const [first] = await listSeatsOn(db, TODAY);
    const ended = await post(`/desk/committee/seats/${first?.id}/end`, { lastDay: '2026-11-30' });
    expect(ended.status).toBe(303);
    expect(await names('2026-11-30')).toEqual(['由比 なぎさ']);
    expect(await names('2026-12-01')).toEqual([]);
  });

  test('are not for those who see what members must not', async ({ db }) => {
    const { post } = appFor(db, officer);
    for (const role of ['programme_officer', 'administrator', 'centre_staff'] as const) {
      const person = await createPerson(db, { mail: `${role}@example.jp`, role });
      const answer = await post('/desk/committee/seats', seat(person));
      expect([answer.status, (await answer.text()).includes('委員の席に着けません')]).toEqual([422, true]);
    }
    expect(await db.select().from(committeeSeats)).toEqual([]);
  });

  test('nobody else appoints, and no page of the desk opens', async ({ db }) => {
    const person = await invited(db, '由比 なぎさ', 'yui@example.jp');
    for (const actor of [member(person), actorOf(person, 'administrator'), actorOf(person, 'centre_staff')]) {
      const { get, post } = appFor(db, actor);
      for (const path of [
        '/desk/committee',
        '/desk/committee/meetings/new',
        '/desk/committee/meetings/2026-1',
      ])
        expect((await get(path)).status).toBe(403);
      expect((await post('/desk/committee/seats', seat(person))).status).toBe(403);
    }
  });
});

describe('the public page', () => {
  test('says a name only while its holder agrees', async ({ db }) => {
    const [yui, hama] = [
      await invited(db, '由比 なぎさ', 'yui@example.jp'),
      await invited(db, '浜 はな', 'hama@example.jp'),
    ];
    await plantCommittee(deskAt(db, SYSTEM), {
      seats: [yui, hama].map((personId) => ({
        personId,
        kind: 'scholar',
        affiliation: '海辺の大学',
        startsOn: '2026-04-01',
      })),
    });
    const page = async () => (await appFor(db, ANONYMOUS).get('/committee')).text();
    expect(await page()).toContain('学識経験者');
    for (const words of ['由比', '浜 はな', '海辺の大学']) expect(await page()).not.toContain(words);
    const mine = appFor(db, member(yui));
    expect(
      (await mine.post('/desk/committee/mine', { named: 'yes', affiliation: '谷戸の大学' })).status,
    ).toBe(303);
    expect(await page()).toContain('由比 なぎさ');
    expect(await page()).toContain('谷戸の大学');
    expect(await page()).not.toContain('浜 はな');
    await mine.post('/desk/committee/mine', { affiliation: '谷戸の大学' });
    expect(await page()).not.toContain('由比');
    expect((await appFor(db, officer).get('/desk/committee/mine')).status).toBe(403);
  });

  test('shows a meeting from its notice on, and its minutes once they are published', async ({ db }) => {
    const person = await invited(db, '由比 なぎさ', 'yui@example.jp');
    await plantCommittee(deskAt(db, SYSTEM), {
      seats: [{ personId: person, kind: 'citizen', startsOn: '2026-04-01' }],
    });
    const office = appFor(db, officer);
    const anybody = appFor(db, ANONYMOUS);
    const paper = { heldOn: TODAY, hours: '14時から', place: '市役所', agenda: 'うちうちの次第\n\n審査' };
    const planned = await office.post('/desk/committee/meetings', paper);
    expect(planned.headers.get('location')).toBe('/desk/committee/meetings/2026-1?done=changed');
    const at = '/desk/committee/meetings/2026-1';
    const publicText = async () => (await anybody.get('/committee/meetings/2026-1')).text();
    expect((await anybody.get('/committee/meetings/2026-1')).status).toBe(404);
    expect(await publicText()).not.toContain('次第');
    expect((await office.post(`${at}/publish`, { version: '1', what: 'minutes' })).status).toBe(422);
    expect((await office.post(`${at}/publish`, { version: '1', what: 'notice' })).status).toBe(303);
    expect(await publicText()).toContain('うちうちの次第');
    const [seated] = await listSeatsOn(db, TODAY);
    const minutes = {
      version: '2',
      minutes: 'うちうちの議事録',
      [`seat.${seated?.id}`]: 'online',
      'seat.nobody': 'present',
    };
    expect((await office.post(`${at}/minutes`, minutes)).status).toBe(303);
    expect(await publicText()).not.toContain('うちうちの議事録');
    const late = await office.post(`${at}/minutes`, { ...minutes, minutes: '別の人の議事録' });
    expect([late.status, (await late.text()).includes('別の人の議事録')]).toEqual([409, true]);
    expect((await office.post(`${at}/publish`, { version: '3', what: 'minutes' })).status).toBe(303);
    expect(await publicText()).toContain('うちうちの議事録');
    expect(await publicText()).toContain('1席のうち1席（うちオンライン1席）');
    const [whole] = await listMeetings(db);
    expect(whole?.attendance.size).toBe(1);
  });

  test('minutes are not written before the day, and a meeting stays in its fiscal year', async ({ db }) => {
    const { post } = appFor(db, officer);
    await post('/desk/committee/meetings', { heldOn: '2026-12-01', place: '市役所' });
    const at = '/desk/committee/meetings/2026-1';
    expect((await post(`${at}/minutes`, { version: '1', minutes: '早すぎ' })).status).toBe(409);
    expect((await post(`${at}/publish`, { version: '1', what: 'notice' })).status).toBe(422);
    expect((await post(at, { version: '1', heldOn: '2027-04-01', place: '市役所' })).status).toBe(422);
    expect(
      (await post('/desk/committee/meetings/2026-9', { version: '1', heldOn: TODAY, place: 'x' })).status,
    ).toBe(404);
  });
});

test('whose seat it was is erased five years after the term; seat and term stay', async ({ db }) => {
  const person = await invited(db, '由比 なぎさ', 'yui@example.jp');
  const seats = [
    { startsOn: '2018-04-01', endsOn: '2021-11-20' },
    { startsOn: '2021-11-21', endsOn: '2021-11-22' },
    { startsOn: '2026-04-01', endsOn: null },
  ].map((term) => ({ personId: person, kind: 'citizen' as const, namedPublicly: true, ...term }));
  await plantCommittee(deskAt(db, SYSTEM), { seats });
  const rule = committee.retention?.[0];
  expect(await rule?.due?.(db, TODAY)).toHaveLength(1);
  expect(await rule?.erase?.(deskAt(db, SYSTEM))).toBe(1);
  const left = await db.select().from(committeeSeats);
  expect(left.map(({ personId }) => personId === null).filter(Boolean)).toHaveLength(1);
  expect(await committee.ownRecords?.[0]?.list(db, person)).toHaveLength(2);
  expect(await committee.openMatters?.(db, person, TODAY)).toHaveLength(1);
});
