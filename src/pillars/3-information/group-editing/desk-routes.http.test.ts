import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import { ensureListings, findListing } from '#blocks/listing/index.ts';
import type { Actor, Role } from '#kernel/actor.ts';
import { groupStoriesDeskRoutes } from '#pillars/3-information/group-stories/desk-routes.tsx';
import { listStories } from '#pillars/3-information/group-stories/queries/list-stories.ts';
import { STORY_LINKS, STORY_RETENTION } from '#pillars/3-information/group-stories/retention.ts';
import { groupStoriesRoutes } from '#pillars/3-information/group-stories/routes.tsx';
import { groupPhotographs, groupStories } from '#pillars/3-information/group-stories/schema.ts';
import { groupListing } from '#pillars/3-information/groups/index.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { createFileStore, createFiles } from '#platform/files/index.ts';
import { files as filesTable } from '#platform/files/schema.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { Services } from '#platform/http/services.ts';
import { createPhotograph, PLANTED } from '#platform/pictures/pictures.factory.ts';
import { codeOf, findOrganisation, type OrganisationPaper } from '#registry/organisations/index.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { host, testSettings } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { groupEditingRoutes } from './desk-routes.tsx';

/** Both modules of the desk, as the app mounts them. */
const DESK = new Hono<AppEnv>().route('/', groupStoriesDeskRoutes).route('/', groupEditingRoutes);
const NOW = new Date('2026-06-10T03:00:00Z');
let dataDir = '';
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'musubi-stories-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const somebody = (role: Role, organisationIds: string[] = []): Actor => ({
  id: crypto.randomUUID(),
  roles: ['visitor', role],
  organisationIds,
  departmentIds: [],
});

async function openDesk(db: Db, changes: Partial<OrganisationPaper> = {}) {
  const { id, number } = await createOrganisation(db, NOW, changes);
  await ensureListings(db, groupListing, [id], '2026-01-01');
  const settings = testSettings({ DATA_DIR: dataDir });
  const services = { files: createFiles(settings, createFileStore(settings)) } as Services;
  const at = `/desk/group-stories/${codeOf(number)}`;
  const as = (actor: Actor) => {
    const given = { db, now: NOW, actor, services };
    const app = host('/desk/group-stories', DESK, given);
    const send = (path: string, body: FormData | URLSearchParams) =>
      Promise.resolve(
        app.request(`http://localhost${at}${path}`, {
          method: 'POST',
          headers: { origin: 'http://localhost' },
          body,
        }),
      );
    return {
      get: (path = '') => Promise.resolve(app.request(`http://localhost${at}${path}`)),
      post: (path: string, form: Record<string, string | string[]>) =>
        send(
          path,
          new URLSearchParams(
            Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
          ),
        ),
      upload: (path: string, bytes: Uint8Array, name: string, form: Record<string, string>) => {
        const body = new FormData();
        for (const [key, value] of Object.entries(form)) body.set(key, value);
        body.set('photograph', new File([new Uint8Array(bytes)], name));
        return send(path, body);
      },
    };
  };
  const shown = host('/group-stories', groupStoriesRoutes, { db, now: NOW, services });
  const photograph = (photographId: string, size = 'small') =>
    Promise.resolve(shown.request(`/group-stories/photographs/${photographId}/${size}`));
  return { id, at, as, photograph, member: as(somebody('group_member', [id])) };
}

const story = (changes: Record<string, string> = {}) => ({
  id: crypto.randomUUID(),
  version: '0',
  kind: 'news',
  title: '夏の手入れ',
  body: '集まってください。',
  happensOn: '',
  happensAt: '',
  ...changes,
});
const about = (changes: Record<string, string | string[]> = {}) => ({
  version: '1',
  summary: '新しい紹介',
  purpose: '目的',
  activities: '',
  npoFields: ['7'],
  areaCode: '',
  ...changes,
});

