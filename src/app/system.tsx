import { desc } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Frame } from '#kernel/frame.ts';
import { instantWords } from '#kernel/japan-day.ts';
import { mayBy, type PermitTable } from '#kernel/permit.ts';
import { say } from '#kernel/words.ts';
import { auditLog } from '#platform/audit/schema.ts';
import { type Verified, verifyAudit } from '#platform/audit/seal-audit.ts';
import { listBackups } from '#platform/db/backup/backups.ts';
import type { Backup } from '#platform/db/backup/keep-rule.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { type FailedJob, failedJobs } from '#platform/jobs/failed-jobs.ts';
import type { Manifest } from '#platform/manifest.ts';
import { DataTable, EmptyState, Notice, Page, Section } from '#ui/index.ts';
import { errorPage } from './errors.tsx';
import { SYSTEM_WORDS } from './system-words.ts';

const PERMITS = { read: ['administrator'] } as const satisfies PermitTable;
const LATEST = 50;

/** What an administrator watches. The audit log's entries hold ids and no personal data. */
const systemRoutes = new Hono<AppEnv>().get('/', async (c) => {
  const { db, actor, settings, frame } = c.var;
  if (!mayBy(PERMITS, actor, 'read').ok) return errorPage(c, 403);
  const entries = await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(LATEST);
  return c.html(
    <SystemPage
      frame={frame}
      chain={await verifyAudit(db)}
      failed={await failedJobs(db)}
      backups={await listBackups(settings.backupDir)}
      backupHours={settings.backupHours}
      entries={entries}
    />,
  );
});

type Props = {
  frame: Frame;
  chain: Verified;
  failed: readonly FailedJob[];
  backups: readonly Backup[];
  backupHours: number;
  entries: readonly (typeof auditLog.$inferSelect)[];
};

function SystemPage(props: Props) {
  const { lang } = props.frame;
  return (
    <Page
      frame={props.frame}
      title={say(lang, SYSTEM_WORDS.title)}
      lead={say(lang, SYSTEM_WORDS.lead)}
      wide
      noindex
    >
      <Chain {...props} />
      <Failed {...props} />
      <Backups {...props} />
      <Entries {...props} />
    </Page>
  );
}

function Chain({ frame: { lang }, chain }: Props) {
  const words = chain.ok
    ? say(lang, SYSTEM_WORDS.chainGood, { seals: chain.seals, to: chain.sealedTo })
    : say(lang, SYSTEM_WORDS.chainBroken, { seal: chain.seal.id });
  return (
    <Section title={say(lang, SYSTEM_WORDS.chain)}>
      <Notice lang={lang} kind={chain.ok ? 'success' : 'error'} title={words} />
    </Section>
  );
}

function Failed({ frame: { lang }, failed }: Props) {
  return (
    <Section title={say(lang, SYSTEM_WORDS.failed)}>
      {failed.length === 0 ? (
        <EmptyState title={say(lang, SYSTEM_WORDS.noneFailed)} />
      ) : (
        <DataTable
          caption={say(lang, SYSTEM_WORDS.failed)}
          rows={failed}
          columns={[
            { head: say(lang, SYSTEM_WORDS.queue), rowHead: true, cell: (job) => job.queue },
            { head: say(lang, SYSTEM_WORDS.tries), kind: 'number', cell: (job) => job.tries },
            {
              head: say(lang, SYSTEM_WORDS.at),
              kind: 'short',
              cell: (job) => instantWords(job.failedAt, lang),
            },
            { head: say(lang, SYSTEM_WORDS.why), cell: (job) => String(job.fault.message ?? '—') },
          ]}
        />
      )}
    </Section>
  );
}

function Backups({ frame: { lang }, backups, backupHours }: Props) {
  return (
    <Section title={say(lang, SYSTEM_WORDS.backups)}>
      {backups.length === 0 ? (
        <EmptyState title={say(lang, SYSTEM_WORDS.noBackups)}>
          <p>{say(lang, SYSTEM_WORDS.noBackupsHint, { hours: backupHours })}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={say(lang, SYSTEM_WORDS.backups)}
          rows={backups}
          columns={[
            { head: say(lang, SYSTEM_WORDS.backupName), rowHead: true, cell: (backup) => backup.name },
            {
              head: say(lang, SYSTEM_WORDS.at),
              kind: 'short',
              cell: (backup) => instantWords(backup.at, lang),
            },
          ]}
        />
      )}
    </Section>
  );
}

function Entries({ frame: { lang }, entries }: Props) {
  return (
    <Section title={say(lang, SYSTEM_WORDS.log)}>
      <DataTable
        caption={say(lang, SYSTEM_WORDS.log)}
        rows={entries}
        columns={[
          { head: say(lang, SYSTEM_WORDS.number), kind: 'number', cell: (entry) => entry.id },
          { head: say(lang, SYSTEM_WORDS.act), rowHead: true, cell: (entry) => entry.act },
          { head: say(lang, SYSTEM_WORDS.at), kind: 'short', cell: (entry) => instantWords(entry.at, lang) },
          { head: say(lang, SYSTEM_WORDS.subject), cell: (entry) => entry.subjectId },
          { head: say(lang, SYSTEM_WORDS.actor), cell: (entry) => entry.actorId },
        ]}
      />
    </Section>
  );
}

/** The system's own page on the desk. */
export const system: Manifest = {
  name: 'system',
  serves: [],
  at: '/system',
  deskRoutes: systemRoutes,
  reads: [],
  permits: PERMITS,
  deskLinks: [{ label: SYSTEM_WORDS.title, href: '/desk/system', for: ['administrator'] }],
};
