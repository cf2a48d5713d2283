import { expect } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import {
  createApplication,
  deskOf,
  NOW,
  OFFICER,
  grantTest as test,
  writerOf,
} from '#pillars/2-funding/grant-papers/grants.factory.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { createPerson } from '#registry/people/people.factory.ts';
import { testSettings } from '#tests/app.ts';
import { addMessage } from './commands/add-message.ts';
import {
  askConsultation,
  bookConsultation,
  endConsultation,
  holdConsultation,
} from './commands/consultations.ts';
import { readMessages } from './commands/read-messages.ts';
import { contactDeskItems } from './desk-items.ts';
import { writeContactNews } from './jobs.ts';
import { CONTACT_LINKS } from './links.ts';
import { CONTACT_OWN, CONTACT_RETENTION } from './personal-data.ts';
import { listConsultations } from './queries/list-consultations.ts';
import { countUnread, listMessages } from './queries/list-messages.ts';
import { grantMessages } from './schema.ts';

const refused = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? 'ok' : outcome.code);
const STRANGER = writerOf('00000000-0000-4000-8000-00000000ffff');

test('group and office write on a case, nobody else; each side reads what the other wrote', async ({
  db,
}) => {
  const { id, code, organisationId } = await createApplication(db);
  const member = writerOf(organisationId);
  const write = (actor: Actor, body: string) => addMessage(deskOf(db, actor), code, body);
  expect(refused(await write(STRANGER, 'x'))).toBe('contact.not_yours');
  expect(refused(await write({ ...OFFICER, roles: ['visitor', 'committee_member'] }, 'x'))).toBe(
    'contact.not_yours',
  );
  expect(refused(await write(member, ' \n'))).toBe('contact.empty');
  expect(refused(await write(member, 'あ'.repeat(4001)))).toBe('contact.too_long');
  expect(refused(await addMessage(deskOf(db, member), 'E2026-999', 'x'))).toBe('contact.not_found');
  expect((await write(member, '質問です')).ok).toBe(true);
  const later = deskOf(db, OFFICER, new Date('2026-11-20T03:01:00Z'));
  expect((await addMessage(later, code, 'お答えします')).ok).toBe(true);
  expect((await listMessages(db, id)).map(({ fromSide, body }) => [fromSide, body])).toEqual([
    ['group', '質問です'],
    ['office', 'お答えします'],
  ]);
  expect(await contactDeskItems(db, OFFICER)).toMatchObject([{ href: `/desk/grant-cases/${code}` }]);
  expect(await contactDeskItems(db, member)).toMatchObject([{ href: `/desk/my-grants/${code}` }]);
  expect((await countUnread(db, [id], 'office')).get(id)).toBe(1);
  expect(refused(await readMessages(deskOf(db, STRANGER), code))).toBe('contact.not_yours');
  await readMessages(deskOf(db, member), code);
  expect((await countUnread(db, [id], 'office')).size).toBe(0);
  expect((await countUnread(db, [id], 'group')).get(id)).toBe(1);
});

test('the mail about a message says where it is and never what it says', async ({ db }) => {
  const officerId = await createPerson(db, { mail: 'office@example.jp', role: 'programme_officer' });
  const { code, organisationId } = await createApplication(db, { state: 'accepted', officerId });
  await addMessage(deskOf(db, writerOf(organisationId)), code, 'ひみつの質問');
  const [message] = await db.select().from(grantMessages);
  const sent = await writeContactNews(
    { db, now: NOW, settings: testSettings() },
    { news: 'message', subjectId: message?.id },
  );
  expect(sent).toBe(1);
  const mails = await db.select().from(mailMessages);
  expect(mails.map(({ to }) => to)).toEqual(['office@example.jp']);
  expect(JSON.stringify(mails)).not.toContain('ひみつ');
  expect(mails[0]?.bodyText).toContain(`/desk/grant-cases/${code}`);
});

test('a consultation is asked for once, booked ahead, held with notes; a group cancels its own', async ({
  db,
}) => {
  const { id: organisationId } = await createOrganisation(db, NOW);
  const member = writerOf(organisationId);
  const ask = (actor: Actor, wanted = '書き方を聞きたい') =>
    askConsultation(deskOf(db, actor), { organisationId, callId: null, wanted });
  expect(refused(await ask(STRANGER))).toBe('contact.not_yours');
  expect(refused(await ask(member, ' '))).toBe('contact.empty');
  const asked = await ask(member);
  if (!asked.ok) throw new Error(asked.code);
  expect(refused(await ask(member))).toBe('contact.asked_already');
  const id = asked.value.subjectId;
  const book = (actor: Actor, at: Date) =>
    bookConsultation(deskOf(db, actor), id, { at, place: '窓口', person: '担当' });
  expect(refused(await book(member, new Date('2026-12-01T05:00:00Z')))).toBe('permit.wrong_role');
  expect(refused(await book(OFFICER, NOW))).toBe('contact.no_time');
  expect((await book(OFFICER, new Date('2026-12-01T05:00:00Z'))).ok).toBe(true);
  expect(await contactDeskItems(db, member)).toMatchObject([{ dueOn: '2026-12-01' }]);
  expect(refused(await holdConsultation(deskOf(db, member), id, 'x'))).toBe('permit.wrong_role');
  expect((await holdConsultation(deskOf(db), id, '庁内のメモ')).ok).toBe(true);
  expect(refused(await endConsultation(deskOf(db, member), id))).toBe('flow.closed');
  const second = await ask(member);
  if (!second.ok) throw new Error(second.code);
  expect(refused(await endConsultation(deskOf(db, STRANGER), second.value.subjectId))).toBe(
    'contact.not_yours',
  );
  expect((await endConsultation(deskOf(db, member), second.value.subjectId)).ok).toBe(true);
  const [, consultations] = CONTACT_OWN;
  expect(JSON.stringify(await consultations?.list(db, member.id))).not.toContain('庁内のメモ');
  const { id: other } = await createOrganisation(db, NOW);
  await CONTACT_LINKS.move(db, organisationId, other);
  expect(await listConsultations(db, { organisationIds: [other] })).toHaveLength(2);
});

test('messages go five fiscal years after the end, consultations after three years', async ({ db }) => {
  const { code, organisationId } = await createApplication(db, {
    state: 'refused',
    outside: { refuse: 'わけ' },
  });
  const member = writerOf(organisationId);
  await addMessage(deskOf(db, member), code, '残念です');
  await askConsultation(deskOf(db, member), { organisationId, callId: null, wanted: '次のこと' });
  const [messages, consultations] = CONTACT_RETENTION;
  expect(await messages?.due?.(db, '2032-03-31')).toEqual([]);
  expect(await messages?.due?.(db, '2032-04-01')).toMatchObject([{ on: '2032-04-01' }]);
  expect(await consultations?.due?.(db, '2029-11-18')).toEqual([]);
  expect(await consultations?.due?.(db, '2029-11-19')).toMatchObject([{ on: '2029-11-19' }]);
  const later = deskOf(db, OFFICER, new Date('2032-04-01T03:00:00Z'));
  expect([await messages?.erase?.(later), await consultations?.erase?.(later)]).toEqual([1, 1]);
});