describe('the desk of a group', () => {
  test('opens for its members and for the centre, and for nobody else', async ({ db }) => {
    const { as, id, member } = await openDesk(db);
    expect((await member.get()).status).toBe(200);
    expect((await as(somebody('centre_staff')).get()).status).toBe(200);
    for (const actor of [
      somebody('group_member', [crypto.randomUUID()]),
      somebody('coordinator'),
      somebody('visitor', [id]),
    ]) {
      const desk = as(actor);
      expect((await desk.get()).status).toBe(403);
      expect((await desk.get('/edit/about')).status).toBe(403);
      expect((await desk.post('/edit/about', about())).status).toBe(403);
      expect((await desk.post('/stories', story())).status).toBe(403);
      expect(
        (await desk.upload('/photographs', await createPhotograph(), 'a.jpg', { alt: '川' })).status,
      ).toBe(403);
    }
    expect(await db.select().from(groupStories)).toEqual([]);
    expect((await findOrganisation(db, id))?.organisation.summary).toBe('');
  });

  test('says what the page shows, and what one more step asks for, without what is kept back', async ({
    db,
  }) => {
    const { member } = await openDesk(db, {
      purpose: 'ひみつの目的',
      activities: '活動',
      publicFacts: ['activities'],
    });
    const page = await (await member.get()).text();
    expect(page).toContain('公開1　基本');
    expect(page).toContain('活動の目的を書いて公開する');
    expect(page).toContain('連絡先を1つ以上公開する');
    expect(page).toContain('登録あり（公開していません）');
    expect(page).not.toContain('ひみつの目的');
  });

  test('of a group that has ended is closed, and says whom to ask', async ({ db }) => {
    const { member, id } = await openDesk(db);
    await db
      .update(organisations)
      .set({ standing: 'withdrawn', endedOn: '2026-05-01' })
      .where(eq(organisations.id, id));
    const answer = await member.post('/stories', story());
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('NPOセンターにご相談ください');
  });
});

