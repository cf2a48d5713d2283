import type { ClientBase } from 'pg';

/** The role as which every ordinary query runs: it owns nothing, and cannot change what was written into the audit log. */
export const APP_ROLE = 'musubi_app';

/** What the log takes is INSERT; what it keeps nobody changes. */
const KEPT_TABLES = ['audit_log', 'audit_seals'];
const JOBS_SCHEMA = 'pgboss';
const GRANTS = [
  `create schema if not exists ${JOBS_SCHEMA}`,
  ...['public', JOBS_SCHEMA].flatMap((schema) => [
    `grant usage on schema ${schema} to ${APP_ROLE}`,
    `grant select, insert, update, delete on all tables in schema ${schema} to ${APP_ROLE}`,
    `grant usage, select, update on all sequences in schema ${schema} to ${APP_ROLE}`,
    `alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${APP_ROLE}`,
    `alter default privileges in schema ${schema} grant usage, select, update on sequences to ${APP_ROLE}`,
  ]),
];
const ALREADY_THERE = ['42710', '23505'];

/**
 * Makes the role when the login may, and gives it what it needs on everything that is there and will come.
 * Answers a reason when it could not: the log then rests on its triggers alone.
 */
export async function prepareAppRole(client: ClientBase): Promise<string | undefined> {
  try {
    await makeRole(client);
    await client.query(['begin', ...GRANTS, await revokeFromKept(client), 'commit'].join(';\n'));
    return undefined;
  } catch (error) {
    await client.query('rollback');
    return String(error);
  }
}

/** Whether ordinary queries can run as the role, and the job queue's too. */
export async function hasAppRole(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query(
    `select 1 from pg_roles where rolname = $1 and pg_has_role(current_user, oid, 'MEMBER')
      and has_schema_privilege(oid, 'public', 'USAGE')
      and to_regnamespace('${JOBS_SCHEMA}') is not null and has_schema_privilege(oid, to_regnamespace('${JOBS_SCHEMA}'), 'USAGE')
      and (to_regclass('public.audit_log') is null or has_table_privilege(oid, to_regclass('public.audit_log'), 'INSERT'))`,
    [APP_ROLE],
  );
  return rows.length > 0;
}

async function makeRole(client: ClientBase): Promise<void> {
  const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [APP_ROLE]);
  if (rows.length === 0) {
    await client.query(`create role ${APP_ROLE} nologin`).catch((error: { code?: string }) => {
      // Roles belong to the whole server: the Musubi of another database may have been quicker.
      if (!ALREADY_THERE.includes(error.code ?? '')) throw error;
    });
  }
  const member = await client.query(`select pg_has_role(current_user, $1, 'MEMBER') as yes`, [APP_ROLE]);
  if (member.rows[0]?.yes !== true) await client.query(`grant ${APP_ROLE} to current_user`);
}

async function revokeFromKept(client: ClientBase): Promise<string> {
  const { rows } = await client.query(
    `select name from unnest($1::text[]) as name where to_regclass('public.' || name) is not null`,
    [KEPT_TABLES],
  );
  return rows
    .map(({ name }) => `revoke update, delete, truncate on public.${name} from ${APP_ROLE}`)
    .join(';\n');
}
