import { describe, expect } from 'vitest';
import type { Database, Row } from '#platform/db/open-database.ts';
import { test } from '#tests/db.ts';

const ROW = `insert into audit_log (at, actor_id, act, subject_id)
  values (now(), gen_random_uuid(), 'policy.tried', 'subject')`;
const CHANGES = [
  `update audit_log set act = 'policy.other'`,
  'delete from audit_log',
  'truncate audit_log',
  `update audit_seals set hash = ''`,
  'delete from audit_seals',
  'truncate audit_seals',
  `insert into audit_log (id, at, actor_id, act, subject_id)
    values (1, now(), gen_random_uuid(), 'policy.tried', 'subject')
    on conflict (id) do update set act = 'policy.other'`,
];

/** Runs texts in a transaction that is undone, as the app or as the owner, and hands back the last one's rows. */
async function tried(root: Database, as: 'app' | 'owner', texts: string[]): Promise<Row[]> {
  const run = async (client: { query(text: string): Promise<{ rows: Row[] }> }) => {
    await client.query('begin');
    try {
      let rows: Row[] = [];
      for (const text of texts) rows = (await client.query(text)).rows;
      return rows;
    } finally {
      await client.query('rollback');
    }
  };
  if (as === 'owner') return root.asOwner((_owner, client) => run(client));
  const client = await root.pool.connect();
  return run(client).finally(() => client.release());
}

describe('the audit log', () => {
  test('takes a new row from the app', async ({ root }) => {
    expect(await tried(root, 'app', [ROW, 'select act from audit_log'])).toEqual([{ act: 'policy.tried' }]);
  });

  for (const change of CHANGES) {
    const [verb, what] = [change.split(' ')[0], /audit_\w+/.exec(change)?.[0]];
    const name = change.includes('conflict') ? 'a new row that would overwrite one' : `${verb} on ${what}`;

    test(`refuses ${name} to the app's role`, async ({ root }) => {
      await expect(tried(root, 'app', [ROW, change])).rejects.toThrow(/permission denied/);
    });

    test(`refuses ${name} even to the owner`, async ({ root }) => {
      const overwriting = change.includes('conflict') ? [change, change] : [ROW, change];
      await expect(tried(root, 'owner', overwriting)).rejects.toThrow(/takes new rows only/);
    });
  }
});