describe('editing the page', () => {
  test('changes a part and its publicity, and counts as confirmed on the day', async ({ db }) => {
    const { member, id } = await openDesk(db, { fee: '年1,000円', publicFacts: ['fee'] });
    const answer = await member.post('/edit/about', about({ publicFacts: ['purpose'] }));
    expect(answer.status).toBe(303);
    const whole = await findOrganisation(db, id);
    expect(whole?.organisation).toMatchObject({
      summary: '新しい紹介',
      purpose: '目的',
      npoFields: [7],
      fee: '年1,000円',
      version: 2,
    });
    expect(whole?.organisation.publicFacts.toSorted()).toEqual(['fee', 'purpose']);
    expect(await findListing(db, 'group', id)).toMatchObject({
      confirmedOn: '2026-06-10',
      confirmedBy: 'owner',
    });
  });

  test('by the centre is the centre’s word, under its own name', async ({ db }) => {
    const { as, id } = await openDesk(db);
    const staff = somebody('centre_staff');
    expect((await as(staff).post('/edit/about', about())).status).toBe(303);
    expect(await findListing(db, 'group', id)).toMatchObject({ confirmedBy: 'centre' });
    const [row] = await db.select().from(auditLog).where(eq(auditLog.act, 'organisations.change'));
    expect(row).toMatchObject({ actorId: staff.id, subjectId: id });
  });

  test('names every field that is wrong, stores nothing and keeps what was typed', async ({ db }) => {
    const { member, id } = await openDesk(db);
    const answer = await member.post(
      '/edit/about',
      about({ summary: 'あ'.repeat(10_000), areaCode: 'nowhere' }),
    );
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('一行紹介が長すぎます。120文字までに短くしてください');
    expect(page).toContain('主な地域を選択肢から選び直してください');
    const links = await member.post('/edit/links', {
      version: '1',
      website: 'javascript:alert(1)',
      'link-0-label': '',
      'link-0-href': 'https://example.jp',
    });
    expect(links.status).toBe(422);
    const sentences = await links.text();
    expect(sentences).toContain('ほかの形のリンクは使えません');
    expect(sentences).toContain('value="javascript:alert(1)"');
    const people = await member.post('/edit/people', {
      version: '1',
      founded: '令和0年',
      memberCount: '3',
      citizenCount: '5',
    });
    expect(await people.text()).toContain('令和の最初の年は令和元年です');
    expect((await findOrganisation(db, id))?.organisation.version).toBe(1);
  });

  test('by two at once keeps what the second one typed beside what the first one saved', async ({ db }) => {
    const { member, id } = await openDesk(db);
    expect((await member.post('/edit/about', about({ summary: '一人目の紹介' }))).status).toBe(303);
    const answer = await member.post('/edit/about', about({ summary: '二人目の紹介' }));
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain('ほかの人がこの団体の内容を保存しました');
    expect(page).toContain('value="二人目の紹介"');
    expect(page).toContain('一人目の紹介');
    expect(page).toContain('name="version" value="2"');
    expect((await findOrganisation(db, id))?.organisation.summary).toBe('一人目の紹介');
  });

  test('writes down who looked at contacts that are kept back', async ({ db }) => {
    const { member, id, as } = await openDesk(db, {
      contacts: [{ kind: 'phone', label: '', value: '0467-99-9999', publicity: 'centre' }],
    });
    expect(await (await member.get('/edit/contacts')).text()).toContain('0467-99-9999');
    const [look] = await db.select().from(auditLog).where(eq(auditLog.act, 'group_editing.view_contacts'));
    expect(look).toMatchObject({ subjectId: id, detail: {} });
    const other = await as(somebody('group_member', [crypto.randomUUID()])).get('/edit/contacts');
    expect(await other.text()).not.toContain('0467-99-9999');
  });

  test('adds, changes and removes contacts, each with its publicity', async ({ db }) => {
    const { member, id } = await openDesk(db, {
      contacts: [{ kind: 'phone', label: '', value: '0467-99-9999', publicity: 'centre' }],
    });
    const answer = await member.post('/edit/contacts', {
      version: '1',
      postalCode: '2480001',
      address: '北浜1-1',
      'contact-0-kind': 'phone',
      'contact-0-label': '',
      'contact-0-value': '',
      'contact-0-publicity': 'centre',
      'contact-1-kind': 'mail',
      'contact-1-label': '事務局',
      'contact-1-value': 'mori@example.jp',
      'contact-1-publicity': 'public',
      publicFacts: ['address'],
    });
    expect(answer.status).toBe(303);
    const whole = await findOrganisation(db, id);
    expect(whole?.contacts).toMatchObject([{ kind: 'mail', value: 'mori@example.jp', publicity: 'public' }]);
    expect(whole?.contacts).toHaveLength(1);
    expect(whole?.organisation).toMatchObject({
      postalCode: '248-0001',
      address: '北浜1-1',
      publicFacts: ['address'],
    });
  });
});

