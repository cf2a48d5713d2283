import { describe, expect } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { mailTest as test } from '#registry/people/people.factory.ts';
import { createConfirmed, createRecovery } from '#registry/recovery/recovery.factory.ts';
import { successionRecoveries } from '#registry/recovery/schema.ts';
import { host } from '#tests/app.ts';
import { successionDeskRoutes } from './desk-routes.tsx';
import { successionDeskItems } from './personal-data.ts';
import { successionRoutes } from './routes.tsx';
import { successionHandovers } from './schema.ts';
import {
  createGroup,
  createMember,
  createOffer,
  later,
  memberActor,
  NOW,
  staffActor,
  visitor,
} from './succession.factory.ts';

const HEADERS = { origin: 'http://localhost' };
const sender = (app: ReturnType<typeof host>) => ({
  get: (path: string) => app.request(path),
  post: (path: string, fields: Record<string, string> = {}) =>
    app.request(path, { method: 'POST', headers: HEADERS, body: new URLSearchParams(fields) }),
});
const desk = (db: Db, actor: Actor) =>
  sender(host('/desk/succession', successionDeskRoutes, { db, now: NOW, actor }));
const site = (db: Db, now = NOW) =>
  sender(host('/succession', successionRoutes, { db, now, actor: visitor }));
const linkIn = async (db: Db, kind: string) => {
  const mail = (await db.select().from(mailMessages)).find((one) => one.kind === kind);
  return new URL(/http\S+/.exec(mail?.bodyText ?? '')?.[0] ?? '').pathname;
};

