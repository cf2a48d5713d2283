import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { SYSTEM } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { test } from '#tests/db.ts';
import { auditLog, auditSeals } from './schema.ts';
import { sealAudit, verifyAudit } from './seal-audit.ts';

const NOW = new Date('2026-05-01T03:00:00Z');

async function write(db: Db, ...subjects: string[]): Promise<void> {
  for (const subjectId of subjects) {
    const detail = { to: 'published', from: 'draft', list: [1, { b: 2, a: 1 }] };
    await db.insert(auditLog).values({ at: NOW, actorId: SYSTEM.id, act: 'toys.publish', subjectId, detail });
  }
}

/** Changes what the log refuses to change: as the owner of the database, with its triggers off. */
async function tamper(db: Db, ...statements: string[]): Promise<void> {
  await db.execute(sql`reset role`);
  await db.execute(sql`alter table audit_log disable trigger user`);
  await db.execute(sql`alter table audit_seals disable trigger user`);
  for (const statement of statements) await db.execute(sql.raw(statement));
}

test('rows are closed link by link, each upon the one before', async ({ db }) => {
  await write(db, 'a', 'b');
  const first = await sealAudit(db, NOW);
  await write(db, 'c');
  const second = await sealAudit(db, NOW);
  expect(second).toMatchObject({ previousHash: first?.hash, fromId: (first?.toId ?? 0) + 1, sealedAt: NOW });
  expect(await verifyAudit(db)).toEqual({ ok: true, seals: 2, sealedTo: second?.toId });
});

test('where nothing was done there is nothing to seal', async ({ db }) => {
  expect(await sealAudit(db, NOW)).toBeUndefined();
  await write(db, 'a');
  await sealAudit(db, NOW);
  expect(await sealAudit(db, NOW)).toBeUndefined();
  expect(await db.select().from(auditSeals)).toHaveLength(1);
});

test.for([
  ['a subject that was changed', "update audit_log set subject_id = 'x' where subject_id = 'b'"],
  ['a detail that was changed', `update audit_log set detail = '{"to":"draft"}' where subject_id = 'b'`],
  [
    'an instant moved by a millionth of a second',
    "update audit_log set at = at + interval '1 microsecond' where subject_id = 'b'",
  ],
  ['a row that was taken out', "delete from audit_log where subject_id = 'b'"],
  [
    'a row that was slipped in',
    "insert into audit_log (id, at, actor_id, act, subject_id) select min(id) + 1, now(), gen_random_uuid(), 'x.y', 'z' from audit_log",
  ],
] as const)('%s shows, at the seal that closed it', async ([, statement], { db }) => {
  await write(db, 'a');
  await db.execute(sql`select nextval(pg_get_serial_sequence('audit_log', 'id'))`);
  await write(db, 'after a gap');
  await sealAudit(db, NOW);
  await write(db, 'b', 'c');
  const second = await sealAudit(db, NOW);
  await write(db, 'd');
  await sealAudit(db, NOW);
  await tamper(db, statement);
  const verified = await verifyAudit(db);
  const isFirst = statement.startsWith('insert');
  expect(verified).toMatchObject({ ok: false, broken: 'rows' });
  expect(!verified.ok && (isFirst ? verified.seal.fromId === 1 : verified.seal.id === second?.id)).toBe(true);
});

test('a seal that was taken out or written anew shows at the next one', async ({ db }) => {
  await write(db, 'a');
  await sealAudit(db, NOW);
  await write(db, 'b');
  const second = await sealAudit(db, NOW);
  await write(db, 'c');
  const third = await sealAudit(db, NOW);
  await tamper(db, `delete from audit_seals where id = ${second?.id}`);
  expect(await verifyAudit(db)).toMatchObject({ ok: false, broken: 'chain', seal: { id: third?.id } });
});

test('a row that commits late is not passed over by the seal', async ({ root }) => {
  if (root.engine !== 'server') {
    // One connection: while a transaction is open, nobody else can even ask.
    await write(root.db, 'a');
    expect(await sealAudit(root.db, NOW)).toMatchObject({ fromId: 1 });
  } else {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const slow = root.db.transaction(async (tx) => {
      await write(tx, 'early but slow');
      await held;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await write(root.db, 'late but quick');
    const sealing = sealAudit(root.db, NOW);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await root.db.select().from(auditSeals)).toEqual([]);
    letGo();
    await slow;
    await sealing;
  }
  expect(await verifyAudit(root.db)).toMatchObject({ ok: true, seals: 1 });
  await root.asOwner(async (owner) => {
    await tamper(owner, 'delete from audit_log', 'delete from audit_seals');
    await owner.execute(sql`alter table audit_log enable trigger user`);
    await owner.execute(sql`alter table audit_seals enable trigger user`);
  });
});