describe('what a group tells', () => {
  test('is written, looked at, published, changed and withdrawn; only what is published is public', async ({
    db,
  }) => {
    const { member, id } = await openDesk(db);
    const form = story();
    const written = await member.post('/stories', form);
    expect(written.status).toBe(303);
    expect(await listStories(db, id)).toEqual([]);
    expect(await (await member.get(`/stories/${form.id}`)).text()).toContain('公開する');
    expect((await member.post(`/stories/${form.id}/publish`, {})).status).toBe(303);
    expect(await listStories(db, id)).toMatchObject([{ title: '夏の手入れ', publishedAt: NOW }]);
    const changed = await member.post('/stories', { ...form, version: '1', title: '秋の手入れ' });
    expect(changed.status).toBe(303);
    expect(await listStories(db, id)).toMatchObject([{ title: '秋の手入れ' }]);
    expect((await member.post(`/stories/${form.id}/withdraw`, { confirmed: 'yes' })).status).toBe(303);
    expect(await listStories(db, id)).toEqual([]);
    expect((await member.post(`/stories/${form.id}/withdraw`, { confirmed: 'yes' })).status).toBe(409);
  });

  test('sent twice is one; an old page does not overwrite a newer one', async ({ db }) => {
    const { member } = await openDesk(db);
    const form = story();
    await member.post('/stories', form);
    expect((await member.post('/stories', form)).status).toBe(303);
    expect(await db.select().from(groupStories)).toHaveLength(1);
    await member.post('/stories', { ...form, version: '1', title: '新しい題' });
    const late = await member.post('/stories', { ...form, version: '1', title: '遅れた題' });
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain('value="遅れた題"');
    expect(page).toContain('新しい題');
  });

  test('is refused with a sentence at each field that is wrong', async ({ db }) => {
    const { member } = await openDesk(db);
    const answer = await member.post(
      '/stories',
      story({ kind: 'event', title: '', body: `逆\u202e向き`, happensAt: 'あ'.repeat(121) }),
    );
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('題名を書いてください');
    expect(page).toContain('本文に、目に見えない記号が入っています');
    expect(page).toContain('場所が長すぎます。120文字までに短くしてください');
    const event = await member.post('/stories', story({ kind: 'event' }));
    expect(await event.text()).toContain('催しには日付が要ります');
    const day = await member.post('/stories', story({ happensOn: '令和0年1月1日' }));
    expect(await day.text()).toContain('日付を読み取れません');
    expect(await db.select().from(groupStories)).toEqual([]);
  });

  test('of one group is out of reach of another', async ({ db }) => {
    const mine = await openDesk(db);
    const theirs = await openDesk(db, { name: '別の会' });
    const form = story();
    await mine.member.post('/stories', form);
    expect((await theirs.member.get(`/stories/${form.id}`)).status).toBe(404);
    expect((await theirs.member.post(`/stories/${form.id}/publish`, {})).status).toBe(404);
    expect((await theirs.member.post('/stories', { ...form, version: '1', title: '乗っ取り' })).status).toBe(
      404,
    );
    expect(await db.select().from(groupStories)).toMatchObject([
      { title: '夏の手入れ', organisationId: mine.id },
    ]);
  });
});