describe('handing over on the desk', () => {
  test('sends a link that changes nothing until its button is pressed, once', async ({ db }) => {
    const group = await createGroup(db);
    const head = desk(db, group.headActor);
    const at = `/desk/succession/${group.code}`;
    expect(await (await head.get(`${at}/hand-over`)).text()).toContain('次の代表者の名前');
    const offer = { who: 'new', name: '港 なぎさ', mail: 'ＮＡＧＩＳＡ@example.jp', stays: 'yes' };
    expect((await head.post(`${at}/handovers`, offer)).headers.get('location')).toBe(`${at}?done=offered`);
    expect(await (await head.get(at)).text()).toContain('港 なぎさ さんの返事を待っています');
    const link = await linkIn(db, 'succession.offer');
    const page = await site(db).get(link);
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await page.text()).toContain('引き受ける');
    expect(await db.select().from(successionHandovers)).toMatchObject([
      { acceptedAt: null, mail: 'nagisa@example.jp' },
    ]);
    expect((await site(db).post(link)).headers.get('location')).toBe(link);
    expect((await site(db).post(link)).headers.get('location')).toBe(link);
    expect(await (await site(db).get(link)).text()).toContain('代表者を引き継ぎました');
    const home = await (await head.get(at)).text();
    expect(home).toContain('引き継げるのは代表者だけです');
    expect(home).not.toContain('example.jp');
    const items = await successionDeskItems(db, staffActor(), NOW, 'ja');
    expect(items.map(({ title }) => title)).toEqual(['谷戸の会：代表者が変わりました']);
  });

  test('names what is wrong at its field, and gives back what was typed', async ({ db }) => {
    const group = await createGroup(db);
    const head = desk(db, group.headActor);
    const at = `/desk/succession/${group.code}`;
    const bad = await head.post(`${at}/handovers`, { who: 'new', name: '', mail: 'nagisa@', stays: '' });
    const html = await bad.text();
    expect(bad.status).toBe(422);
    expect(html).toContain('value="nagisa@"');
    for (const field of ['stays']) expect(html).toContain(`href="#field-${field}"`);
    const self = await head.post(`${at}/handovers`, {
      who: 'new',
      name: '谷戸',
      mail: 'minoru@example.jp',
      stays: 'no',
    });
    expect(await self.text()).toContain('ご自身には引き継げません');
    const invited = await head.post(`${at}/invite`, { name: '', mail: 'x', endsOn: '令和0年1月1日' });
    expect((await invited.text()).match(/href="#field-(name|mail|endsOn)"/g)).toHaveLength(3);
    const again = await head.post(`${at}/invite`, { name: '谷戸', mail: 'minoru@example.jp', endsOn: '' });
    expect(await again.text()).toContain('このメールアドレスの方は、すでに会員です');
    expect(await db.select().from(successionHandovers)).toEqual([]);
    expect((await head.post(`${at}/invite`, { name: '島', mail: 's@example.jp', endsOn: '' })).status).toBe(
      303,
    );
    expect(await (await head.get(at)).text()).toContain('返事を待っている招待');
  });

  test('is for one’s own group: others, other roles and guessed addresses get nothing', async ({ db }) => {
    const group = await createGroup(db);
    const other = await createGroup(db, '別の会', 'other@example.jp');
    const { id } = await createOffer(db, group);
    const at = `/desk/succession/${group.code}`;
    for (const actor of [
      other.headActor,
      ...(['visitor', 'coordinator', 'department_officer', 'committee_member', 'administrator'] as const).map(
        staffActor,
      ),
    ]) {
      for (const path of [at, `${at}/invite`, `${at}/hand-over`]) {
        const answer = await desk(db, actor).get(path);
        expect([answer.status, (await answer.text()).includes('谷戸 みのる')]).toEqual([403, false]);
      }
      for (const path of [
        `${at}/invite`,
        `${at}/handovers`,
        `${at}/handovers/${id}/call-back`,
        `${at}/members/${group.head}/end`,
      ]) {
        expect((await desk(db, actor).post(path)).status).toBe(403);
      }
      expect((await desk(db, actor).get(`/desk/succession/offers/${id}`)).status).toBe(404);
      expect((await desk(db, actor).post(`/desk/succession/offers/${id}`)).status).toBe(404);
    }
    const theirs = `/desk/succession/${other.code}/handovers/${id}/call-back`;
    expect((await desk(db, other.headActor).post(theirs)).status).toBe(404);
    expect((await desk(db, staffActor('programme_officer')).get(at)).status).toBe(200);
    expect((await desk(db, staffActor('programme_officer')).post(`${at}/invite`)).status).toBe(422);
    expect((await desk(db, staffActor()).get('/desk/succession/G99999')).status).toBe(404);
  });

  test('by a member is taken up on the desk, and a member leaves by one press', async ({ db }) => {
    const group = await createGroup(db);
    const nagisa = await createMember(db, group.id, '港 なぎさ', 'nagisa@example.jp');
    const { id } = await createOffer(db, group, { memberId: nagisa });
    const own = desk(db, memberActor(nagisa, group.id));
    const [item] = await successionDeskItems(db, memberActor(nagisa, group.id), NOW, 'ja');
    expect(item?.href).toBe(`/desk/succession/offers/${id}`);
    expect(await (await own.get(item?.href ?? '')).text()).toContain('引き受ける');
    expect((await own.post(item?.href ?? '')).status).toBe(303);
    const left = await desk(db, group.headActor).post(
      `/desk/succession/${group.code}/members/${group.head}/end`,
    );
    expect(left.headers.get('location')).toBe('/desk');
    expect((await desk(db, staffActor()).post(`/desk/succession/handovers/${id}/note`)).status).toBe(303);
  });

  test('by a link that is foreign, called back or too old leads nowhere', async ({ db }) => {
    const group = await createGroup(db);
    const { token } = await createOffer(db, group);
    const old = site(db, new Date(later(14).getTime() + 1));
    for (const answer of [
      await site(db).get('/succession/take-up/guessed'),
      await site(db).post('/succession/take-up/guessed'),
      await old.get(`/succession/take-up/${token}`),
      await old.post(`/succession/take-up/${token}`),
    ]) {
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('このリンクは使えません');
    }
  });
});

