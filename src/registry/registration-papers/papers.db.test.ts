import { and, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { ANONYMOUS } from '#kernel/actor.ts';
import { act, type Desk } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { hashToken } from '#platform/identity/index.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { findOrganisation, type OrganisationPaper } from '#registry/organisations/index.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { createPerson } from '#registry/people/people.factory.ts';
import { peopleRoles } from '#registry/people/schema.ts';
import { PLAIN_RULES, setRules } from '#registry/registration-conditions/index.ts';
import {
  AUTHOR,
  author,
  CLERK,
  clerk,
  mailsOf,
  memberOf,
  NOW,
  otherClerk,
  person,
  SENDER,
  STRANGER,
  TODAY,
  test,
  wholePaper,
} from '../registration/registration.factory.ts';
import { type Acceptance, acceptPaper } from './commands/accept-paper.ts';
import { askToStart } from './commands/ask-to-start.ts';
import { noteDifferent } from './commands/note-different.ts';
import { openStart } from './commands/open-start.ts';
import { renewUnchanged } from './commands/renew-unchanged.ts';
import { returnPaper } from './commands/return-paper.ts';
import { savePage } from './commands/save-page.ts';
import { type Beginning, startPaper } from './commands/start-paper.ts';
import { submitPaper } from './commands/submit-paper.ts';
import { withdrawPaper } from './commands/withdraw-paper.ts';
import { withdrawRegistration } from './commands/withdraw-registration.ts';
import { REGISTRATION_LINKS } from './links.ts';
import { createPaper } from './papers.factory.ts';
import { findPaper } from './queries/find-paper.ts';
import { findLikeness, findOpenLikeness } from './queries/judge-paper.ts';
import { countDecisions } from './queries/list-papers.ts';
import { registrationPapers, registrationStarts } from './schema.ts';

const CITY = '結浜市';
type Actor = Desk['actor'];

const start = (db: Db, actor: Actor, beginning: Beginning, at = NOW) =>
  act(db, 'registration_drafts.start', actor, at, (desk) => startPaper(desk, beginning));
const submit = (db: Db, actor: Actor, code: string, version = 1) =>
  act(db, 'registration.submit', actor, NOW, (desk) => submitPaper(desk, code, version, SENDER));
const accept = (db: Db, actor: Actor, code: string, given: Partial<Acceptance> = {}) =>
  act(db, 'registration.accept', actor, NOW, (desk) =>
    acceptPaper(
      desk,
      code,
      { version: 1, organisationVersion: null, looked: false, note: '', city: CITY, ...given },
      SENDER,
    ),
  );
const giveBack = (db: Db, actor: Actor, code: string, remarks = [{ field: 'name', words: '正式な名前を' }]) =>
  act(db, 'registration.return', actor, NOW, (desk) =>
    returnPaper(desk, code, { version: 1, remarks }, SENDER),
  );
const stateOf = async (db: Db, code: string) => (await findPaper(db, code))?.paper.state;
const audited = async (db: Db, name: string) =>
  (await db.select().from(auditLog).where(eq(auditLog.act, name))).map(({ detail }) => detail);

/** A paper of somebody who has an account, so that mails and roles find them. */
async function paperOfSomebody(db: Db, changes: Partial<OrganisationPaper> = {}) {
  const id = await createPerson(db, { mail: 'nagisa@example.jp', name: '由比 なぎさ' });
  const code = await createPaper(db, NOW, wholePaper(changes), { authorId: id });
  return { id, code };
}

describe('beginning a paper', () => {
  test('pressing twice makes one draft, another group a second one, each with its number', async ({ db }) => {
    const first = await start(db, author, { kind: 'first' });
    const again = await start(db, author, { kind: 'first' });
    expect(first).toMatchObject({ ok: true, value: { code: 'R2026-0001' } });
    expect(again).toMatchObject({ ok: true, value: { code: 'R2026-0001' } });
    await act(db, 'registration_drafts.save', author, NOW, (desk) =>
      savePage(desk, 'R2026-0001', {
        page: 'group',
        version: 1,
        sent: { ones: { name: '谷戸の会' }, lists: {}, rows: {} },
      }),
    );
    expect(await start(db, author, { kind: 'first', another: true })).toMatchObject({
      value: { code: 'R2026-0002' },
    });
    expect(await start(db, person(STRANGER), { kind: 'first' })).toMatchObject({
      value: { code: 'R2026-0003' },
    });
  });

  test('needs an account', async ({ db }) => {
    expect(await start(db, ANONYMOUS, { kind: 'first' })).toMatchObject({
      code: 'registration.sign_in_first',
    });
  });

  test('renewals and changes are for members of the group, and begin with what stands in the register', async ({
    db,
  }) => {
    const { id } = await createOrganisation(db, NOW, wholePaper({ purpose: '谷戸を守る' }));
    const renewal = { kind: 'change', organisationId: id } as const;
    expect(await start(db, memberOf('00000000-0000-4000-8000-00000000ffff'), renewal)).toMatchObject({
      kind: 'forbidden',
      code: 'registration.not_yours',
    });
    const begun = await start(db, memberOf(id), renewal);
    const code = begun.ok ? begun.value.code : '';
    expect((await findPaper(db, code))?.paper.content.ones['purpose']).toBe('谷戸を守る');
    // Another member finds the same paper: a group has one open paper.
    expect(await start(db, memberOf(id, STRANGER), renewal)).toMatchObject({ value: { code } });
  });

  test('a renewal waits for its window; a lapsed group may renew at any time, one that left registers again', async ({
    db,
  }) => {
    const days = { registeredOn: '2025-04-01', validUntil: '2027-03-31' };
    const { id } = await createOrganisation(db, NOW, wholePaper());
    const early = { kind: 'renewal', organisationId: id } as const;
    expect(await start(db, memberOf(id), early)).toMatchObject({ code: 'registration.renewal_not_open' });
    expect((await start(db, memberOf(id), early, new Date('2027-01-30T03:00:00Z'))).ok).toBe(true);
    const lapsed = await createOrganisation(db, NOW, { name: '失効の会' }, { standing: 'lapsed', ...days });
    expect((await start(db, memberOf(lapsed.id), { kind: 'renewal', organisationId: lapsed.id })).ok).toBe(
      true,
    );
    const gone = await createOrganisation(
      db,
      NOW,
      { name: '去った会' },
      { standing: 'withdrawn', ...days, endedOn: '2026-10-01' },
    );
    expect(await start(db, memberOf(gone.id), { kind: 'renewal', organisationId: gone.id })).toMatchObject({
      code: 'registration.not_registered',
    });
    expect((await start(db, memberOf(gone.id), { kind: 'first', organisationId: gone.id })).ok).toBe(true);
  });

  test('staff begin one for somebody, and it says so; nobody else can', async ({ db }) => {
    const behalf = { how: 'counter', name: '材木 すなお', mail: '' } as const;
    expect(await start(db, author, { kind: 'first', behalf })).toMatchObject({ code: 'permit.wrong_role' });
    const begun = await start(db, clerk, { kind: 'first', behalf });
    const code = begun.ok ? begun.value.code : '';
    expect((await findPaper(db, code))?.paper).toMatchObject({
      authorId: null,
      enteredBy: CLERK,
      enteredHow: 'counter',
      cameName: '材木 すなお',
    });
    expect(await audited(db, 'registration_drafts.start')).toEqual([{ kind: 'first', onBehalf: true }]);
  });
});

describe('writing', () => {
  const page = (version: number, name: string) => ({
    page: 'group' as const,
    version,
    sent: { ones: { name }, lists: {}, rows: {} },
  });
  const save = (db: Db, actor: Actor, code: string, sent: Parameters<typeof savePage>[2]) =>
    act(db, 'registration_drafts.save', actor, NOW, (desk) => savePage(desk, code, sent));

  test('keeps what was typed, right or wrong; of two who save at once the second is told', async ({ db }) => {
    await start(db, author, { kind: 'first' });
    expect(await save(db, author, 'R2026-0001', page(1, 'あ'.repeat(10_000)))).toMatchObject({
      ok: true,
      value: { version: 2 },
    });
    expect(await save(db, author, 'R2026-0001', page(1, '別の画面'))).toMatchObject({
      kind: 'closed',
      code: 'registration.changed_meanwhile',
    });
    expect((await findPaper(db, 'R2026-0001'))?.paper.content.ones['name']).toHaveLength(10_000);
    expect(await db.select().from(organisations)).toEqual([]);
  });

  test('is for its own people alone, for papers that are there, not sent, and not endless', async ({
    db,
  }) => {
    await start(db, author, { kind: 'first' });
    expect(await save(db, person(STRANGER), 'R2026-0001', page(1, 'x'))).toMatchObject({ kind: 'forbidden' });
    expect(await save(db, clerk, 'R2026-0001', page(1, 'x'))).toMatchObject({ kind: 'forbidden' });
    expect(await save(db, author, 'R2026-9999', page(1, 'x'))).toMatchObject({ kind: 'missing' });
    expect(await save(db, author, 'R2026-0001', page(1, 'x'.repeat(300_000)))).toMatchObject({
      code: 'registration.too_much',
    });
    const sent = await createPaper(db, NOW, wholePaper(), { authorId: AUTHOR });
    expect(await save(db, author, sent, page(1, 'x'))).toMatchObject({ code: 'registration.not_editable' });
  });
});

describe('sending', () => {
  test('moves a whole paper to the centre, mails its number, pins the conditions, and happens once', async ({
    db,
  }) => {
    await act(db, 'registration.set_rules', clerk, NOW, (desk) => setRules(desk, 0, PLAIN_RULES));
    const { id } = await paperOfSomebody(db);
    const code = await createPaper(
      db,
      NOW,
      wholePaper({ name: '由比の会', contacts: wholePaper().contacts }),
      {
        authorId: id,
        state: 'draft',
      },
    );
    expect((await submit(db, person(id), code)).ok).toBe(true);
    expect((await findPaper(db, code))?.paper).toMatchObject({ state: 'submitted', rulesVersion: 1 });
    const [mail] = await mailsOf(db);
    expect(mail).toMatchObject({ to: 'nagisa@example.jp', kind: 'registration.sent' });
    expect(mail?.subject).toContain(code);
    expect(mail?.bodyText).toContain('2026年12月9日');
    expect(mail?.bodyText).not.toContain('0467-00-0001');
    expect(await submit(db, person(id), code, 2)).toMatchObject({ code: 'flow.closed' });
    expect(await mailsOf(db)).toHaveLength(1);
    expect(await audited(db, 'registration.submit')).toEqual([{ from: 'draft', rulesVersion: 1 }]);
  });

  test('is refused while something is wrong or missing, on an old version, and to strangers', async ({
    db,
  }) => {
    const code = await createPaper(db, NOW, wholePaper({ name: '谷戸🌲' }), {
      authorId: AUTHOR,
      state: 'draft',
    });
    expect(await submit(db, author, code)).toMatchObject({ kind: 'unmet', code: 'registration.incomplete' });
    expect(await submit(db, author, code, 7)).toMatchObject({ code: 'registration.changed_meanwhile' });
    expect(await submit(db, person(STRANGER), code)).toMatchObject({ kind: 'forbidden' });
    expect(await submit(db, author, 'R2026-0099')).toMatchObject({ kind: 'missing' });
    expect(await stateOf(db, code)).toBe('draft');
  });

  test('asks about a registered group with the same name, until the writer says that it is another', async ({
    db,
  }) => {
    const other = await createOrganisation(db, NOW, wholePaper());
    const code = await createPaper(db, NOW, wholePaper(), { authorId: AUTHOR, state: 'draft' });
    expect(await submit(db, author, code)).toMatchObject({ code: 'registration.maybe_there' });
    const said = await act(db, 'registration_drafts.note_different', author, NOW, (desk) =>
      noteDifferent(desk, code, [other.id]),
    );
    expect(said.ok).toBe(true);
    expect((await submit(db, author, code)).ok).toBe(true);
    expect((await findPaper(db, code))?.paper.differentFrom).toEqual([other.id]);
  });
});

test('a contact that another group keeps to itself does not give that group away', async ({ db }) => {
  await createOrganisation(db, NOW, wholePaper({ name: 'まったく別の会' }));
  const code = await createPaper(db, NOW, wholePaper({ name: '海辺の集い' }), {
    authorId: AUTHOR,
    state: 'draft',
  });
  const whole = await findPaper(db, code);
  if (!whole) throw new Error('no paper');
  expect(await findOpenLikeness(db, whole.paper, TODAY)).toEqual([]);
  expect(await findLikeness(db, whole.paper, TODAY)).toMatchObject([
    { name: 'まったく別の会', reasons: ['contact'] },
  ]);
});

describe('returning', () => {
  test('names fields with a word each; sending again settles them, and the history stays', async ({ db }) => {
    const { id, code } = await paperOfSomebody(db);
    const remarks = [
      { field: 'name', words: '規約の名前と違います' },
      { field: 'officers', words: '会計の方もお願いします' },
    ];
    expect((await giveBack(db, clerk, code, remarks)).ok).toBe(true);
    expect(await stateOf(db, code)).toBe('returned');
    expect((await mailsOf(db)).map(({ kind }) => kind)).toEqual(['registration.returned']);
    expect((await submit(db, person(id), code, 2)).ok).toBe(true);
    const after = await findPaper(db, code);
    expect(after?.remarks.map(({ field, settledAt }) => [field, settledAt === null])).toEqual(
      expect.arrayContaining([
        ['name', false],
        ['officers', false],
      ]),
    );
    expect(await audited(db, 'registration.return')).toEqual([{ fields: ['name', 'officers'] }]);
  });

  test('needs a word, a field of the form, the centre, and a paper that waits', async ({ db }) => {
    const { id, code } = await paperOfSomebody(db);
    for (const remarks of [[], [{ field: 'name', words: '' }], [{ field: 'secret', words: 'x' }]]) {
      expect(await giveBack(db, clerk, code, remarks)).toMatchObject({ code: 'registration.no_remark' });
    }
    expect(await giveBack(db, person(id), code)).toMatchObject({ code: 'permit.wrong_role' });
    expect(await giveBack(db, person(STRANGER, 'coordinator'), code)).toMatchObject({ kind: 'forbidden' });
    expect((await giveBack(db, clerk, code)).ok).toBe(true);
    expect(await giveBack(db, otherClerk, code)).toMatchObject({ code: 'registration.decided_meanwhile' });
  });
});

describe('accepting', () => {
  test('a first paper enters the register; its author is a member, and the representative when they said so', async ({
    db,
  }) => {
    const { id, code } = await paperOfSomebody(db);
    await db.transaction(async (tx) => {
      const found = await findPaper(tx, code);
      if (!found) throw new Error('no paper');
      const content = { ...found.paper.content };
      await tx
        .update(registrationPapers)
        .set({ content: { ...content, ones: { ...content.ones, authorIs: 'representative' } } })
        .where(eq(registrationPapers.id, found.paper.id));
    });
    const outcome = await accept(db, clerk, code);
    const organisationId = outcome.ok ? outcome.value.organisationId : '';
    const whole = await findOrganisation(db, organisationId);
    expect(whole?.organisation).toMatchObject({
      name: '谷戸の会',
      standing: 'registered',
      registeredOn: '2026-11-25',
      validUntil: '2027-03-31',
    });
    expect(whole?.officers[0]).toMatchObject({ name: '由比 なぎさ', personId: id });
    const roles = await db.select().from(peopleRoles).where(eq(peopleRoles.personId, id));
    expect(roles).toMatchObject([
      { role: 'group_member', organisationId, startsOn: '2026-11-25', grantedBy: CLERK },
    ]);
    expect((await mailsOf(db)).map(({ kind }) => kind)).toEqual(['registration.accepted']);
    expect(await audited(db, 'registration.accept')).toEqual([
      { kind: 'first', organisationId, withNote: false },
    ]);
    const period = { from: '2026-11-25', to: '2026-11-25' };
    expect(await countDecisions(db, period)).toMatchObject([{ day: '2026-11-25', kind: 'first' }]);
    expect(await countDecisions(db, { from: '2026-11-26', to: '2026-12-31' })).toEqual([]);
  });

  test('touches the organisation, so that pictures of it are drawn anew', async ({ db }) => {
    const { code } = await paperOfSomebody(db);
    const outcome = await accept(db, clerk, code);
    expect(outcome).toMatchObject({ ok: true, value: { touched: { topic: 'organisations' } } });
  });

  test('of two who decide at once the second is told', async ({ db }) => {
    const { code } = await paperOfSomebody(db);
    expect((await accept(db, clerk, code)).ok).toBe(true);
    expect(await accept(db, otherClerk, code)).toMatchObject({
      kind: 'closed',
      code: 'registration.decided_meanwhile',
    });
    expect(await giveBack(db, otherClerk, code)).toMatchObject({ code: 'registration.decided_meanwhile' });
    expect(await db.select().from(organisations)).toHaveLength(1);
  });

  test('is for the centre alone', async ({ db }) => {
    const { id, code } = await paperOfSomebody(db);
    for (const actor of [person(id), person(STRANGER, 'group_member'), person(STRANGER, 'administrator')]) {
      expect(await accept(db, actor, code)).toMatchObject({ code: 'permit.wrong_role' });
    }
    expect(await accept(db, clerk, 'R2026-0999')).toMatchObject({ kind: 'missing' });
  });

  test('a condition that is not met needs a reason, one for a person needs a person', async ({ db }) => {
    const asked = { ...PLAIN_RULES, minMembers: 10, baseInCity: true };
    await act(db, 'registration.set_rules', clerk, NOW, (desk) => setRules(desk, 0, asked));
    const { code } = await paperOfSomebody(db, { memberCount: 4, address: '北町1-1' });
    expect(await accept(db, clerk, code)).toMatchObject({ code: 'registration.reason_needed' });
    expect(await accept(db, clerk, code, { note: '発足したばかりのため' })).toMatchObject({
      code: 'registration.not_looked',
    });
    expect((await accept(db, clerk, code, { note: '発足したばかりのため', looked: true })).ok).toBe(true);
    expect((await findPaper(db, code))?.paper.decisionNote).toBe('発足したばかりのため');
  });

  test('papers keep the conditions under which they were sent', async ({ db }) => {
    const { code } = await paperOfSomebody(db, { memberCount: 4 });
    await act(db, 'registration.set_rules', clerk, NOW, (desk) =>
      setRules(desk, 0, { ...PLAIN_RULES, minMembers: 10 }),
    );
    expect((await accept(db, clerk, code)).ok).toBe(true);
  });

  test('whoever typed it may accept it only where the city lets them', async ({ db }) => {
    const entered = { by: CLERK, how: 'telephone', name: '材木 すなお' } as const;
    await act(db, 'registration.set_rules', clerk, NOW, (desk) =>
      setRules(desk, 0, { ...PLAIN_RULES, sameHand: false }),
    );
    const code = await createPaper(db, NOW, wholePaper(), { entered });
    expect(await accept(db, clerk, code)).toMatchObject({ code: 'registration.same_hand' });
    expect((await accept(db, otherClerk, code)).ok).toBe(true);
  });

  test('a corporate number that another entry holds is refused, not a fault', async ({ db }) => {
    await createOrganisation(db, NOW, { name: '先の会', kind: 'npo', corporateNumber: '8000012010038' });
    const { code } = await paperOfSomebody(db, { kind: 'npo', corporateNumber: '8000012010038' });
    expect(await accept(db, clerk, code, { looked: true })).toMatchObject({
      code: 'registration.number_taken',
    });
  });

  test('a renewal rewrites the entry and moves its end; an entry that changed meanwhile is looked at again', async ({
    db,
  }) => {
    const days = { registeredOn: '2025-04-01', validUntil: '2026-03-31' };
    const { id } = await createOrganisation(
      db,
      NOW,
      wholePaper({ address: '結浜市北町1', latitude: 35.3, longitude: 139.5 }),
      { standing: 'lapsed', ...days },
    );
    const code = await createPaper(db, NOW, wholePaper({ summary: '新しい紹介', address: '結浜市北町1' }), {
      kind: 'renewal',
      organisationId: id,
      authorId: AUTHOR,
    });
    expect(await accept(db, clerk, code, { organisationVersion: 7 })).toMatchObject({
      code: 'organisations.changed_meanwhile',
    });
    await createPersonAt(db, AUTHOR);
    expect((await accept(db, clerk, code, { organisationVersion: 1 })).ok).toBe(true);
    expect((await findOrganisation(db, id))?.organisation).toMatchObject({
      standing: 'registered',
      registeredOn: '2025-04-01',
      validUntil: '2027-03-31',
      summary: '新しい紹介',
      latitude: 35.3,
    });
  });

  test('a change leaves the days of the registration as they are', async ({ db }) => {
    const { id } = await createOrganisation(db, NOW, wholePaper());
    const code = await createPaper(db, NOW, wholePaper({ summary: '変わった' }), {
      kind: 'change',
      organisationId: id,
      authorId: AUTHOR,
    });
    await createPersonAt(db, AUTHOR);
    expect((await accept(db, clerk, code, { organisationVersion: 1 })).ok).toBe(true);
    expect((await findOrganisation(db, id))?.organisation).toMatchObject({
      summary: '変わった',
      validUntil: '2027-03-31',
    });
  });
});

async function createPersonAt(db: Db, id: string) {
  const made = await createPerson(db, { mail: `${id}@example.jp` });
  await db.update(registrationPapers).set({ authorId: made }).where(eq(registrationPapers.authorId, id));
  return made;
}

describe('taking back', () => {
  test('a paper by its own people, before it is decided', async ({ db }) => {
    const { id, code } = await paperOfSomebody(db);
    const withdraw = (actor: Actor) =>
      act(db, 'registration.withdraw', actor, NOW, (desk) => withdrawPaper(desk, code));
    expect(await withdraw(person(STRANGER))).toMatchObject({ kind: 'forbidden' });
    expect(await withdraw(clerk)).toMatchObject({ kind: 'forbidden' });
    expect((await withdraw(person(id))).ok).toBe(true);
    expect(await withdraw(person(id))).toMatchObject({ code: 'flow.closed' });
    expect(await accept(db, clerk, code)).toMatchObject({ code: 'registration.decided_meanwhile' });
  });

  test('a registration by the representative alone, or the centre for them; open papers end with it', async ({
    db,
  }) => {
    const id = await createPerson(db, { mail: 'nagisa@example.jp' });
    const [officer] = wholePaper().officers;
    const organisation = await createOrganisation(
      db,
      NOW,
      wholePaper({ officers: officer ? [{ ...officer, personId: id }] : [] }),
    );
    const open = await createPaper(db, NOW, wholePaper(), {
      kind: 'change',
      organisationId: organisation.id,
      authorId: id,
    });
    const end = (actor: Actor) =>
      act(db, 'registration.withdraw_registration', actor, NOW, (desk) =>
        withdrawRegistration(desk, organisation.id, '活動を終えた', SENDER),
      );
    expect(await end(memberOf(organisation.id, STRANGER))).toMatchObject({
      code: 'registration.representative_only',
    });
    expect(await end(memberOf(organisation.id, id))).toMatchObject({
      ok: true,
      value: { touched: { ids: [organisation.id] } },
    });
    expect((await findOrganisation(db, organisation.id))?.organisation).toMatchObject({
      standing: 'withdrawn',
      endedOn: '2026-11-25',
    });
    expect(await stateOf(db, open)).toBe('withdrawn');
    expect(JSON.stringify(await audited(db, 'registration.withdraw_registration'))).not.toContain('終えた');
    expect(await end(clerk)).toMatchObject({ code: 'flow.closed' });
  });
});

describe('renewing without changes', () => {
  test('is one step, needs the declarations, and happens once', async ({ db }) => {
    const days = { registeredOn: '2025-04-01', validUntil: '2026-03-31' };
    const { id } = await createOrganisation(db, NOW, wholePaper(), { standing: 'lapsed', ...days });
    await act(db, 'registration.set_rules', clerk, NOW, (desk) =>
      setRules(desk, 0, { ...PLAIN_RULES, declarations: ['約束'] }),
    );
    const renew = (declared: string[]) =>
      act(db, 'registration.renew_unchanged', memberOf(id), NOW, (desk) =>
        renewUnchanged(desk, id, declared, SENDER),
      );
    expect(await renew([])).toMatchObject({ code: 'registration.incomplete' });
    expect(await db.select().from(registrationPapers)).toEqual([]);
    const sent = await renew(['約束']);
    const code = sent.ok ? sent.value.code : '';
    expect((await findPaper(db, code))?.paper).toMatchObject({ kind: 'renewal', state: 'submitted' });
    expect(await renew(['約束'])).toMatchObject({ ok: true, value: { code } });
    expect(await db.select().from(registrationPapers)).toHaveLength(1);
  });
});

describe('beginning without an account', () => {
  const TOKEN = 'secret-of-a-link';
  const ask = (db: Db, mail: string, at = NOW, hash = hashToken(TOKEN)) =>
    act(db, 'registration_drafts.ask_to_start', ANONYMOUS, at, (desk) =>
      askToStart(desk, { mail, name: '由比 なぎさ', lang: 'ja' }, { url: `http://x/${TOKEN}`, hash }, SENDER),
    );
  const open = (db: Db, token = TOKEN, at = NOW) =>
    act(db, 'registration_drafts.open_start', ANONYMOUS, at, (desk) => openStart(desk, token));

  test('the link makes an account without a role, once, and only its hash is kept', async ({ db }) => {
    await ask(db, 'Nagisa@Example.jp');
    const [kept] = await db.select().from(registrationStarts);
    expect(JSON.stringify(kept)).not.toContain(TOKEN);
    const opened = await open(db);
    const id = opened.ok ? opened.value.personId : '';
    expect(await db.select().from(authUsers).where(eq(authUsers.id, id))).toMatchObject([
      { email: 'nagisa@example.jp', emailVerified: true },
    ]);
    expect(await db.select().from(peopleRoles).where(eq(peopleRoles.personId, id))).toEqual([]);
    expect(await open(db)).toMatchObject({ code: 'registration.link_used' });
    expect(await open(db, 'guessed')).toMatchObject({ code: 'registration.link_unknown' });
  });

  test('is over after an hour', async ({ db }) => {
    await ask(db, 'nagisa@example.jp');
    expect(await open(db, TOKEN, new Date(NOW.getTime() + 3_600_000))).toMatchObject({
      code: 'registration.link_used',
    });
  });

  test('a known address gets the same answer, and leads to the account that is there', async ({ db }) => {
    const id = await createPerson(db, { mail: 'hana@example.jp' });
    const known = await ask(db, 'hana@example.jp');
    const unknown = await ask(db, 'new@example.jp', NOW, hashToken('other'));
    expect([known.ok, unknown.ok]).toEqual([true, true]);
    expect(await open(db)).toMatchObject({ ok: true, value: { personId: id } });
    expect((await mailsOf(db)).map(({ kind }) => kind)).toEqual(['registration.start', 'registration.start']);
  });

  test('nobody is flooded: five mails an hour', async ({ db }) => {
    for (let i = 0; i < 7; i += 1) expect((await ask(db, 'a@example.jp', NOW, `hash ${i}`)).ok).toBe(true);
    expect(await mailsOf(db)).toHaveLength(5);
  });
});

test('papers move with their group when two entries become one, and a group keeps one open paper', async ({
  db,
}) => {
  const [from, to] = [
    await createOrganisation(db, NOW, { name: '谷戸の会' }),
    await createOrganisation(db, NOW, { name: '谷戸会' }),
  ];
  const mine = await createPaper(db, NOW, wholePaper(), {
    kind: 'change',
    organisationId: from.id,
    authorId: AUTHOR,
  });
  const theirs = await createPaper(db, NOW, wholePaper(), {
    kind: 'change',
    organisationId: to.id,
    authorId: AUTHOR,
  });
  expect(await REGISTRATION_LINKS.hinders?.(db, from.id, to.id)).toBe(true);
  await REGISTRATION_LINKS.move(db, from.id, to.id);
  expect(await REGISTRATION_LINKS.hinders?.(db, from.id, to.id)).toBe(false);
  expect([await stateOf(db, mine), await stateOf(db, theirs)]).toEqual(['withdrawn', 'submitted']);
  const left = await db
    .select()
    .from(registrationPapers)
    .where(and(eq(registrationPapers.organisationId, from.id)));
  expect(left).toEqual([]);
});