describe('photographs', () => {
  const one = async (db: Db) => (await db.select().from(groupPhotographs))[0]?.id ?? '';

  test('are shown in two sizes without what the camera wrote into them, and kept by browsers', async ({
    db,
  }) => {
    const { member, photograph } = await openDesk(db);
    const answer = await member.upload('/photographs', await createPhotograph(), '山田太郎.jpg', {
      alt: '川岸の5人',
      caption: '',
    });
    expect(answer.status).toBe(303);
    const small = await photograph(await one(db));
    expect(small.status).toBe(200);
    expect(small.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(small.headers.get('content-type')).toBe('image/jpeg');
    const bytes = Buffer.from(await small.arrayBuffer());
    for (const word of PLANTED) expect(bytes.includes(word)).toBe(false);
    expect(small.headers.get('content-disposition')).not.toContain('%E5%B1%B1');
    expect((await photograph(await one(db), 'large')).status).toBe(200);
    expect((await photograph('------------------------------------')).status).toBe(404);
  });

  test('too large, of another kind, or without words are refused with a sentence, and nothing stays', async ({
    db,
  }) => {
    const { member } = await openDesk(db);
    const words = { alt: '川岸の5人', caption: '夏' };
    const large = await member.upload('/photographs', new Uint8Array(50 * 1024 * 1024), 'large.jpg', words);
    expect(large.status).toBe(422);
    expect(await large.text()).toContain('20 MB までのファイルを選んでください');
    const program = await member.upload('/photographs', Buffer.from('MZ a program'), 'photo.jpg', words);
    expect(program.status).toBe(422);
    const page = await program.text();
    expect(page).toContain('写真として読めないファイルです');
    expect(page).toContain('value="川岸の5人"');
    const silent = await member.upload('/photographs', await createPhotograph(), 'a.jpg', {
      alt: ' ',
      caption: '',
    });
    expect(silent.status).toBe(422);
    const asked = await silent.text();
    expect(asked).toContain('写真に何が写っているかを、言葉で書いてください');
    expect(asked).toContain('もう一度選んでください');
    expect(await db.select().from(groupPhotographs)).toEqual([]);
    expect(await db.select().from(filesTable)).toEqual([]);
  });

  test('are put in order, and gone with their files when they are taken down', async ({ db }) => {
    const { member, photograph, id } = await openDesk(db);
    for (const alt of ['一枚目', '二枚目']) {
      await member.upload('/photographs', await createPhotograph({ width: 40, height: 20 }), 'a.jpg', {
        alt,
        caption: '',
      });
    }
    const order = async () =>
      (await db.select().from(groupPhotographs).orderBy(groupPhotographs.place)).map(({ alt }) => alt);
    const [second] = await db.select().from(groupPhotographs).where(eq(groupPhotographs.alt, '二枚目'));
    expect(
      (await member.post(`/photographs/${second?.id}/move`, { to: 'earlier', alt: '', caption: '' })).status,
    ).toBe(303);
    expect(await order()).toEqual(['二枚目', '一枚目']);
    expect((await member.post(`/photographs/${second?.id}`, { alt: '', caption: '' })).status).toBe(422);
    expect((await member.post(`/photographs/${second?.id}/take-down`, { confirmed: 'yes' })).status).toBe(
      303,
    );
    expect(await order()).toEqual(['一枚目']);
    expect((await photograph(second?.id ?? '')).status).toBe(404);
    const gone = (await db.select().from(filesTable)).filter(({ deletedAt }) => deletedAt !== null);
    expect(gone).toHaveLength(2);
    await db
      .update(organisations)
      .set({ standing: 'withdrawn', endedOn: '2026-05-01' })
      .where(eq(organisations.id, id));
    expect((await photograph(await one(db))).status).toBe(404);
  });

  test('are twelve at most', async ({ db }) => {
    const { member, id } = await openDesk(db);
    await member.upload('/photographs', await createPhotograph({ width: 40, height: 20 }), 'a.jpg', {
      alt: '川',
      caption: '',
    });
    const [first] = await db.select().from(groupPhotographs);
    if (!first) throw new Error('there is no photograph');
    const more = Array.from({ length: 11 }, (_, i) => ({ ...first, id: crypto.randomUUID(), place: i + 1 }));
    await db.insert(groupPhotographs).values(more);
    const answer = await member.upload('/photographs', await createPhotograph(), 'b.jpg', {
      alt: '山',
      caption: '',
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('写真は12枚までです');
    expect(
      await db.select().from(groupPhotographs).where(eq(groupPhotographs.organisationId, id)),
    ).toHaveLength(12);
  });
});

test('what a group told goes with it into the entry that takes it over, and a year after it has ended', async ({
  db,
}) => {
  const mine = await openDesk(db);
  const other = await openDesk(db, { name: '残る会' });
  await mine.member.post('/stories', story());
  await mine.member.upload('/photographs', await createPhotograph({ width: 40, height: 20 }), 'a.jpg', {
    alt: '川',
    caption: '',
  });
  await STORY_LINKS.move(db, mine.id, other.id);
  expect(await db.select().from(groupStories)).toMatchObject([{ organisationId: other.id }]);
  expect(await db.select().from(groupPhotographs)).toMatchObject([{ organisationId: other.id }]);
  const [rule] = STORY_RETENTION;
  const at = (day: string) => ({
    tx: db,
    actor: somebody('administrator'),
    now: new Date(`${day}T03:00:00Z`),
  });
  await db
    .update(organisations)
    .set({ standing: 'withdrawn', endedOn: '2026-06-10' })
    .where(eq(organisations.id, other.id));
  expect(await rule?.due?.(db, '2027-06-09')).toEqual([]);
  expect(await rule?.due?.(db, '2027-06-10')).toMatchObject([{ id: other.id, on: '2027-06-10' }]);
  expect(await rule?.erase?.(at('2027-06-09'))).toBe(0);
  expect(await rule?.erase?.(at('2027-06-10'))).toBe(1);
  expect(await db.select().from(groupStories)).toEqual([]);
  expect(await db.select().from(groupPhotographs)).toEqual([]);
});