describe('recovery', () => {
  const FORM = {
    askerName: '港 なぎさ',
    askerPost: 'deputy',
    askerMail: 'nagisa@example.jp',
    secondName: '島 かもめ',
    secondPost: 'treasurer',
    secondMail: 'kamome@example.jp',
    situation: '',
  };

  test('is found by the name of the group, which tells nothing of its officers', async ({ db }) => {
    const group = await createGroup(db);
    await createOrganisation(db, NOW, { name: '谷戸の申請中' }, { standing: 'applicant' });
    const found = await (await site(db).get(`/succession/recover?q=${encodeURIComponent('谷戸')}`)).text();
    expect(found).toContain('谷戸の会');
    expect(found).not.toContain('申請中');
    expect(found).not.toContain('みのる');
    const form = await (await site(db).get(`/succession/recover/${group.code}`)).text();
    expect(form).not.toMatch(/みのる|なぎさ|かもめ/);
    expect((await site(db).get('/succession/recover/G99999')).status).toBe(404);
    expect(await (await site(db).get('/succession/recover?q=ない名前')).text()).toContain('見つかりません');
  });

  test('answers the same whether the officers are known or not, and whether mail went out or not', async ({
    db,
  }) => {
    const group = await createGroup(db);
    const at = `/succession/recover/${group.code}`;
    const known = await site(db).post(at, FORM);
    const unknown = await site(db).post(at, { ...FORM, askerName: 'だれか', secondName: 'ほか' });
    for (let i = 0; i < 3; i += 1) await site(db).post(at, FORM);
    const held = await site(db).post(at, FORM);
    for (const answer of [known, unknown, held]) {
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/succession/recover/sent']);
    }
    expect(await db.select().from(successionRecoveries)).toHaveLength(3);
  });

  test('names each wrong field', async ({ db }) => {
    const group = await createGroup(db);
    const at = `/succession/recover/${group.code}`;
    const bad = await site(db).post(at, {
      ...FORM,
      askerName: 'あ'.repeat(10_000),
      secondMail: 'x',
      secondPost: 'king',
    });
    expect([bad.status, (await bad.text()).match(/href="#field-/g)?.length]).toEqual([422, 3]);
    const same = await site(db).post(at, { ...FORM, secondMail: 'Nagisa@example.jp' });
    expect(await same.text()).toContain('お二人のメールアドレスが同じです');
    expect(await db.select().from(successionRecoveries)).toEqual([]);
  });

  test('is confirmed by the press of a button, and its link tells when it is over', async ({ db }) => {
    const group = await createGroup(db);
    const { asker } = await createRecovery(db, group.id);
    const link = `/succession/confirm/${asker}`;
    expect(await (await site(db).get(link)).text()).toContain('確かめました');
    expect(await db.select().from(successionRecoveries)).toMatchObject([{ askerConfirmedAt: null }]);
    expect((await site(db).post(link)).status).toBe(303);
    expect(await (await site(db).get(link)).text()).toContain('ありがとうございます');
    expect((await site(db).get('/succession/confirm/guessed')).status).toBe(404);
    expect((await site(db).post('/succession/confirm/guessed')).status).toBe(404);
  });

  test('is checked by the centre with what the register knows, and approved with a word', async ({ db }) => {
    const group = await createGroup(db);
    const { id } = await createConfirmed(db, group.id);
    const staff = desk(db, staffActor());
    const items = await successionDeskItems(db, staffActor(), NOW, 'ja');
    expect(items).toMatchObject([{ href: `/desk/succession/recoveries/${id}`, dueOn: '2026-11-27' }]);
    const list = await (await staff.get('/desk/succession')).text();
    expect(list).toContain('センターの照合待ち');
    expect(list).not.toMatch(/なぎさ|example\.jp/);
    const page = await (await staff.get(`/desk/succession/recoveries/${id}`)).text();
    expect(page).toContain('役員の登録と一致');
    expect(page).toContain('会員のアカウントではないアドレス');
    const empty = await staff.post(`/desk/succession/recoveries/${id}/approve`, { word: '' });
    expect([empty.status, (await empty.text()).includes('どう確かめたかを')]).toEqual([422, true]);
    const approved = await staff.post(`/desk/succession/recoveries/${id}/approve`, {
      word: '窓口で確かめた',
    });
    expect(approved.status).toBe(303);
    expect((await staff.post(`/desk/succession/recoveries/${id}/refuse`, { word: '遅い' })).status).toBe(409);
  });

  test('is seen by the centre and the office alone, and decided by the centre alone', async ({ db }) => {
    const group = await createGroup(db);
    const { id } = await createConfirmed(db, group.id);
    const at = `/desk/succession/recoveries/${id}`;
    for (const actor of [
      group.headActor,
      staffActor('visitor'),
      staffActor('coordinator'),
      staffActor('administrator'),
    ]) {
      const answer = await desk(db, actor).get(at);
      expect([answer.status, (await answer.text()).includes('なぎさ')]).toEqual([403, false]);
      expect((await desk(db, actor).post(`${at}/approve`, { word: 'x' })).status).toBe(403);
    }
    const office = desk(db, staffActor('programme_officer'));
    const seen = await (await office.get(at)).text();
    expect([seen.includes('なぎさ'), seen.includes('name="word"')]).toEqual([true, false]);
    expect((await office.post(`${at}/refuse`, { word: 'x' })).status).toBe(403);
  });

  test('is confirmed on the desk by the account of an officer', async ({ db }) => {
    const group = await createGroup(db);
    const nagisa = await createMember(db, group.id, '港 なぎさ', 'nagisa@example.jp');
    const { id } = await createRecovery(db, group.id);
    const own = desk(db, memberActor(nagisa, group.id));
    const address = `/desk/succession/confirm/${id}`;
    expect((await desk(db, group.headActor).get(address)).status).toBe(404);
    expect(await (await own.get(address)).text()).toContain('確かめました');
    expect((await own.post(address)).status).toBe(303);
    expect((await own.get(address)).status).toBe(404);
  });
});
